package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.Pack;
import org.tongban.policy.staffing.TownStaffPolicy;
import org.tongban.policy.window.ClerkRatioPolicy;
import org.tongban.policy.window.FunctionPostPolicy;
import org.tongban.policy.window.WindowMinimumPolicy;
import org.tongban.policy.window.WindowType;

/** How many windows and clerks, and which posts (二（一）2、二（二）1). */
@Component
@Pack(SuchengPack.ID)
public final class SuchengWindows implements WindowMinimumPolicy, ClerkRatioPolicy, FunctionPostPolicy, TownStaffPolicy {

    static final Citation DISTRICT = clause("2.2.1-a");
    static final Citation TOWN = clause("2.2.1-c");
    static final Citation RATIO = clause("2.2.1-d");
    private static final Citation POSTS = clause("2.2.1-b");
    private static final Citation TOWN_STAFF = clause("2.1.2-a");

    static final Dated<Integer> DISTRICT_WINDOWS = Dated.<Integer>named("区级综合窗口最少数").from(IN_FORCE, 20, DISTRICT);
    static final Dated<Integer> TOWN_WINDOWS = Dated.<Integer>named("一般镇（街）全科窗口最少数").from(IN_FORCE, 4, TOWN);
    static final Dated<Integer> LARGER_TOWN_WINDOWS = Dated.<Integer>named("小城市和城区中心街道全科窗口最少数").from(IN_FORCE, 6, TOWN);
    static final Dated<List<String>> LARGER_CLASSES = Dated.<List<String>>named("窗口较多的镇（街）类别").from(IN_FORCE, List.of("小城市", "城区中心街道"), TOWN);
    static final Dated<BigDecimal> LEAST_RATIO = Dated.<BigDecimal>named("每个窗口最少办事员").from(IN_FORCE, BigDecimal.ONE, RATIO);
    static final Dated<List<String>> FUNCTION_POSTS = Dated.<List<String>>named("内部细化功能岗位").from(IN_FORCE, List.of("导服", "咨询帮办", "接件受理", "材料流转", "证照出件"), POSTS);
    static final Dated<Integer> OWN_STAFF = Dated.<Integer>named("便民服务中心直属人员最少数").from(IN_FORCE, 2, TOWN_STAFF);
    static final Dated<Integer> HR_STAFF = Dated.<Integer>named("人社人员").from(IN_FORCE, 1, TOWN_STAFF);
    static final Dated<Integer> CIVIL_STAFF = Dated.<Integer>named("民政人员").from(IN_FORCE, 1, TOWN_STAFF);

    /** Decimals of a ratio. */
    private static final int DECIMALS = 4;

    @Override
    public Finding<Enough> enough(Centre centre, int windows, Worksheet sheet) {
        sheet.fact("窗口数", windows);
        if (centre.level() == SiteLevel.DISTRICT) {
            return enough(windows, sheet.figure(DISTRICT_WINDOWS), DISTRICT, sheet);
        }
        Optional<Boolean> larger = isLarger(centre, sheet);
        if (larger.isEmpty()) {
            return sheet.notConfigured("按人口划分镇（街）类别的界线，以及本镇（街）人口", TOWN);
        }
        return enough(windows, sheet.figure(larger.get() ? LARGER_TOWN_WINDOWS : TOWN_WINDOWS), TOWN, sheet);
    }

    private static Optional<Boolean> isLarger(Centre centre, Worksheet sheet) {
        if (sheet.reading(WindowReadings.TOWN_CLASS).equals("A")) {
            String name = sheet.fact("镇（街）类别", centre.townClass().isBlank() ? "一般" : centre.townClass().strip());
            return Optional.of(sheet.figure(LARGER_CLASSES).contains(name));
        }
        Optional<Integer> from = sheet.local(WindowReadings.LARGER_TOWN_FROM);
        if (from.isEmpty() || centre.residents().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(sheet.fact("人口", centre.residents().getAsLong()) >= from.get());
    }

    private static Finding<Enough> enough(int windows, int required, Citation clause, Worksheet sheet) {
        int missing = Math.max(0, required - windows);
        return sheet.granted("窗口数", new Enough(Verdict.passIf(missing == 0), required, missing), clause);
    }

    @Override
    public Finding<Ratio> ratio(int clerks, int windows, Worksheet sheet) {
        sheet.fact("办事员", clerks);
        sheet.fact("窗口", windows);
        sheet.reading(WindowReadings.RATIO_BASIS);
        if (windows == 0) {
            return sheet.granted("办事员与窗口配比", new Ratio(Verdict.PASS, Optional.empty(), 0), RATIO);
        }
        int wanted = sheet.figure(LEAST_RATIO).multiply(BigDecimal.valueOf(windows)).setScale(0, RoundingMode.CEILING).intValueExact();
        BigDecimal ratio = BigDecimal.valueOf(clerks).divide(BigDecimal.valueOf(windows), DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        int missing = sheet.step("缺少办事员", Math.max(0, wanted - clerks));
        return sheet.granted("办事员与窗口配比", new Ratio(Verdict.passIf(missing == 0), Optional.of(ratio), missing), RATIO);
    }

    @Override
    public boolean counts(WindowType window, Worksheet sheet) {
        boolean general = window == WindowType.COMPREHENSIVE || window == WindowType.FULL_SUBJECT;
        return general || window != WindowType.OTHER && sheet.reading(WindowReadings.RATIO_BASIS).equals("B");
    }

    @Override
    public Finding<List<String>> posts(Worksheet sheet) {
        return sheet.granted("功能岗位", sheet.figure(FUNCTION_POSTS), POSTS);
    }

    @Override
    public Finding<Boolean> isPost(String name, Worksheet sheet) {
        sheet.fact("岗位", name);
        return sheet.granted("属功能岗位", sheet.figure(FUNCTION_POSTS).contains(name.strip().replaceAll("岗位?$", "")), POSTS);
    }

    @Override
    public Finding<TownStaff> staff(int own, int humanResources, int civilAffairs, Worksheet sheet) {
        List<String> missing = new ArrayList<>();
        need("直属人员", own, sheet.figure(OWN_STAFF), missing, sheet);
        need("人社人员", humanResources, sheet.figure(HR_STAFF), missing, sheet);
        need("民政人员", civilAffairs, sheet.figure(CIVIL_STAFF), missing, sheet);
        return sheet.granted("镇（街）人员构成", new TownStaff(Verdict.passIf(missing.isEmpty()), missing), TOWN_STAFF);
    }

    private static void need(String who, int have, int wanted, List<String> missing, Worksheet sheet) {
        if (sheet.fact("现有" + who, have) < wanted) {
            missing.add(who + (wanted - have) + "人");
        }
    }
}
