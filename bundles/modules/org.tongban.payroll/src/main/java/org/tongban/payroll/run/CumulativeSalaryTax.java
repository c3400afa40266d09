package org.tongban.payroll.run;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.payroll.PayRefused;
import org.tongban.payroll.SalaryTax;
import org.tongban.policy.payroll.SalaryTaxPolicy;
import org.tongban.policy.payroll.SalaryTaxPolicy.Withholding;
import org.tongban.policy.payroll.SalaryTaxPolicy.YearToDate;

/** Asks the installed tax rules month by month, as a pay run would. */
@Component
public final class CumulativeSalaryTax implements SalaryTax {

    private final List<SalaryTaxPolicy> policies;

    @Activate
    public CumulativeSalaryTax(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<SalaryTaxPolicy> policies) {
        this.policies = policies;
    }

    @Override
    public Answer reckon(Question question) {
        SalaryTaxPolicy policy = policies.stream().findFirst()
                .orElseThrow(() -> new PayRefused("没有安装个人所得税规定；请安装全国规定插件（org.tongban.policy.prc）"));
        List<TaxMonth> months = new ArrayList<>();
        Money withheld = Money.ZERO;
        for (int n = 1; n <= question.months(); n++) {
            YearMonth month = question.first().plusMonths(n - 1L);
            YearToDate facts = new YearToDate(month, question.gross().times(n), Money.ZERO, question.insurance().times(n),
                    question.deductions().times(n), n, question.firstJob(), question.sixtyThousand(), withheld);
            Withholding result = known(policy.withhold(facts, sheet(month)));
            withheld = withheld.plus(result.tax());
            months.add(new TaxMonth(month, result.taxable(), result.tax()));
        }
        YearMonth last = question.first().plusMonths(question.months() - 1L);
        return question.bonus().map(bonus -> policy.bonusTax(last, bonus, sheet(last)))
                .map(finding -> new Answer(months, finding.value(), finding.reason()))
                .orElseGet(() -> new Answer(months, Optional.empty(), ""));
    }

    private static Worksheet sheet(YearMonth month) {
        return new Worksheet(month.atDay(1));
    }

    private static <T> T known(Finding<T> finding) {
        return finding.value().orElseThrow(() -> new PayRefused(finding.reason()));
    }
}
