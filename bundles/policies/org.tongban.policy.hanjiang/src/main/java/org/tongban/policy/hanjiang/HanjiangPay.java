package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.IN_FORCE;
import static org.tongban.policy.hanjiang.HanjiangPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
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
import org.tongban.core.people.SiteLevel;
import org.tongban.core.time.DateRange;
import org.tongban.policy.Pack;
import org.tongban.policy.payroll.AnnualBonusPolicy;
import org.tongban.policy.payroll.BasicPay;
import org.tongban.policy.payroll.PayFacts;
import org.tongban.policy.payroll.PayFloorPolicy;
import org.tongban.policy.payroll.PayLine;
import org.tongban.policy.payroll.PayLines;
import org.tongban.policy.payroll.PayPolicy;

/** The pay of dispatched staff: as agreed and not less than the least, with a performance bonus once a year (四（二）). */
@Component
@Pack(HanjiangPack.ID)
public final class HanjiangPay implements PayPolicy, PayFloorPolicy, AnnualBonusPolicy {

    private static final String BASIC = "basic";
    private static final Citation FLOOR = clause("4.2-b");
    private static final Citation OF_TOWNS = clause("4.1-h");
    private static final Citation NET = clause("4.2-c");
    private static final Citation PERFORMANCE = clause("4.2-d");

    static final Dated<Money> LEAST = Dated.<Money>named("应发工资下限（元/月）").from(IN_FORCE, Money.yuan(3500), FLOOR);
    static final Dated<Money> ABOUT = Dated.<Money>named("扣除医社保后约（元/月）").from(IN_FORCE, Money.yuan(3000), NET);
    static final Dated<Money> TOLERANCE = Dated.<Money>named("扣除后金额的正常差额（元）").assumedFrom(IN_FORCE, Money.yuan(200), NET);
    static final Dated<Money> BONUS = Dated.<Money>named("年度绩效奖金标准（元/人·月）").from(IN_FORCE, Money.yuan(600), PERFORMANCE);
    static final Dated<Integer> BONUS_MONTHS = Dated.<Integer>named("一律发放时的月数").assumedFrom(IN_FORCE, 12, PERFORMANCE);

    /** The gross pay agreed; in the district's centre it is held against the least, towns hire and pay for themselves. Bonuses are paid once a year and no line of a month. */
    @Override
    public Finding<PayLines> reckon(PayFacts facts, Worksheet sheet) {
        sheet.part(BASIC);
        YearMonth month = facts.month();
        LocalDate first = month.atDay(1);
        boolean serves = facts.service().isEmpty() || facts.service().stream().anyMatch(span -> span.contains(first));
        LocalDate day = sheet.fact("判定日", serves ? first : facts.service().stream().map(DateRange::from).filter(from -> YearMonth.from(from).equals(month)).min(Comparator.naturalOrder()).orElse(first));
        Optional<BasicPay> agreed = facts.basicPay().stream().filter(pay -> !pay.from().isAfter(day)).max(Comparator.comparing(BasicPay::from));
        Citation clause = facts.level() == SiteLevel.DISTRICT ? FLOOR : OF_TOWNS;
        if (agreed.isEmpty()) {
            return sheet.notConfigured(month + " 的应发工资", clause);
        }
        sheet.fact("约定自", agreed.get().from());
        Money gross = sheet.step("应发工资", agreed.get().amount(), clause);
        if (facts.level() == SiteLevel.DISTRICT) {
            Money least = sheet.figure(LEAST);
            sheet.step("不低于应发工资下限（整月）", Verdict.passIf(gross.compareTo(least) >= 0), FLOOR);
        }
        sheet.part("").step("应发合计", gross, clause);
        return sheet.granted("应发合计", new PayLines(List.of(new PayLine(BASIC, "应发工资", gross, clause))), clause);
    }

    @Override
    public Finding<Verdict> floor(FloorFacts facts, Worksheet sheet) {
        Money least = sheet.figure(LEAST);
        Money gross = sheet.fact("应发工资", facts.gross());
        boolean counts = !facts.performance().isZero() && sheet.reading(PayrollReadings.FLOOR).equals("B");
        if (!facts.performance().isZero()) {
            sheet.fact("绩效奖金", facts.performance());
        }
        Money compared = sheet.step("用于比较的工资", counts ? gross.plus(facts.performance()) : gross);
        int served = facts.served().map(Served::days).orElse(1);
        int whole = facts.served().map(Served::workingDays).orElse(1);
        facts.served().ifPresent(part -> sheet.fact("出勤", part));
        // compared with the exact share of the least: nothing is rounded
        boolean reached = whole == 0 || compared.toBigDecimal().multiply(BigDecimal.valueOf(whole)).compareTo(least.toBigDecimal().multiply(BigDecimal.valueOf(served))) >= 0;
        return sheet.granted("不低于应发工资下限", Verdict.passIf(reached), FLOOR);
    }

    @Override
    public Finding<Net> net(Money gross, Money deductions, Worksheet sheet) {
        sheet.fact("应发工资", gross);
        sheet.fact("个人扣缴", deductions);
        Money net = sheet.step("扣除后", gross.minus(deductions), NET);
        Money about = sheet.figure(ABOUT);
        if (sheet.reading(PayrollReadings.NET).equals("B")) {
            return sheet.granted("扣除后金额", new Net(net, Verdict.passIf(net.compareTo(about) >= 0)), NET);
        }
        Money apart = net.compareTo(about) >= 0 ? net.minus(about) : about.minus(net);
        boolean near = sheet.step("相差", apart).compareTo(sheet.figure(TOLERANCE)) <= 0;
        return sheet.granted("扣除后金额", new Net(net, near ? Verdict.PASS : Verdict.INFO), NET);
    }

    @Override
    public Finding<AnnualBonus> bonus(int year, List<DateRange> service, Optional<BigDecimal> coefficient, Worksheet sheet) {
        sheet.fact("年度", year);
        sheet.fact("在岗", service);
        int months = 0;
        for (int month = 1; month <= 12; month++) {
            LocalDate first = LocalDate.of(year, month, 1);
            months += service.stream().anyMatch(span -> span.contains(first)) ? 1 : 0;
        }
        sheet.step("计发月数（以每月第一日在岗为准）", months);
        Money monthly = sheet.figure(BONUS);
        if (sheet.reading(PayrollReadings.PERFORMANCE).equals("B")) {
            Money whole = monthly.times(sheet.figure(BONUS_MONTHS));
            return sheet.granted("年度绩效奖金", new AnnualBonus(months, months == 0 ? Money.ZERO : whole), PERFORMANCE);
        }
        BigDecimal factor = sheet.fact("绩效系数", coefficient).orElse(BigDecimal.ONE);
        if (factor.signum() < 0) {
            throw new IllegalArgumentException("绩效系数 " + factor.toPlainString() + " 不能为负；未填写时按 1 计算");
        }
        Money norm = sheet.step("核定数", monthly.times(months));
        return sheet.granted("年度绩效奖金", new AnnualBonus(months, norm.times(factor, RoundingMode.HALF_UP)), PERFORMANCE);
    }
}
