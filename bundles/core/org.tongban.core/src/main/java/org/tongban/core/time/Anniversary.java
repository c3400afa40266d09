package org.tongban.core.time;

import java.time.LocalDate;

/** Full years as the law counts them (convention C3): full on day D when the start plus n years is on or before D. */
public final class Anniversary {

    private Anniversary() {
    }

    /** Whether n years are full on the day; 29 February completes its year on 28 February. */
    public static boolean isReached(LocalDate start, int years, LocalDate day) {
        return !start.plusYears(years).isAfter(day);
    }

    /** Whether the day lies within n years from the start, the anniversary itself included. */
    public static boolean isWithin(LocalDate start, int years, LocalDate day) {
        return !day.isAfter(start.plusYears(years));
    }
}
