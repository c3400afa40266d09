package org.tongban.exchange.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as spreadsheets count them. */
final class Serials {

    private static final BigDecimal END = BigDecimal.valueOf(2_958_466);

    private Serials() {
    }

    /** The day, or null for a time of day, a number before the first day, or the 29 February 1900 that never was. */
    static @Nullable LocalDate day(BigDecimal number, boolean since1904) {
        if (number.signum() < 0 || number.compareTo(END) >= 0) {
            return null;
        }
        long days = number.longValue();
        if (since1904) {
            return LocalDate.of(1904, 1, 1).plusDays(days);
        }
        return days == 0 || days == 60 ? null : LocalDate.of(1899, 12, days > 60 ? 30 : 31).plusDays(days);
    }
}
