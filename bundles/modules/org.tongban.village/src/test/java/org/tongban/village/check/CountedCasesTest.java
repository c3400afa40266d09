package org.tongban.village.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tongban.village.TestTown.EAST;
import static org.tongban.village.TestTown.WEST;

import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongban.village.StationCases;
import org.tongban.village.StationCheck;
import org.tongban.village.TestTown;

class CountedCasesTest {

    private final TestTown town = new TestTown();

    @Test
    void countsMonthByMonthWhatTheYearsCheckCounts() {
        town.record(EAST, "2023-03", "帮办代办", 40);
        town.record(EAST, "2023-03", "某个别的系统", 7);
        town.record(EAST, "2023-04", "某个别的系统", 5);
        town.record(EAST, "2022-12", "帮办代办", 99);
        town.record(WEST, "2023-03", "村级2.0工作台", 3);
        var years = town.cases.of(2023);
        assertEquals("东坑村 西山村 南溪村", String.join(" ", years.stream().map(year -> year.site().name()).toList()));
        assertEquals(Map.of(YearMonth.of(2023, 3), 40L, YearMonth.of(2023, 4), 0L), years.get(0).months());
        assertEquals(Map.of(), years.get(2).months());
        assertEquals(town.checks.ofYear(2023).stream().map(StationCheck::cases).toList(), years.stream().map(StationCases.Year::total).toList());
    }

    @Test
    void countsEverythingWhereNoDocumentAnswers() {
        town.withoutDocument();
        town.record(EAST, "2023-03", "帮办代办", 40);
        town.record(EAST, "2023-03", "某个别的系统", 7);
        assertEquals(47, town.cases.of(2023).get(0).total());
    }
}
