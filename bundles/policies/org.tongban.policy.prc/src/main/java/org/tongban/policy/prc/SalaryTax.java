package org.tongban.policy.prc;

import static org.tongban.core.money.Money.yuan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.policy.Pack;
import org.tongban.policy.payroll.SalaryTaxPolicy;

/** Income tax on wages: cumulative withholding with its two simplifications, and the annual bonus. */
@Component
@Pack(PrcPack.ID)
public final class SalaryTax implements SalaryTaxPolicy {

    static final String CUMULATIVE_SINCE = "2019-01-01";

    private static final Dated<TaxTable> TABLE = Dated.<TaxTable>named("个人所得税税率表（综合所得）").from(CUMULATIVE_SINCE,
            TaxTable.of(0, 3, 0, 36_000, 10, 2_520, 144_000, 20, 16_920, 300_000, 25, 31_920, 420_000, 30, 52_920, 660_000, 35, 85_920, 960_000, 45, 181_920), Laws.ANNUAL_TABLE);
    private static final Dated<Money> A_MONTH = Dated.<Money>named("每月减除费用").from(CUMULATIVE_SINCE, yuan("5000"), Laws.BASIC_DEDUCTION);
    private static final Dated<Boolean> SINCE_JANUARY = Dated.<Boolean>named("当年首次取得工资的，自1月起累计减除费用").from("2020-07-01", true, Laws.FIRST_WAGES);
    private static final Dated<Money> WHOLE_YEAR = Dated.<Money>named("全年一次减除费用").from("2021-01-01", yuan("60000"), Laws.WHOLE_YEAR);
    private static final int MONTHS_OF_YEAR = 12;

    static final List<Dated<?>> FIGURES = List.of(TABLE, A_MONTH, SINCE_JANUARY, WHOLE_YEAR, BonusTax.TABLE);

    private final BonusTax bonus = new BonusTax();

    @Override
    public Finding<Withholding> withhold(YearToDate facts, Worksheet sheet) {
        LocalDate day = facts.month().atDay(1);
        Optional<TaxTable> table = sheet.figureIfAny(TABLE, day);
        if (table.isEmpty()) {
            return sheet.refused("累计预扣法自" + CUMULATIVE_SINCE + "起适用", Laws.CUMULATIVE);
        }
        Money taxable = taxable(facts, day, sheet);
        Bracket row = sheet.step("适用级距", table.orElseThrow().row(taxable), Laws.ANNUAL_TABLE);
        Money due = sheet.step("累计应纳税额", row.tax(taxable), Laws.CUMULATIVE);
        Money withheld = sheet.fact("累计已预扣税额", facts.withheld());
        Money tax = sheet.step("本月应预扣税额（为负不退，汇算清缴时多退少补）", due.minus(withheld).max(Money.ZERO), Laws.CUMULATIVE);
        return sheet.granted("本月应预扣税额", new Withholding(taxable, due, tax), Laws.CUMULATIVE);
    }

    private static Money taxable(YearToDate facts, LocalDate day, Worksheet sheet) {
        Money income = sheet.fact("累计收入", facts.income());
        Money exempt = sheet.fact("累计免税收入", facts.exempt());
        Money basic = sheet.step("累计减除费用", basicDeduction(facts, day, sheet), Laws.CUMULATIVE);
        Money contributions = sheet.fact("累计专项扣除（三险一金个人部分）", facts.contributions());
        Money deductions = sheet.fact("累计专项附加扣除及其他扣除", facts.deductions());
        Money rest = income.minus(exempt).minus(basic).minus(contributions).minus(deductions);
        return sheet.step("累计应纳税所得额", rest.max(Money.ZERO), Laws.CUMULATIVE);
    }

    private static Money basicDeduction(YearToDate facts, LocalDate day, Worksheet sheet) {
        if (facts.deductsWholeYear()) {
            Optional<Money> atOnce = sheet.figureIfAny(WHOLE_YEAR, day);
            if (atOnce.isPresent()) {
                return atOnce.orElseThrow();
            }
        }
        Money aMonth = sheet.figure(A_MONTH, day);
        if (facts.firstJobOfYear() && sheet.figureIfAny(SINCE_JANUARY, day).orElse(false)) {
            return aMonth.times(sheet.fact("自1月起月份数", facts.month().getMonthValue()));
        }
        return aMonth.times(sheet.fact("当年在本单位任职受雇月份数", facts.monthsEmployed()));
    }

    @Override
    public Finding<Money> bonusTax(YearMonth month, Money amount, Worksheet sheet) {
        return bonus.reckon(month, amount, sheet);
    }

    @Override
    public Finding<Boolean> deductsWholeYear(LastYear facts, Worksheet sheet) {
        LocalDate january = LocalDate.of(facts.year() + 1, 1, 1);
        Optional<Money> atMost = sheet.figureIfAny(WHOLE_YEAR, january);
        if (atMost.isEmpty()) {
            return sheet.granted("全年一次减除", false, Laws.WHOLE_YEAR);
        }
        int months = sheet.fact(facts.year() + "年在本单位申报工资的月份数", facts.months().size());
        Money total = sheet.fact(facts.year() + "年全年工资", Money.sum(facts.months()));
        return sheet.granted("全年一次减除", months == MONTHS_OF_YEAR && total.compareTo(atMost.orElseThrow()) <= 0, Laws.WHOLE_YEAR);
    }
}
