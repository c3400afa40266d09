package org.tongban.policy.yushan;

import static org.tongban.core.money.Money.yuan;
import static org.tongban.policy.yushan.PayrollReadings.PAY_BEGINS;
import static org.tongban.policy.yushan.PayrollReadings.POLICY_BEGINS;
import static org.tongban.policy.yushan.PayrollReadings.TARIFF;
import static org.tongban.policy.yushan.YushanPack.clause;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;

/**
 * Yuan per case by quality and month, and the cap that came with the new tariff (YS-3.3.10-c, -d, -e). Which day the
 * new tariff begins, and for which qualities, are open questions of the text; each of their answers is a table of its own.
 */
final class PieceTariff {

    private static final Citation PRICE = clause("3.3.10-c");
    private static final Citation LIMIT = clause("3.3.10-d");

    /** 自5月开始实行, read as 2023 or as 2024 (YS-3.3.10-e). */
    private static final String MAY_2023 = "2023-05-01";
    private static final String MAY_2024 = "2024-05-01";
    /** The first month that begins after the day of the document (YS-0-a). */
    private static final String AFTER_DOCUMENT = "2023-12-01";
    /** The plan speaks of the old amounts without saying since when they were paid. */
    private static final String LONG_AGO = "2000-01-01";

    /** The qualities that are paid, best first; 不合格 is paid nothing. */
    private static final List<String> PAID = List.of("优", "良", "合格");
    private static final String FAILED = "不合格";
    private static final Map<String, String> OLD = Map.of("优", "0.50", "良", "0.40", "合格", "0.30");
    private static final String NEW = "1.00";
    private static final Dated<Money> NOTHING = Dated.<Money>named(FAILED + "办件单价").assumedFrom(LONG_AGO, Money.ZERO, PRICE);

    private final String begins;
    private final boolean flat;
    private final LocalDate day;

    private PieceTariff(String begins, boolean flat, LocalDate day) {
        this.begins = begins;
        this.flat = flat;
        this.day = day;
    }

    /** The tariff of a month by the readings chosen. */
    static PieceTariff of(YearMonth month, Worksheet sheet) {
        boolean flat = sheet.reading(TARIFF).equals("A");
        return new PieceTariff(begins(sheet).toString(), flat, month.atDay(1));
    }

    /** The cap of a month by the readings chosen; empty before it began. */
    static Optional<Money> cap(YearMonth month, Worksheet sheet) {
        return sheet.figureIfAny(cap(begins(sheet).toString()), month.atDay(1));
    }

    /** The amounts of each quality and the cap, by the default readings. */
    static List<Dated<?>> figures() {
        PieceTariff read = new PieceTariff(MAY_2023, true, LocalDate.parse(MAY_2023));
        return Stream.concat(PAID.stream().map(read::table), Stream.of(NOTHING, cap(MAY_2023))).<Dated<?>>map(figure -> figure).toList();
    }

    private static Dated<Money> cap(String begins) {
        return Dated.<Money>named("每月封顶").from(begins, yuan("300"), LIMIT);
    }

    /** The first day of the new amounts, by the readings chosen. */
    static LocalDate begins(Worksheet sheet) {
        boolean nextYear = sheet.reading(PAY_BEGINS).equals("B");
        boolean notBeforeDocument = sheet.reading(POLICY_BEGINS).equals("B");
        if (nextYear) {
            return LocalDate.parse(MAY_2024);
        }
        return LocalDate.parse(notBeforeDocument ? AFTER_DOCUMENT : MAY_2023);
    }

    /** The amount of a case of that quality; empty for a quality that the plan does not know. */
    Optional<Money> price(String quality, Worksheet sheet) {
        if (quality.equals(FAILED)) {
            return Optional.of(sheet.figure(NOTHING, day));
        }
        return PAID.contains(quality) ? Optional.of(sheet.figure(table(quality), day)) : Optional.empty();
    }

    private Dated<Money> table(String quality) {
        Dated<Money> old = Dated.<Money>named(quality + "办件单价").assumedFrom(LONG_AGO, yuan(OLD.get(quality)), PRICE);
        boolean raised = flat || quality.equals(PAID.get(0));
        return raised ? old.from(begins, yuan(NEW), PRICE) : old;
    }
}
