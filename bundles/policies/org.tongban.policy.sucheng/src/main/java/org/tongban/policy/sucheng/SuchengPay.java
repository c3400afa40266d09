package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.Pack;
import org.tongban.policy.payroll.PayFacts;
import org.tongban.policy.payroll.PayLine;
import org.tongban.policy.payroll.PayLines;
import org.tongban.policy.payroll.PayPolicy;

/** A clerk's month: basic pay, skill, seniority and education allowances (二（二）5 薪酬福利). A line of 0 is left out. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengPay implements PayPolicy {

    private static final Tariff PLAN = new PlanTariff();
    private static final Tariff TOWN = new TownTariff(PLAN);

    @Override
    public Finding<PayLines> reckon(PayFacts facts, Worksheet sheet) {
        return facts.level() == SiteLevel.VILLAGE ? villageClerk(facts, sheet) : clerk(facts, sheet);
    }

    private static Finding<PayLines> clerk(PayFacts facts, Worksheet sheet) {
        Optional<Money> basic = new BasicLine().reckon(facts, sheet);
        if (basic.isEmpty()) {
            return sheet.notConfigured(facts.month() + " 的" + BasicLine.NAME, BasicLine.CLAUSE);
        }
        List<PayLine> lines = new ArrayList<>();
        lines.add(new PayLine(BasicLine.CODE, BasicLine.NAME, basic.orElseThrow(), BasicLine.CLAUSE));
        allowances(facts, PLAN, sheet, lines);
        lines.addAll(new BenefitLines().reckon(facts, sheet));
        return total(lines, sheet);
    }

    /** Village clerks get the three allowances where their town takes them in; their basic pay is no matter of the plan (SC-2.2.6.1-b). */
    private static Finding<PayLines> villageClerk(PayFacts facts, Worksheet sheet) {
        List<PayLine> lines = new ArrayList<>();
        if (sheet.local(TownTariff.INCLUDED).orElse(false)) {
            allowances(facts, TOWN, sheet, lines);
        } else {
            sheet.step("村（社区）办事员纳入镇（街）一体化管理", false, clause("2.2.6.1-b"));
        }
        return total(lines, sheet);
    }

    private static void allowances(PayFacts facts, Tariff tariff, Worksheet sheet, List<PayLine> lines) {
        lines.add(new PayLine(SkillLine.CODE, SkillLine.NAME, new SkillLine(tariff).reckon(facts, sheet), SkillLine.CLAUSE));
        lines.add(new PayLine(SeniorityLine.CODE, SeniorityLine.NAME, new SeniorityLine(tariff).reckon(facts, sheet), SeniorityLine.CLAUSE));
        lines.add(new PayLine(EducationLine.CODE, EducationLine.NAME, new EducationLine(tariff).reckon(facts, sheet), EducationLine.CLAUSE));
    }

    private static Finding<PayLines> total(List<PayLine> lines, Worksheet sheet) {
        PayLines paid = new PayLines(lines.stream().filter(line -> !line.amount().isZero()).toList());
        sheet.part("").step("应发合计", paid.gross(), clause("2.2.5-a"));
        return sheet.granted("应发合计", paid, clause("2.2.5-a"));
    }
}
