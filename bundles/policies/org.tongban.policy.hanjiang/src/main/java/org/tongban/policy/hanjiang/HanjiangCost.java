package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.IN_FORCE;
import static org.tongban.policy.hanjiang.HanjiangPack.clause;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.policy.Pack;
import org.tongban.policy.payroll.CostNormPolicy;

/** What a dispatched clerk costs the treasury, all in: 5400 yuan a month, 6.48 times ten thousand a year (四（二）). */
@Component
@Pack(HanjiangPack.ID)
public final class HanjiangCost implements CostNormPolicy {

    private static final Citation NORM = clause("4.2-e");

    static final Dated<Money> MONTHLY = Dated.<Money>named("人均财政支出标准（元/人·月）").from(IN_FORCE, Money.yuan(5400), NORM);
    static final Dated<Money> YEARLY = Dated.<Money>named("人均财政支出标准（元/人·年）").from(IN_FORCE, Money.yuan(64800), NORM);
    static final Dated<List<String>> KINDS = Dated.<List<String>>named("人均财政支出的组成").from(IN_FORCE,
            List.of("应发工资", "年度绩效奖金", "单位缴纳的“五险一金”等政策性费用", "第三方人才服务机构管理费", "培训费", "考核费", "统一服装费"), NORM);

    private static final int MONTHS = 12;

    @Override
    public Finding<Money> yearly(Money monthly, Worksheet sheet) {
        sheet.fact("人均每月", monthly);
        sheet.figure(YEARLY);
        return sheet.granted("人均每年", monthly.times(MONTHS), NORM);
    }

    @Override
    public Finding<Money> budget(int heads, int months, Worksheet sheet) {
        sheet.fact("人数", heads);
        sheet.fact("月数", months);
        return sheet.granted("经费预算", sheet.figure(MONTHLY).times((long) heads * months), NORM);
    }

    @Override
    public Finding<Cost> check(Map<String, Money> costs, long personMonths, Worksheet sheet) {
        if (personMonths < 1) {
            throw new IllegalArgumentException("人月数 " + personMonths + " 不能使用：至少为 1");
        }
        costs.forEach(sheet::fact);
        sheet.fact("人月数", personMonths);
        Money total = sheet.step("实际支出", Money.sum(costs.values()));
        Money over = total.minus(sheet.step("按标准", sheet.figure(MONTHLY).times(personMonths)));
        boolean within = over.isNegative() || over.isZero();
        boolean hard = sheet.reading(PayrollReadings.NORM).equals("B");
        return sheet.granted("与人均标准比较", new Cost(total, over, within ? Verdict.PASS : hard ? Verdict.FAIL : Verdict.WARN), NORM);
    }
}
