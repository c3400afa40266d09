package org.tongban.payroll.run;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Instrument;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.policy.Answerer;
import org.tongban.policy.KnownSite;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.payroll.ContributionPolicy;
import org.tongban.policy.payroll.PayFacts;
import org.tongban.policy.payroll.PayLine;
import org.tongban.policy.payroll.PayLines;
import org.tongban.policy.payroll.PayPolicy;
import org.tongban.policy.payroll.PieceworkPolicy;
import org.tongban.policy.payroll.SalaryTaxPolicy;

/** Small policies with invented figures, to see what payroll makes of their answers. */
public final class StandIns implements Policies {

    public static final Citation BASIC = new Citation("T-1", "试〔2025〕1号");
    public static final Citation PIECE = new Citation("T-2", "试〔2025〕1号");
    public static final Citation CAP = new Citation("T-3", "试〔2025〕1号");
    public static final Citation RATES = new Citation("T-4", "试〔2025〕1号");
    public static final Citation TAX = new Citation("T-5", "试〔2025〕1号");

    private final Map<Class<?>, Object> policies = new HashMap<>();
    private final Desk desk;

    public StandIns(Desk desk) {
        this.desk = desk;
    }

    public static StandIns nothing() {
        return new StandIns(Desk.empty());
    }

    public static StandIns monthly() {
        return nothing().with(PayPolicy.class, StandIns::monthlyPay);
    }

    public static StandIns all() {
        return monthly().with(ContributionPolicy.class, StandIns::tenth).with(SalaryTaxPolicy.class, new Tax());
    }

    public <P> StandIns with(Class<P> question, P policy) {
        policies.put(question, policy);
        return this;
    }

    @Override
    public <P> Optional<Answerer<P>> ask(Class<P> question, SiteId site, LocalDate day) {
        return Optional.ofNullable(policies.get(question)).map(policy -> new Answerer<>(new Pack(), question.cast(policy), desk));
    }

    /** The basic pay of the first day; nothing to one who joined later, no answer without one. */
    private static Finding<PayLines> monthlyPay(PayFacts facts, Worksheet sheet) {
        LocalDate day = facts.month().atDay(1);
        if (facts.service().stream().noneMatch(span -> span.contains(day))) {
            return sheet.refused("当月1日不在岗", BASIC);
        }
        Optional<Money> basic = facts.basicPay().stream().filter(pay -> !pay.from().isAfter(day)).reduce((first, second) -> second)
                .map(pay -> pay.amount());
        if (basic.isEmpty()) {
            return sheet.notConfigured("基本工资", BASIC);
        }
        sheet.fact("发薪月份", facts.month());
        sheet.part("basic").fact("约定基本工资", basic.get());
        sheet.step("基本工资", basic.get(), BASIC);
        return sheet.granted("应发", new PayLines(List.of(new PayLine("basic", "基本工资", basic.get(), BASIC))));
    }

    /** A tenth of each base. */
    private static Finding<List<ContributionPolicy.Contribution>> tenth(YearMonth month, Map<ContributionPolicy.Scheme, Money> bases, Worksheet sheet) {
        List<ContributionPolicy.Contribution> shares = new ArrayList<>();
        new TreeMap<>(bases).forEach((scheme, base) -> {
            Money share = sheet.part(scheme.code()).step("基数×10%", base.times(new BigDecimal("0.1"), RoundingMode.HALF_UP), RATES);
            shares.add(new ContributionPolicy.Contribution(scheme, base, share, share.times(2)));
        });
        return sheet.granted("缴费", shares);
    }

    /** One yuan a case, at most a hundred for the station. */
    public static final class Piece implements PieceworkPolicy {
        @Override
        public Finding<Map<String, Long>> countedCases(YearMonth month, List<CaseCount> counts, Worksheet sheet) {
            return sheet.granted("计酬办件", Map.of("合格", counts.stream().mapToLong(CaseCount::count).sum()), PIECE);
        }

        @Override
        public Finding<Money> earned(YearMonth month, Map<String, Long> cases, Worksheet sheet) {
            return sheet.granted("应得", Money.yuan(cases.get("合格")), PIECE);
        }

        @Override
        public Finding<List<CappedPay>> paid(YearMonth month, Map<String, Money> earned, Worksheet sheet) {
            Money left = Money.yuan(100);
            List<CappedPay> paid = new ArrayList<>();
            for (Map.Entry<String, Money> clerk : earned.entrySet()) {
                Money pay = clerk.getValue().min(left);
                left = left.minus(pay);
                paid.add(new CappedPay(clerk.getKey(), clerk.getValue(), pay));
            }
            return sheet.granted("实付", paid, CAP);
        }
    }

    /** A tenth of what exceeds 1,000 a month, cumulatively. */
    public static final class Tax implements SalaryTaxPolicy {
        @Override
        public Finding<Withholding> withhold(YearToDate facts, Worksheet sheet) {
            long months = facts.deductsWholeYear() ? 12 : facts.firstJobOfYear() ? facts.month().getMonthValue() : facts.monthsEmployed();
            Money taxable = facts.income().minus(facts.contributions()).minus(facts.deductions()).minus(Money.yuan(1000).times(months)).max(Money.ZERO);
            Money due = taxable.times(new BigDecimal("0.1"), RoundingMode.HALF_UP);
            Money tax = sheet.step("本月", due.minus(facts.withheld()).max(Money.ZERO), TAX);
            return sheet.granted("个人所得税", new Withholding(taxable, due, tax), TAX);
        }

        @Override
        public Finding<Money> bonusTax(YearMonth month, Money bonus, Worksheet sheet) {
            return sheet.granted("年终奖", bonus.times(new BigDecimal("0.1"), RoundingMode.HALF_UP), TAX);
        }

        @Override
        public Finding<Boolean> deductsWholeYear(LastYear facts, Worksheet sheet) {
            return sheet.granted("全年扣除", facts.months().size() == 12, TAX);
        }
    }

    private record Pack() implements PolicyPack {
        @Override
        public String id() {
            return "stand-in";
        }

        @Override
        public String place() {
            return "试验区";
        }

        @Override
        public String divisionCode() {
            return "321399";
        }

        @Override
        public Instrument instrument() {
            return new Instrument("试验办法", "试〔2025〕1号");
        }

        @Override
        public LocalDate inForceFrom() {
            return LocalDate.of(2020, 1, 1);
        }

        @Override
        public Set<String> modules() {
            return Set.of("payroll");
        }

        @Override
        public List<Reading> readings() {
            return List.of();
        }

        @Override
        public List<LocalFigure<?>> localFigures() {
            return List.of();
        }

        @Override
        public List<KnownSite> sites() {
            return List.of();
        }

        @Override
        public InputStream clauses() {
            return InputStream.nullInputStream();
        }

        @Override
        public InputStream document() {
            return InputStream.nullInputStream();
        }
    }
}
