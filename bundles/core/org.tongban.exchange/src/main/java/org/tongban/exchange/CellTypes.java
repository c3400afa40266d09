package org.tongban.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.money.Money;

/** The cell types that come with Tongban. */
final class CellTypes {

    static final CellType<String> TEXT = cell -> Optional.of(cell.text().strip()).filter(t -> !t.isEmpty());
    static final CellType<IdentityNumber> IDENTITY = cell -> { throw new CellType.Unreadable("TODO exchange"); };
    static final CellType<String> DIGITS = cell -> { throw new CellType.Unreadable("TODO exchange"); };
    static final CellType<LocalDate> DATE = cell -> { throw new CellType.Unreadable("TODO exchange"); };
    static final CellType<YearMonth> MONTH = cell -> { throw new CellType.Unreadable("TODO exchange"); };
    static final CellType<Money> MONEY = cell -> { throw new CellType.Unreadable("TODO exchange"); };
    static final CellType<Long> WHOLE = cell -> { throw new CellType.Unreadable("TODO exchange"); };
    static final CellType<BigDecimal> DECIMAL = cell -> { throw new CellType.Unreadable("TODO exchange"); };
    static final CellType<Boolean> YES_NO = cell -> { throw new CellType.Unreadable("TODO exchange"); };

    private CellTypes() {
    }
}
