package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.util.List;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Rate;
import org.tongban.policy.Pack;
import org.tongban.policy.assessment.AssessmentPeriod;
import org.tongban.policy.assessment.ExcellentCapPolicy;

/** The best grade for at most a share of the window staff; which grade and which pool is a reading. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengExcellentCap implements ExcellentCapPolicy {

    static final Dated<Rate> SHARE = Dated.<Rate>named("优秀比例").from(IN_FORCE, Rate.of("20%"), clause("2.2.8.1-b"));

    @Override
    public Finding<CapCheck> check(AssessmentPeriod period, List<Unit> units, Worksheet sheet) {
        sheet.fact("考核周期", period);
        long people = sheet.fact("窗口工作人员总数", units.stream().mapToLong(Unit::people).sum());
        long best = sheet.fact("最高等次人数", units.stream().mapToLong(Unit::best).sum());
        String reading = sheet.reading(AssessmentReadings.EXCELLENT_CAP);
        boolean yearly = period.month() == 0;
        if (yearly != reading.equals("B")) {
            return sheet.granted("优秀比例", new CapCheck(people, OptionalLong.empty(), best, Verdict.NA, List.of()), clause("2.2.8.1-b"));
        }
        Rate share = sheet.figure(SHARE);
        List<Unit> over = units.stream().filter(unit -> unit.best() > share.floorOf(unit.people())).toList();
        boolean eachUnit = reading.equals("C");
        long cap = sheet.step(eachUnit ? "各中心上限之和" : "上限（向下取整）",
                eachUnit ? units.stream().mapToLong(unit -> share.floorOf(unit.people())).sum() : share.floorOf(people));
        List<String> warnUnits = units.size() > 1 ? over.stream().map(Unit::name).toList() : List.of();
        sheet.step("超过本单位比例的单位", warnUnits);
        Verdict result = Verdict.passIf(eachUnit ? over.isEmpty() : best <= cap);
        return sheet.granted("优秀比例", new CapCheck(people, OptionalLong.of(cap), best, result, warnUnits), clause("2.2.8.1-b"));
    }
}
