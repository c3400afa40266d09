package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.policy.Pack;
import org.tongban.policy.payroll.BenefitPolicy;
import org.tongban.policy.payroll.EnrolmentPolicy;
import org.tongban.policy.payroll.FundingPolicy;

/** What is checked about pay besides its amounts: social insurance, funding channel, benefits like those of the peers. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengPayChecks implements EnrolmentPolicy, FundingPolicy, BenefitPolicy {

    private static final Set<String> ALLOWANCES = Set.of(SkillLine.CODE, SeniorityLine.CODE, EducationLine.CODE);

    /** Social insurance is due in probation (SC-2.2.5-b) and after it (SC-2.2.5.5-a). */
    @Override
    public Finding<Verdict> enrolled(EnrolmentFacts facts, Worksheet sheet) {
        PayDay day = PayDay.of(facts.month(), sheet);
        boolean onProbation = facts.probation().filter(time -> time.contains(day.asOf())).isPresent();
        sheet.fact("判定日在试用期内", onProbation);
        sheet.fact("已办理社会保险", facts.enrolled());
        return sheet.granted("办理社保", Verdict.passIf(facts.enrolled()), clause(onProbation ? "2.2.5-b" : "2.2.5.5-a"));
    }

    /** The three allowances go the way of the basic pay, from the treasury of the same level (SC-2.2.6.1-a). */
    @Override
    public Finding<Verdict> channel(FundingFacts facts, Worksheet sheet) {
        Citation clause = clause("2.2.6.1-a");
        Channel basic = facts.channels().get(BasicLine.CODE);
        if (basic == null) {
            return sheet.pending("登记基本工资的发放渠道", clause);
        }
        sheet.fact("基本工资发放渠道", basic);
        boolean same = true;
        for (Map.Entry<String, Channel> line : facts.channels().entrySet()) {
            if (ALLOWANCES.contains(line.getKey())) {
                sheet.fact(line.getKey() + " 发放渠道", line.getValue());
                same &= line.getValue().equals(basic);
            }
        }
        Optional<String> own = facts.ownFund();
        own.ifPresent(fund -> sheet.fact("同级财政", fund));
        boolean ownLevel = own.isEmpty() || own.orElseThrow().equals(basic.fund());
        return sheet.granted("同渠道发放、同级财政保障", Verdict.passIf(same && ownLevel), clause);
    }

    /** The same benefits as comparable staff of the employing unit (SC-2.2.6.2-a). */
    @Override
    public Finding<Comparison> compare(BenefitFacts facts, Worksheet sheet) {
        Money peers = sheet.fact("同类人员" + facts.benefit(), facts.peers());
        Money clerk = sheet.fact("办事员" + facts.benefit(), facts.clerk());
        Money diff = sheet.step("差额", clerk.minus(peers));
        return sheet.granted("享受同类人员同等待遇", new Comparison(Verdict.passIf(diff.isZero()), diff), clause("2.2.6.2-a"));
    }
}
