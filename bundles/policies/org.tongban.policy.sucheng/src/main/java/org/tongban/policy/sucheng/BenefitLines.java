package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.PayrollReadings.YEAR_END;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.util.ArrayList;
import java.util.List;
import org.tongban.core.law.Citation;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Source;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.policy.payroll.PayFacts;
import org.tongban.policy.payroll.PayLine;

/** Benefits that the employing unit pays with the wages, as far as it entered an amount (SC-2.2.6.2-a); none in probation. */
final class BenefitLines {

    static final Citation CLAUSE = clause("2.2.6.2-a");

    private static final LocalFigure<Money> MEAL = new LocalFigure<>("sc.benefits.meal", "伙食补贴（元/月）", Source.DELEGATED, CLAUSE, Entered::money).optional();
    private static final LocalFigure<Entered.MonthAmount> YEAR_END_BONUS = new LocalFigure<>("sc.benefits.yearEnd.amount", "年底考核奖（发放月份和金额）", Source.DELEGATED, CLAUSE,
            Entered::monthAmount).optional();

    static final List<LocalFigure<?>> LOCAL = List.of(MEAL, YEAR_END_BONUS);

    List<PayLine> reckon(PayFacts facts, Worksheet sheet) {
        List<PayLine> lines = new ArrayList<>();
        meal(facts, sheet, lines);
        yearEnd(facts, sheet, lines);
        return lines;
    }

    private static void meal(PayFacts facts, Worksheet sheet, List<PayLine> lines) {
        sheet.part("meal").local(MEAL).ifPresent(amount -> lines.add(line("meal", "伙食补贴", amount, facts, sheet)));
    }

    private static void yearEnd(PayFacts facts, Worksheet sheet, List<PayLine> lines) {
        sheet.part("yearEnd").local(YEAR_END_BONUS).filter(bonus -> bonus.month().equals(facts.month())).filter(bonus -> sheet.reading(YEAR_END).equals("A"))
                .ifPresent(bonus -> lines.add(line("yearEnd", "年底考核奖", bonus.amount(), facts, sheet)));
    }

    private static PayLine line(String code, String name, Money full, PayFacts facts, Worksheet sheet) {
        Money amount = new Probation(facts, PayDay.of(facts.month(), sheet)).leaves(full, sheet);
        return new PayLine(code, name, sheet.step(name, amount, CLAUSE), CLAUSE);
    }
}
