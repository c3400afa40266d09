package org.tongban.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.PersonId;
import org.tongban.policy.assessment.Grade;
import org.tongban.registry.Change;

class StoredYearsTest {

    private final TestOffice office = new TestOffice();

    private ClerkYear clerk(int number) {
        return office.years.of(2025).stream().filter(clerk -> clerk.person().equals(new PersonId(number))).findFirst().orElseThrow();
    }

    @Test
    void aYearIsFinalOnlyAfterItsMonthsAndRemembersWhatItSettled() {
        for (int month = 1; month <= 12; month++) {
            office.recordGrades(YearMonth.of(2025, month), "GGFFFFFFFF");
        }
        assertThrows(AssessmentRefused.class, () -> office.years.finalise(2025, TestOffice.CHANGE));
        for (int month = 1; month <= 12; month++) {
            office.months.finalise(YearMonth.of(2025, month), TestOffice.CHANGE);
        }
        assertFalse(office.years.isFinal(2025));
        office.years.finalise(2025, TestOffice.CHANGE);
        assertTrue(office.years.isFinal(2025));
        assertThrows(AssessmentRefused.class, () -> office.years.finalise(2025, TestOffice.CHANGE));
        assertEquals("优秀 false", clerk(1).settled().orElseThrow() + " " + clerk(1).isOtherThanSettled());
        office.years.override(2025, new PersonId(1), "称职", "李局长", new Change("王主任", "", "年底受到通报"));
        assertEquals("优秀 true 称职", clerk(1).settled().orElseThrow() + " " + clerk(1).isOtherThanSettled() + " " + clerk(1).shown());
    }

    @Test
    void addsUpScoresAndKeepsWhatWasDecidedOtherwise() {
        for (int month = 1; month <= 12; month++) {
            office.recordGrades(YearMonth.of(2025, month), "GGFFFFFFFF");
        }
        assertEquals("优秀 1188", clerk(1).shown() + " " + clerk(1).points().orElseThrow().stripTrailingZeros().toPlainString());
        assertEquals(12, clerk(1).count(new Grade("好")));
        assertEquals(Optional.empty(), clerk(1).departure());
        assertEquals(List.of("优秀", "称职", "基本称职", "不称职"), office.years.grades(2025).stream().map(Grade::word).toList());

        office.years.override(2025, new PersonId(1), "称职", "李局长", new Change("王主任", "2025〕8号", "年底受到通报"));
        assertEquals("称职 年底受到通报", clerk(1).shown() + " " + clerk(1).departure().orElseThrow().reason());
    }
}
