package org.tongban.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.money.Money;

/** The cell types that come with Tongban. */
final class CellTypes {

    static final CellType<String> TEXT = CellTypes::text;
    static final CellType<IdentityNumber> IDENTITY = Digits.IDENTITY;
    static final CellType<String> DIGITS = Digits.DIGITS;
    static final CellType<LocalDate> DATE = Days::date;
    static final CellType<LocalDate> LAST_DATE = Days::lastDate;
    static final CellType<YearMonth> MONTH = Days::month;
    static final CellType<Money> MONEY = Numbers::money;
    static final CellType<Long> WHOLE = Numbers::whole;
    static final CellType<BigDecimal> DECIMAL = Numbers::decimal;
    static final CellType<Boolean> YES_NO = CellTypes::yesNo;

    private static final Set<String> YES = Set.of("是", "有", "√", "✓", "✔", "☑", "对", "Y", "YES", "TRUE", "T", "1", "真", "已", "符合", "达标");
    private static final Set<String> NO = Set.of("否", "无", "没有", "×", "✗", "✘", "╳", "☒", "☐", "不", "错", "N", "NO", "FALSE", "F", "0", "X", "假", "未", "不是", "不符合",
            "不达标");

    private CellTypes() {
    }

    private static Optional<String> text(Cell cell) throws CellType.Unreadable {
        if (cell.date() != null) {
            return Optional.of(cell.date().toString());
        }
        if (cell.number() != null) {
            return Optional.of(Texts.withoutNoise(cell.number()).stripTrailingZeros().toPlainString());
        }
        String text = Texts.readable(cell.text());
        Texts.refuseErrors(text);
        return text.length() <= 5 && Texts.saysNothing(Texts.compact(text)) ? Optional.empty() : Optional.of(text);
    }

    private static Optional<Boolean> yesNo(Cell cell) throws CellType.Unreadable {
        String text = cell.number() == null ? Texts.compact(cell.text()).toUpperCase(Locale.ROOT) : cell.number().stripTrailingZeros().toPlainString();
        Texts.refuseErrors(text);
        if (YES.contains(text)) {
            return Optional.of(true);
        }
        if (NO.contains(text)) {
            return Optional.of(false);
        }
        if (Texts.saysNothing(text)) {
            return Optional.empty();
        }
        throw new CellType.Unreadable("应填“是”或“否”");
    }
}
