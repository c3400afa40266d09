package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.IN_FORCE;
import static org.tongban.policy.hongqi.HongqiPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.core.money.Rate;
import org.tongban.core.time.DateRange;
import org.tongban.policy.Pack;
import org.tongban.policy.payroll.BasicPay;
import org.tongban.policy.payroll.PayFacts;
import org.tongban.policy.payroll.PayLine;
import org.tongban.policy.payroll.PayLines;
import org.tongban.policy.payroll.PayPolicy;
import org.tongban.policy.payroll.ReferencePayPolicy;
import org.tongban.policy.payroll.TrainingFundPolicy;

/**
 * The pay of window staff (二（五）4): what was agreed, and a window subsidy once the place has switched it on with an amount and the
 * document that approved it. The reference to community workers is compared and sets nothing.
 */
@Component
@Pack(HongqiPack.ID)
public final class HongqiPay implements PayPolicy, ReferencePayPolicy, TrainingFundPolicy {

    static final Citation SUBSIDY = clause("2.5.4-e");
    private static final Citation TRAINING = clause("2.5.2-d");
    static final Citation LEVEL = clause("2.5.4-f");

    static final Dated<String> EXPLORED = Dated.<String>named("窗口工作补贴").from(IN_FORCE, "探索参照政法、纪检监察和信访部门的模式", SUBSIDY);
    static final Dated<String> REFERENCE = Dated.<String>named("非在编人员薪资参照").from(IN_FORCE, "本地区社区工作者平均薪资水平", LEVEL);
    static final Dated<Rate> TOLERANCE = Dated.<Rate>named("与参照数允许的偏离").assumedFrom(IN_FORCE, Rate.of("10%"), LEVEL);

    private static final String BASIC = "basic";
    private static final String WINDOW_SUBSIDY = "windowSubsidy";
    private static final int DECIMALS = 4;

    @Override
    public Finding<PayLines> reckon(PayFacts facts, Worksheet sheet) {
        LocalDate tested = tested(facts);
        Optional<BasicPay> agreed = facts.basicPay().stream().filter(pay -> !pay.from().isAfter(tested)).max(Comparator.comparing(BasicPay::from));
        if (agreed.isEmpty()) {
            return sheet.part(BASIC).notConfigured(facts.month() + " 的基本工资", LEVEL);
        }
        List<PayLine> lines = new ArrayList<>();
        sheet.part(BASIC).fact("约定自", agreed.get().from());
        lines.add(new PayLine(BASIC, "基本工资", sheet.step("基本工资", agreed.get().amount(), LEVEL), LEVEL));
        Finding<Money> subsidy = subsidy(sheet.part(WINDOW_SUBSIDY));
        if (subsidy instanceof Finding.NotConfigured<Money> missing) {
            return new Finding.NotConfigured<>(missing.what(), missing.clause(), missing.workings());
        }
        subsidy.value().filter(amount -> !amount.isZero()).ifPresent(amount -> lines.add(new PayLine(WINDOW_SUBSIDY, "窗口工作补贴", amount, SUBSIDY)));
        PayLines paid = new PayLines(lines);
        return sheet.part("").granted("应发合计", paid, LEVEL);
    }

    /** The month's window subsidy: nothing until it is switched on; not configured while it is, but without amount or approval. */
    private static Finding<Money> subsidy(Worksheet sheet) {
        if (!sheet.local(StaffReadings.SUBSIDY).orElse(false)) {
            return sheet.granted("窗口工作补贴", Money.ZERO, SUBSIDY);
        }
        Optional<Money> amount = sheet.local(StaffReadings.SUBSIDY_AMOUNT);
        Optional<String> approval = sheet.local(StaffReadings.SUBSIDY_APPROVAL);
        if (amount.isEmpty() || approval.isEmpty()) {
            return sheet.notConfigured(amount.isEmpty() ? StaffReadings.SUBSIDY_AMOUNT.name() : StaffReadings.SUBSIDY_APPROVAL.name(), SUBSIDY);
        }
        return sheet.granted("窗口工作补贴", amount.get(), SUBSIDY);
    }

    /** The first of the month; for who begins later in it, the first day served. */
    private static LocalDate tested(PayFacts facts) {
        LocalDate first = facts.month().atDay(1);
        if (facts.service().stream().anyMatch(span -> span.contains(first))) {
            return first;
        }
        return facts.service().stream().map(DateRange::from).filter(from -> from.isAfter(first) && !from.isAfter(facts.month().atEndOfMonth())).min(Comparator.naturalOrder()).orElse(first);
    }

    @Override
    public Finding<Deviation> deviation(List<Money> gross, Worksheet sheet) {
        Optional<Money> reference = sheet.local(StaffReadings.REFERENCE).filter(amount -> !amount.isZero());
        if (reference.isEmpty()) {
            return sheet.notConfigured(StaffReadings.REFERENCE.name(), LEVEL);
        }
        if (gross.isEmpty()) {
            return sheet.granted("薪资水平", new Deviation(BigDecimal.ZERO, Verdict.NA, 0), LEVEL);
        }
        BigDecimal wanted = reference.get().toBigDecimal();
        BigDecimal sum = Money.sum(gross).toBigDecimal();
        BigDecimal people = BigDecimal.valueOf(sheet.fact("人数", gross.size()));
        sheet.fact("应发合计", Money.sum(gross));
        int below = sheet.step("低于参照数的人数", (int) gross.stream().filter(each -> each.compareTo(reference.get()) < 0).count());
        BigDecimal deviation = sheet.step("平均应发对参照数的偏离（四位小数，四舍五入）",
                sum.subtract(wanted.multiply(people)).divide(wanted.multiply(people), DECIMALS, RoundingMode.HALF_UP));
        Verdict result;
        if (sheet.reading(StaffReadings.PAY_REFERENCE).equals("B")) {
            result = Verdict.passIf(below == 0);
        } else {
            Rate tolerance = sheet.local(StaffReadings.TOLERANCE).orElseGet(() -> sheet.figure(TOLERANCE));
            BigDecimal apart = sum.subtract(wanted.multiply(people)).abs();
            result = apart.compareTo(tolerance.fraction().multiply(wanted).multiply(people)) <= 0 ? Verdict.PASS : Verdict.WARN;
        }
        return sheet.granted("薪资水平", new Deviation(deviation, result, below), LEVEL);
    }

    @Override
    public Finding<Fund> fund(Optional<Money> budgeted, Money used, Worksheet sheet) {
        sheet.figure(PlanValues.TRAINING_FUND);
        sheet.fact("年度预算", budgeted);
        sheet.fact("已使用", used);
        Money over = sheet.step("超出预算", budgeted.filter(budget -> used.compareTo(budget) > 0).map(budget -> used.minus(budget)).orElse(Money.ZERO));
        return sheet.granted("培训经费", new Fund(Verdict.passIf(budgeted.isPresent() && over.isZero()), budgeted.isPresent() ? "" : "预算", over), TRAINING);
    }
}
