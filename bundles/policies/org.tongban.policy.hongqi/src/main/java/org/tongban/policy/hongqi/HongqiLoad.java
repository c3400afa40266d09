package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.IN_FORCE;
import static org.tongban.policy.hongqi.HongqiPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.window.BalancePolicy;
import org.tongban.policy.window.WindowLoadPolicy;

/** How busy windows are, how many their work asks for, whether they carry about the same (二（三）4). */
@Component
@Pack(HongqiPack.ID)
public final class HongqiLoad implements WindowLoadPolicy, BalancePolicy {

    static final Citation LOAD = clause("2.3.4-a");
    static final Citation BALANCE = clause("2.3.4-b");

    static final Dated<BigDecimal> OPEN_DAYS = Dated.<BigDecimal>named("每年开放天数").assumedFrom(IN_FORCE, new BigDecimal("250"), LOAD);
    static final Dated<BigDecimal> MINUTES_PER_DAY = Dated.<BigDecimal>named("每日开放分钟数").assumedFrom(IN_FORCE, new BigDecimal("420"), LOAD);
    static final Dated<BigDecimal> TARGET_LOAD = Dated.<BigDecimal>named("目标负荷").assumedFrom(IN_FORCE, new BigDecimal("0.80"), LOAD);
    static final Dated<Integer> YEARS = Dated.<Integer>named("年均办件量取几年").assumedFrom(IN_FORCE, 3, LOAD);
    static final Dated<Integer> MINIMUM = Dated.<Integer>named("每组最少窗口数").assumedFrom(IN_FORCE, 1, LOAD);
    static final Dated<BigDecimal> MAX_RATIO = Dated.<BigDecimal>named("基本均衡的最大比值").assumedFrom(IN_FORCE, new BigDecimal("1.50"), BALANCE);

    private static final int SCALE = 4;

    @Override
    public Finding<WindowLoad> load(Work work, Worksheet sheet) {
        sheet.fact("窗口组", work.group());
        sheet.fact("窗口数", work.windows());
        boolean isFormula = sheet.reading(WindowReadings.LOAD).equals("A");
        int years = isFormula ? local(sheet, WindowReadings.YEARS, YEARS) : 1;
        List<ItemWork> known = work.items().stream().filter(item -> !item.casesByYear().isEmpty()).toList();
        if (known.isEmpty()) {
            return sheet.pending("登记办件量", LOAD);
        }
        long whole = 1;
        for (ItemWork item : known) {
            whole = lcm(whole, Math.min(years, item.casesByYear().size()));
        }
        BigDecimal unit = BigDecimal.valueOf(whole);
        BigDecimal cases = BigDecimal.ZERO;
        BigDecimal minutes = BigDecimal.ZERO;
        boolean isTimed = isFormula;
        for (ItemWork item : known) {
            List<Long> last = last(item.casesByYear(), years);
            BigDecimal share = sum(last).multiply(BigDecimal.valueOf(whole / last.size()));
            sheet.fact(item.item() + "年均办件量", quotient(share, unit));
            cases = cases.add(share);
            isTimed &= item.minutes().isPresent();
            sheet.fact(item.item() + "单件办理分钟数", item.minutes());
            minutes = minutes.add(share.multiply(item.minutes().orElse(BigDecimal.ZERO)));
        }
        BigDecimal windows = BigDecimal.valueOf(work.windows());
        Optional<BigDecimal> perWindow = work.windows() == 0 ? Optional.empty() : Optional.of(sheet.step("每窗口年办件量", quotient(cases, unit.multiply(windows))));
        BigDecimal all = sheet.step("年办件量", quotient(cases, unit));
        if (!isTimed) {
            return sheet.granted("窗口负荷", new WindowLoad(all, Optional.empty(), Optional.empty(), perWindow, OptionalInt.empty()), LOAD);
        }
        BigDecimal spent = sheet.step("年办理分钟数", quotient(minutes, unit));
        BigDecimal capacity = sheet.step("每窗口年开放分钟数",
                local(sheet, WindowReadings.OPEN_DAYS, OPEN_DAYS).multiply(local(sheet, WindowReadings.MINUTES_PER_DAY, MINUTES_PER_DAY)));
        BigDecimal target = local(sheet, WindowReadings.TARGET_LOAD, TARGET_LOAD);
        int minimum = local(sheet, WindowReadings.MINIMUM, MINIMUM);
        Optional<BigDecimal> load = work.windows() == 0 ? Optional.empty()
                : Optional.of(sheet.step("负荷", minutes.divide(unit.multiply(windows).multiply(capacity), SCALE, RoundingMode.HALF_UP)));
        int needed = minutes.divide(unit.multiply(capacity).multiply(target), 0, RoundingMode.CEILING).intValueExact();
        int recommended = sheet.step("建议窗口数", Math.max(minimum, needed));
        return sheet.granted("窗口负荷", new WindowLoad(all, Optional.of(spent), load, perWindow, OptionalInt.of(recommended)), LOAD);
    }

    @Override
    public Finding<BigDecimal> yearlyCases(List<Long> casesByYear, Worksheet sheet) {
        sheet.fact("各年办件量", casesByYear);
        if (casesByYear.isEmpty()) {
            return sheet.pending("登记办件量", LOAD);
        }
        int years = sheet.reading(WindowReadings.LOAD).equals("A") ? local(sheet, WindowReadings.YEARS, YEARS) : 1;
        List<Long> last = sheet.step("所取各年", last(casesByYear, years));
        return sheet.granted("年均办件量", quotient(sum(last), BigDecimal.valueOf(last.size())), LOAD);
    }

    @Override
    public Finding<Balance> balance(List<Share> windows, Worksheet sheet) {
        boolean isCases = sheet.reading(WindowReadings.BALANCE).equals("A");
        BigDecimal maxRatio = local(sheet, WindowReadings.MAX_RATIO, MAX_RATIO);
        List<Share> measured = windows.stream().filter(share -> isCases || share.minutes().isPresent()).toList();
        measured.forEach(share -> sheet.fact(share.window() + (isCases ? "件数" : "分钟数"), done(share, isCases)));
        if (measured.isEmpty()) {
            return sheet.granted("基本均衡", new Balance(Verdict.NA, Optional.empty(), maxRatio), BALANCE);
        }
        BigDecimal most = measured.stream().map(share -> done(share, isCases)).max(BigDecimal::compareTo).orElseThrow();
        BigDecimal least = measured.stream().map(share -> done(share, isCases)).min(BigDecimal::compareTo).orElseThrow();
        if (least.signum() == 0) {
            Verdict idle = most.signum() == 0 ? Verdict.NA : Verdict.WARN;
            return sheet.granted("基本均衡", new Balance(idle, Optional.empty(), maxRatio), BALANCE);
        }
        BigDecimal ratio = sheet.step("最多与最少之比", most.divide(least, SCALE, RoundingMode.HALF_UP));
        boolean isBalanced = most.compareTo(maxRatio.multiply(least)) <= 0;
        return sheet.granted("基本均衡", new Balance(isBalanced ? Verdict.PASS : Verdict.WARN, Optional.of(ratio), maxRatio), BALANCE);
    }

    private static BigDecimal done(Share share, boolean isCases) {
        return isCases ? BigDecimal.valueOf(share.cases()) : share.minutes().orElseThrow();
    }

    /** What the place entered, else what the reading assumes. */
    static <T> T local(Worksheet sheet, LocalFigure<T> entered, Dated<T> assumed) {
        return sheet.local(entered).orElseGet(() -> sheet.figure(assumed));
    }

    private static List<Long> last(List<Long> casesByYear, int years) {
        return casesByYear.subList(Math.max(0, casesByYear.size() - years), casesByYear.size());
    }

    private static BigDecimal sum(List<Long> cases) {
        return cases.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** At most four decimals, without trailing zeros. */
    static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
        BigDecimal quotient = part.divide(whole, SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
        return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
    }

    private static long lcm(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return a / x * b;
    }
}
