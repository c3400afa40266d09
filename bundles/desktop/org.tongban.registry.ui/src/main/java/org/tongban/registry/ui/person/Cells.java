package org.tongban.registry.ui.person;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.money.Money;
import org.tongban.exchange.Cell;
import org.tongban.exchange.CellType;
import org.tongban.exchange.CellType.Unreadable;
import org.tongban.exchange.Field;

/** Reads what is typed as files are read: in every form that offices use, with the same sentences. */
final class Cells {

    private static final CellType<LocalDate> DAY = Field.date("").type();
    private static final CellType<LocalDate> LAST_DAY = Field.lastDate("").type();
    private static final CellType<Money> MONEY = Field.money("").type();
    private static final CellType<IdentityNumber> IDENTITY = Field.identity("").type();
    private static final CellType<String> DIGITS = Field.digits("").type();

    private Cells() {
    }

    static @Nullable LocalDate day(String typed) throws Unreadable {
        return DAY.read(Cell.of(typed)).orElse(null);
    }

    static @Nullable LocalDate lastDay(String typed) throws Unreadable {
        return LAST_DAY.read(Cell.of(typed)).orElse(null);
    }

    static Optional<Money> money(String typed) throws Unreadable {
        return MONEY.read(Cell.of(typed));
    }

    static Optional<IdentityNumber> identity(String typed) throws Unreadable {
        return IDENTITY.read(Cell.of(typed));
    }

    static String digits(String typed) throws Unreadable {
        return DIGITS.read(Cell.of(typed)).orElse("");
    }
}
