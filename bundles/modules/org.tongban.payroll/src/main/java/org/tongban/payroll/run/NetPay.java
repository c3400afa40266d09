package org.tongban.payroll.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Working;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.SlipLine;
import org.tongban.payroll.SlipLine.Kind;
import org.tongban.policy.Answerer;
import org.tongban.policy.payroll.ContributionPolicy;
import org.tongban.policy.payroll.ContributionPolicy.Contribution;
import org.tongban.policy.payroll.SalaryTaxPolicy;
import org.tongban.policy.payroll.SalaryTaxPolicy.Withholding;
import org.tongban.policy.payroll.SalaryTaxPolicy.YearToDate;

/** From gross to net: contributions, then tax. What is not known is said and never taken for zero. */
final class NetPay {

    static final String TAX = "tax";
    static final String NET = "net";
    /** Ends the code of a line that shows the employer's share. */
    static final String EMPLOYER = ".employer";

    private final Policies policies;

    NetPay(Policies policies) {
        this.policies = policies;
    }

    void reckon(YearMonth month, Tally tally) {
        if (tally.is(PayStatus.BLOCKED) || tally.isEmpty() || !contribute(month, tally) || !withhold(month, tally)) {
            return;
        }
        Money net = tally.sum(Kind.EARNING).minus(tally.sum(Kind.CONTRIBUTION)).minus(tally.sum(Kind.TAX));
        Worksheet sheet = new Worksheet(month.atDay(1)).part(NET);
        sheet.step("实发＝应发－个人缴费－个人所得税", net);
        tally.note(sheet.lines());
        tally.net(net);
    }

    /** @return whether the contributions are known */
    private boolean contribute(YearMonth month, Tally tally) {
        PayInputs inputs = tally.inputs();
        if (!inputs.employed()) {
            return true;
        }
        if (inputs.insurance().isEmpty()) {
            tally.notConfigured("没有参保登记，个人缴费无法核定；请导入参保登记（import insurance）");
            return false;
        }
        Insurance insurance = inputs.insurance().get();
        if (!insurance.enrolled() || insurance.bases().isEmpty()) {
            if (insurance.enrolled()) {
                tally.notConfigured("参保登记没有缴费基数；请补齐后重新导入");
            }
            return !insurance.enrolled();
        }
        Optional<Answerer<ContributionPolicy>> answerer = policies.ask(ContributionPolicy.class, inputs.site(), month.atDay(1));
        if (answerer.isEmpty()) {
            tally.notConfigured("没有已安装的规定能核定社会保险和住房公积金");
            return false;
        }
        return contribute(month, insurance, answerer.get(), tally);
    }

    private static boolean contribute(YearMonth month, Insurance insurance, Answerer<ContributionPolicy> answerer, Tally tally) {
        Finding<List<Contribution>> finding = answerer.policy().reckon(month, insurance.bases(), answerer.sheet(month.atDay(1)));
        if (finding.value().isEmpty()) {
            tally.note(Cited.within(NET, finding.workings()));
            tally.notConfigured(finding.reason());
            return false;
        }
        for (Contribution share : finding.value().get()) {
            String code = share.scheme().code();
            List<Working> workings = about(share, finding.workings());
            Citation clause = Cited.last(workings, answerer.pack());
            Worksheet own = answerer.sheet(month.atDay(1)).part(code);
            own.step(share.scheme().label() + "个人缴费", share.employee(), clause);
            tally.note(Cited.within(code, workings));
            tally.note(own.lines());
            if (!share.employee().isZero()) {
                tally.add(new SlipLine(Kind.CONTRIBUTION, code, share.scheme().label() + "（个人）", share.employee(), clause, Optional.empty()));
            }
            tally.add(new SlipLine(Kind.EMPLOYER, code + EMPLOYER, share.scheme().label() + "（单位）", share.employer(), clause, Optional.empty()));
        }
        return true;
    }

    /** The workings of one scheme; all of them if the policy did not tell the schemes apart. */
    private static List<Working> about(Contribution share, List<Working> workings) {
        List<Working> own = workings.stream().filter(line -> line.part().equals(share.scheme().code())).toList();
        return own.isEmpty() ? workings : own;
    }

    /** @return whether the tax is known */
    private boolean withhold(YearMonth month, Tally tally) {
        PayInputs inputs = tally.inputs();
        YearSoFar year = inputs.year();
        if (!year.gap().isEmpty()) {
            tally.notConfigured("本年以前月份未核定，个人所得税无法累计：" + year.gap());
            return false;
        }
        LocalDate day = month.atDay(1);
        Optional<Answerer<SalaryTaxPolicy>> answerer = policies.ask(SalaryTaxPolicy.class, inputs.site(), day);
        if (answerer.isEmpty()) {
            tally.notConfigured("没有已安装的规定能核定个人所得税");
            return false;
        }
        YearToDate facts = new YearToDate(month, year.income().plus(tally.sum(Kind.EARNING)), Money.ZERO,
                year.contributions().plus(tally.sum(Kind.CONTRIBUTION)), year.deductions().plus(deduction(inputs)), year.monthsEmployed(),
                year.firstJob(), year.wholeYear(), year.withheld());
        Finding<Withholding> finding = answerer.get().policy().withhold(facts, answerer.get().sheet(day).part(TAX));
        tally.note(Cited.within(TAX, finding.workings()));
        if (finding.value().isEmpty()) {
            tally.notConfigured(finding.reason());
            return false;
        }
        Money tax = finding.value().get().tax();
        Citation clause = Cited.last(finding.workings(), answerer.get().pack());
        Worksheet own = answerer.get().sheet(day).part(TAX);
        own.step("本月应预扣个人所得税", tax, clause);
        tally.note(own.lines());
        tally.add(new SlipLine(Kind.TAX, TAX, "个人所得税", tax, clause, Optional.empty()));
        return true;
    }

    /** Special additional deductions declared for the month; none when no longer employed. */
    static Money deduction(PayInputs inputs) {
        return inputs.employed() ? inputs.insurance().map(Insurance::deductions).orElse(Money.ZERO) : Money.ZERO;
    }
}
