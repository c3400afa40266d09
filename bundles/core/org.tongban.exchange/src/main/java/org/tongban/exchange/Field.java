package org.tongban.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.money.Money;

/**
 * A column that a kind of file may have.
 *
 * @param name     our name of it, in Chinese; rejections name it
 * @param synonyms other headings that mean it, without spaces, line breaks, units or brackets
 * @param required whether the table is not recognised without it
 * @param type     how its cells are read
 * @param <T>      what its cells hold
 */
public record Field<T>(String name, Set<String> synonyms, boolean required, CellType<T> type) {

    public Field {
        Set<String> all = new LinkedHashSet<>();
        all.add(name);
        all.addAll(synonyms);
        synonyms = Set.copyOf(all);
    }

    private static <T> Field<T> of(String name, CellType<T> type, Collection<String> synonyms) {
        return new Field<>(name, new LinkedHashSet<>(synonyms), false, type);
    }

    /** The same field, without which a table is not recognised. */
    public Field<T> needed() {
        return new Field<>(name, synonyms, true, type);
    }

    public static Field<String> text(String name, String... synonyms) {
        return of(name, CellTypes.TEXT, List.of(synonyms));
    }

    public static Field<IdentityNumber> identity(String name, String... synonyms) {
        return of(name, CellTypes.IDENTITY, List.of(synonyms));
    }

    /** Digits only: telephone numbers and bank cards; a number that lost digits as a float is refused. */
    public static Field<String> digits(String name, String... synonyms) {
        return of(name, CellTypes.DIGITS, List.of(synonyms));
    }

    /** A day; a cell that names only a month ({@code 2021.3}) means its first day. */
    public static Field<LocalDate> date(String name, String... synonyms) {
        return of(name, CellTypes.DATE, List.of(synonyms));
    }

    /** The last day of something; a cell that names only a month means its last day. */
    public static Field<LocalDate> lastDate(String name, String... synonyms) {
        return of(name, CellTypes.LAST_DATE, List.of(synonyms));
    }

    public static Field<YearMonth> month(String name, String... synonyms) {
        return of(name, CellTypes.MONTH, List.of(synonyms));
    }

    public static Field<Money> money(String name, String... synonyms) {
        return of(name, CellTypes.MONEY, List.of(synonyms));
    }

    public static Field<Long> whole(String name, String... synonyms) {
        return of(name, CellTypes.WHOLE, List.of(synonyms));
    }

    public static Field<BigDecimal> decimal(String name, String... synonyms) {
        return of(name, CellTypes.DECIMAL, List.of(synonyms));
    }

    public static Field<Boolean> yesNo(String name, String... synonyms) {
        return of(name, CellTypes.YES_NO, List.of(synonyms));
    }
}
