package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.PayrollReadings.DEGREE_STUDY;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.core.people.Degree;
import org.tongban.core.people.DegreeLevel;
import org.tongban.policy.payroll.PayFacts;

/** Education allowance by the highest recognised degree: bachelor, or above bachelor, which here does not include it (SC-2.2.5.4-a). */
final class EducationLine {

    static final String CODE = "education";
    static final String NAME = "学历补贴";
    static final Citation CLAUSE = clause("2.2.5.4-a");

    private final Tariff tariff;

    EducationLine(Tariff tariff) {
        this.tariff = tariff;
    }

    Money reckon(PayFacts facts, Worksheet sheet) {
        sheet.part(CODE);
        PayDay day = PayDay.of(facts.month(), sheet);
        if (!day.underPlan()) {
            return sheet.step(NAME, Money.ZERO, CLAUSE);
        }
        boolean fullTimeOnly = sheet.reading(DEGREE_STUDY).equals("B");
        List<Degree> held = facts.degrees().stream().filter(degree -> degree.isHeldOn(day.asOf())).toList();
        sheet.fact("判定日已取得的学历", held.stream().map(EducationLine::shown).toList());
        Optional<DegreeLevel> highest = held.stream().filter(degree -> degree.fullTime() || !fullTimeOnly).map(Degree::level).max(Comparator.naturalOrder());
        sheet.step("最高的可认定学历", highest, CLAUSE);
        Money full = highest.map(level -> amount(level, day, sheet)).orElse(Money.ZERO);
        return sheet.step(NAME, full.isZero() ? full : new Probation(facts, day).leaves(full, sheet), CLAUSE);
    }

    private Money amount(DegreeLevel level, PayDay day, Worksheet sheet) {
        if (level == DegreeLevel.BACHELOR) {
            return tariff.bachelor(day.figuresOn(), sheet);
        }
        return level.compareTo(DegreeLevel.BACHELOR) > 0 ? tariff.aboveBachelor(day.figuresOn(), sheet) : Money.ZERO;
    }

    private static String shown(Degree degree) {
        return degree.level() + (degree.fullTime() ? "" : "（非全日制）");
    }
}
