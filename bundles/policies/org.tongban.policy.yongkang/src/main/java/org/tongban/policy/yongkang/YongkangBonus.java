package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.YongkangPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.core.time.DateRange;
import org.tongban.policy.Pack;
import org.tongban.policy.payroll.BonusPoolPolicy;
import org.tongban.policy.payroll.DifferentialPolicy;
import org.tongban.policy.payroll.PayLine;
import org.tongban.policy.payroll.PayLines;
import org.tongban.policy.payroll.Shares;
import org.tongban.policy.payroll.SpecialBonusPolicy;

/** The special bonus of hall clerks and town leaders, and how bonus money differs from one to the other (三（二）, 四（三）2). */
@Component
@Pack(YongkangPack.ID)
public final class YongkangBonus implements SpecialBonusPolicy, BonusPoolPolicy, DifferentialPolicy {

    private static final Citation SPECIAL = clause("3.2-i");
    private static final Citation POOL = clause("4.3.2-b");
    private static final Citation DRIVERS = clause("4.3.2-c");

    private static final String BASE = "base";
    private static final String PRODUCT = "differential";

    @Override
    public Finding<Bonus> bonus(BonusFacts facts, Worksheet sheet) {
        sheet.fact("岗位", facts.post());
        String payer = sheet.figure(PayValues.BONUS_PAYER);
        if (facts.post() == Post.TOWN_CLERK) {
            return sheet.granted("特殊考核奖", new Bonus(Money.ZERO, payer), SPECIAL);
        }
        sheet.fact("任职", facts.spans());
        sheet.fact("发放期间", facts.first() + "至" + facts.last());
        Optional<Money> tariff = sheet.local(PayrollReadings.SPECIAL_BONUS);
        if (tariff.isEmpty()) {
            return sheet.notConfigured(PayrollReadings.SPECIAL_BONUS.name(), SPECIAL);
        }
        boolean byDays = sheet.reading(PayrollReadings.PRORATA).equals("B");
        List<Money> months = new ArrayList<>();
        for (YearMonth month = facts.first(); !month.isAfter(facts.last()); month = month.plusMonths(1)) {
            months.add(byDays ? byDays(tariff.get(), facts.spans(), month) : holds(facts.spans(), month.atDay(1)) ? tariff.get() : Money.ZERO);
        }
        sheet.step(byDays ? "有任职日的月数" : "计发月数", (int) months.stream().filter(amount -> !amount.isZero()).count());
        return sheet.granted("特殊考核奖", new Bonus(Money.sum(months), payer), SPECIAL);
    }

    private static boolean holds(List<DateRange> spans, LocalDate day) {
        return spans.stream().anyMatch(span -> span.contains(day));
    }

    private static Money byDays(Money tariff, List<DateRange> spans, YearMonth month) {
        long days = month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(day -> holds(spans, day)).count();
        return Money.rounded(tariff.toBigDecimal().multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(month.lengthOfMonth()), 10, RoundingMode.HALF_UP), RoundingMode.HALF_UP);
    }

    @Override
    public Finding<Split> split(Money pool, List<Unit> units, Worksheet sheet) {
        sheet.fact("奖金总额", pool);
        List<Member> members = units.stream().flatMap(unit -> unit.members().stream()).toList();
        members.forEach(member -> sheet.fact(member.name() + "的份额", member.share()));
        List<Money> amounts = new ArrayList<>();
        if (sheet.reading(PayrollReadings.STAGES).equals("A")) {
            List<Money> ofUnits = Shares.split(pool, units.stream().map(Unit::share).toList());
            for (int i = 0; i < units.size(); i++) {
                Money part = sheet.step(units.get(i).name() + "的奖金", ofUnits.get(i), POOL);
                amounts.addAll(Shares.split(part, units.get(i).members().stream().map(Member::share).toList()));
            }
        } else {
            amounts.addAll(Shares.split(pool, members.stream().map(Member::share).toList()));
        }
        sheet.step("合计（余下的分依次加给在前的人）", Money.sum(amounts));
        return sheet.granted("差异发放", new Split(amounts, isLevelled(members, amounts) ? Verdict.WARN : Verdict.PASS), POOL);
    }

    /** Whether clerks of different grades get the same. */
    private static boolean isLevelled(List<Member> members, List<Money> amounts) {
        Map<Money, Set<String>> grades = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            Set<String> ofAmount = grades.computeIfAbsent(amounts.get(i), none -> new HashSet<>());
            members.get(i).grade().ifPresent(ofAmount::add);
        }
        return grades.values().stream().anyMatch(ofAmount -> ofAmount.size() > 1);
    }

    @Override
    public Finding<PayLines> reckon(Map<Driver, String> drivers, Worksheet sheet) {
        boolean multiplied = sheet.reading(PayrollReadings.MODE).equals("A");
        Optional<Money> base = sheet.part(BASE).local(PayrollReadings.BASE);
        if (base.isEmpty()) {
            return sheet.notConfigured(PayrollReadings.BASE.name(), DRIVERS);
        }
        List<PayLine> lines = new ArrayList<>(List.of(new PayLine(BASE, "差异化发放基数", sheet.step("基数", base.get(), DRIVERS), DRIVERS)));
        BigDecimal product = base.get().toBigDecimal();
        for (Driver driver : Driver.values()) {
            if (!drivers.containsKey(driver)) {
                continue;
            }
            String word = sheet.part(multiplied ? PRODUCT : driver.code()).fact(driver.label(), drivers.get(driver));
            Optional<BigDecimal> entry = sheet.local(PayrollReadings.table(driver)).map(table -> table.get(word));
            if (entry.isEmpty()) {
                return sheet.notConfigured("“" + word + "”的" + PayrollReadings.table(driver).name(), DRIVERS);
            }
            product = product.multiply(entry.get());
            Money amount = Money.rounded(entry.get(), RoundingMode.HALF_UP);
            if (!multiplied) {
                lines.add(new PayLine(driver.code(), driver.label(), sheet.step(driver.label() + "金额", amount, DRIVERS), DRIVERS));
            }
        }
        PayLines paid = multiplied ? new PayLines(List.of(new PayLine(PRODUCT, "差异化发放", sheet.step("基数乘以各系数", Money.rounded(product, RoundingMode.HALF_UP), DRIVERS), DRIVERS)))
                : new PayLines(lines);
        return sheet.part("").granted("差异化发放", paid, DRIVERS);
    }
}
