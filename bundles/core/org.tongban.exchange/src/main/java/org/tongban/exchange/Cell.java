package org.tongban.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell as the file holds it. Exactly what the file says: text is not trimmed, a formula is its stored value.
 *
 * @param text   the text, or the number as written in the file
 * @param number the value of a numeric cell, else null
 * @param date   the day of a numeric cell with a date format (1900 or 1904 system), else null
 * @param since1904 whether numbers without a date format count days from 1904, should one of them be meant as a day
 */
public record Cell(String text, @Nullable BigDecimal number, @Nullable LocalDate date, boolean since1904) {

    public static final Cell EMPTY = new Cell("", null, null, false);

    public static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, null, null, false);
    }

    public static Cell of(BigDecimal number, String text, @Nullable LocalDate date) {
        return new Cell(text, number, date, false);
    }

    /** Whether the file holds a number, not text. */
    public boolean isNumber() {
        return number != null;
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
