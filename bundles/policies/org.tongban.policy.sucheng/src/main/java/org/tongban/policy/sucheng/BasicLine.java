package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.core.time.DateRange;
import org.tongban.policy.payroll.BasicPay;
import org.tongban.policy.payroll.PayFacts;

/** Basic pay as agreed with the clerk; the plan names no figure (SC-2.2.5.1-a). */
final class BasicLine {

    static final String CODE = "basic";
    static final String NAME = "基本工资";
    static final Citation CLAUSE = clause("2.2.5.1-a");

    /** The amount that holds on the tested day; for a clerk who begins later in the month, on the first day served. Empty if none was agreed. */
    Optional<Money> reckon(PayFacts facts, Worksheet sheet) {
        sheet.part(CODE);
        LocalDate day = firstServed(facts, PayDay.of(facts.month(), sheet));
        return facts.basicPay().stream().filter(pay -> !pay.from().isAfter(day)).max(Comparator.comparing(BasicPay::from)).map(pay -> {
            sheet.fact("约定自", pay.from());
            if (!pay.document().isEmpty()) {
                sheet.fact("依据文件", pay.document());
            }
            return sheet.step(NAME, pay.amount(), CLAUSE);
        });
    }

    private static LocalDate firstServed(PayFacts facts, PayDay day) {
        if (facts.service().stream().anyMatch(span -> span.contains(day.asOf()))) {
            return day.asOf();
        }
        return facts.service().stream().map(DateRange::from).filter(from -> from.isAfter(day.asOf()) && !from.isAfter(day.month().atEndOfMonth()))
                .min(Comparator.naturalOrder()).orElse(day.asOf());
    }
}
