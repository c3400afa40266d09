package org.tongban.policy.yushan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.HallCheck;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallFacts.Window;
import org.tongban.policy.window.WindowType;

/** 玉政〔2023〕17号 三（一）2, on recorded windows. */
class YushanHallTest {

    private final HallCheck check = new YushanHall().checks().get(0);

    @ParameterizedTest(name = "{0} residents and {1} windows: {2}")
    @CsvSource(textBlock = """
             500, 0, FAIL
             999, 1, PASS
            1000, 1, FAIL
            1000, 2, PASS
            1500, 3, WARN
            """)
    void judgesTheWindowsByTheResidents(int residents, int windows, Verdict verdict) {
        HallFacts hall = HallFacts.of("岭口", SiteLevel.VILLAGE).withResidents(residents).withWindow(Window.of("导服", 1, WindowType.OTHER));
        for (int n = 1; n <= windows; n++) {
            hall = hall.withWindow(Window.of("综合" + n, 1, WindowType.COMPREHENSIVE));
        }
        assertEquals(verdict, on(hall).verdict());
    }

    @Test
    void judgesNothingThatNobodyRecorded() {
        assertEquals(Verdict.NA, on(HallFacts.of("岭口", SiteLevel.VILLAGE).withResidents(900)).verdict());
        assertEquals(Verdict.NA, on(HallFacts.of("岭口", SiteLevel.VILLAGE).withWindow(Window.of("综合1", 1, WindowType.COMPREHENSIVE))).verdict());
    }

    private Checked on(HallFacts hall) {
        return check.check(hall, new Worksheet(LocalDate.parse("2023-12-01"))).value().orElseThrow();
    }
}
