package org.tongban.window.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.id.SiteId;
import org.tongban.window.Hall;

/** What a list of facilities and mechanisms says, and from when it holds. */
class HallPastTest {

    private static final SiteId HALL = new SiteId("410702");
    private static final LocalDate FIRST = LocalDate.of(2022, 5, 6);
    private static final LocalDate LATER = LocalDate.of(2024, 3, 1);

    private final HallPast past = new HallPast(HALL, List.of());

    private void start(String mechanism, LocalDate day) {
        past.change(day, hall -> hall.mechanisms().contains(mechanism), hall -> with(hall, mechanism, true));
    }

    private void stop(String mechanism, LocalDate day) {
        past.change(day, hall -> hall.mechanisms().contains(mechanism), hall -> with(hall, mechanism, false));
    }

    private static Hall with(Hall hall, String mechanism, boolean runs) {
        Set<String> mechanisms = new HashSet<>(hall.mechanisms());
        boolean changed = runs ? mechanisms.add(mechanism) : mechanisms.remove(mechanism);
        return changed ? new Hall(hall.site(), hall.from(), hall.floors(), hall.opens(), hall.closes(), hall.townClass(), mechanisms, hall.inspected()) : hall;
    }

    @Test
    void rowsInAnyOrderGiveTheSamePast() {
        start("一次告知", LATER);
        start("首问负责", FIRST);
        assertEquals(Set.of("首问负责"), past.on(FIRST).mechanisms());
        assertEquals(Set.of("首问负责", "一次告知"), past.on(LATER).mechanisms());
    }

    @Test
    void whatEndedLaterStaysEnded() {
        start("首问负责", LocalDate.of(2021, 1, 1));
        stop("首问负责", LATER);
        start("首问负责", LocalDate.of(2020, 1, 1));
        assertEquals(Set.of("首问负责"), past.on(FIRST).mechanisms());
        assertEquals(Set.of(), past.on(LATER).mechanisms());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            09:00-17:00          | 09:00 | 17:00
            8:30~17:30           | 08:30 | 17:30
            上午9点至下午5点半      | 09:00 | 17:30
            工作日 9:00—17:00     | 09:00 | 17:00
            周一至周五 09:00-17:00 | 09:00 | 17:00
            周一至周五：9时-18时30分 | 09:00 | 18:30
            """)
    void hoursAreReadAsOfficesWriteThem(String text, String opens, String closes) {
        OpenHours hours = OpenHours.read(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)).orElseThrow();
        assertEquals(opens + " " + closes, hours.opens() + " " + hours.closes());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"全天", "9:00", "17:00-09:00", "9:00-25:00", "9:00-12:00 13:30-17:00"})
    void otherHoursAreNotGuessed(String text) {
        assertEquals(Optional.empty(), OpenHours.read(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"设施,FACILITY", "服务设施设备,FACILITY", "服务机制,MECHANISM", "工作制度,MECHANISM", "检查,INSPECTION", "设施检查,INSPECTION", "开放时间,HOURS", "镇(街)类别,TOWN_CLASS",
        "乡镇类型,TOWN_CLASS"})
    void categoriesHaveTheirWordings(String words, FactCategory category) {
        assertEquals(Optional.of(category), FactCategory.of(words));
    }
}
