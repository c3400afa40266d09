package org.tongban.village.ui.cases;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.tongban.village.StationCases;

/** A station's cases of a year. */
public record CasesRow(StationCases.Year year, int number) {

    public String name() {
        return year.site().name();
    }

    /** The cases of a month, 1 to 12; null where nothing is recorded. */
    public @Nullable Long month(int month) {
        return year.months().get(YearMonth.of(number, month));
    }

    public long total() {
        return year.total();
    }
}
