package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.IN_FORCE;
import static org.tongban.policy.hongqi.HongqiPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Rate;
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.Departments;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallFacts.Window;
import org.tongban.policy.window.WindowType;

/** What must stand in the hall: zones, facilities, windows and what is on them (二（一）2、二（三）、二（四）4). */
final class HongqiLayout {

    static final Citation ZONES = clause("2.1.2-b");
    static final Citation FACILITIES = clause("2.1.2-c");
    static final Citation FLOOR_ONE = clause("2.3.1.1-a");
    static final Citation DEPARTMENTS = clause("2.3.2-a");
    static final Citation GREEN = clause("2.3.3-a");
    static final Citation EVALUATION = clause("2.4.4-a");

    static final Dated<List<String>> ZONE_KINDS = Dated.<List<String>>named("功能区").from(IN_FORCE, List.of("咨询服务区", "窗口服务区", "集中审批区", "政务公开区", "自助服务区", "休息等候区"), ZONES);
    static final Dated<List<String>> SERVICE_FACILITIES = Dated.<List<String>>named("服务设施").from(IN_FORCE, List.of("免费饮水", "复印", "打印", "充电"), FACILITIES);
    static final Dated<List<String>> EQUIPMENT = Dated.<List<String>>named("大厅设备").from(IN_FORCE, List.of("排队叫号", "好差评", "音像监控"), FACILITIES);
    static final Dated<Integer> FLOOR_ONE_WINDOWS = Dated.<Integer>named("一楼综合窗口数").from(IN_FORCE, 8, FLOOR_ONE);
    static final Dated<String> DEPARTMENT_AREA = Dated.<String>named("部门综合受理窗口所在区").from(IN_FORCE, "业务受理专区", DEPARTMENTS);
    static final Dated<List<String>> DEPARTMENT_TYPES = Dated.<List<String>>named("部门综合受理窗口").from(IN_FORCE, List.of("公安", "法律援助", "人社", "居民医保", "税务", "婚姻登记"), DEPARTMENTS);
    static final Dated<List<String>> GREEN_AREAS = Dated.<List<String>>named("设绿色通道的区域").from(IN_FORCE, List.of("一楼综合服务区", "企业开办专区"), GREEN);
    static final Dated<Rate> COVERAGE = Dated.<Rate>named("评价设备及评价二维码覆盖率").from(IN_FORCE, Rate.of("100%"), EVALUATION);

    static final String GREEN_LABEL = "绿色通道";
    private static final Set<String> DEVICES = Set.of("评价器", "好差评", "评价设备", "好差评评价设备");
    private static final Set<String> CODES = Set.of("评价二维码", "二维码");

    private HongqiLayout() {
    }

    static Finding<Checked> zones(HallFacts hall, Worksheet sheet) {
        List<String> found = sheet.fact("已设区域", hall.zones().stream().map(HallFacts.Zone::name).toList());
        if (found.isEmpty()) {
            return sheet.granted("功能区", Checked.nothingRecorded(), ZONES);
        }
        List<String> wanted = sheet.figure(ZONE_KINDS);
        return sheet.granted("功能区", Checked.each(wanted, kind -> hall.zones().stream().anyMatch(zone -> zone.is(kind))), ZONES);
    }

    static Finding<Checked> facilities(HallFacts hall, Worksheet sheet) {
        if (hall.facilities().isEmpty()) {
            return sheet.granted("设施设备", Checked.nothingRecorded(), FACILITIES);
        }
        hall.facilities().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> sheet.fact(entry.getKey(), entry.getValue()));
        List<String> service = sheet.figure(SERVICE_FACILITIES);
        List<String> all = new ArrayList<>(service);
        all.addAll(sheet.figure(EQUIPMENT));
        boolean allFree = sheet.reading(WindowReadings.FREE_SCOPE).equals("A");
        return sheet.granted("设施设备", Checked.each(all, kind -> hasFacility(hall, kind, !service.contains(kind) || !allFree && !kind.startsWith("免费"))), FACILITIES);
    }

    /** A kind may be recorded with or without 免费 before it; one recorded as 收费 counts only where charging is allowed. */
    private static boolean hasFacility(HallFacts hall, String kind, boolean mayCharge) {
        String plain = kind.replaceFirst("^免费", "");
        return hall.facilities().entrySet().stream().filter(entry -> entry.getValue() > 0).map(Map.Entry::getKey)
                .anyMatch(name -> name.equals(plain) || name.equals("免费" + plain) || mayCharge && name.equals("收费" + plain));
    }

    static Finding<Checked> floorOne(HallFacts hall, Worksheet sheet) {
        if (hall.windows().isEmpty()) {
            return sheet.granted("一楼综合窗口", Checked.nothingRecorded(), FLOOR_ONE);
        }
        int found = sheet.fact("一楼综合窗口", (int) hall.windows().stream().filter(window -> window.type() == WindowType.COMPREHENSIVE && window.floor() == 1).count());
        int wanted = sheet.figure(FLOOR_ONE_WINDOWS);
        boolean isBaseline = sheet.reading(WindowReadings.FLOOR_ONE).equals("A");
        Verdict more = isBaseline ? Verdict.WARN : Verdict.FAIL;
        return sheet.granted("一楼综合窗口", new Checked(found < wanted ? Verdict.FAIL : found > wanted ? more : Verdict.PASS, found, wanted), FLOOR_ONE);
    }

    static Finding<Checked> departments(HallFacts hall, Worksheet sheet) {
        if (hall.windows().isEmpty()) {
            return sheet.granted("部门综合受理窗口", Checked.nothingRecorded(), DEPARTMENTS);
        }
        String area = sheet.figure(DEPARTMENT_AREA);
        List<Window> there = hall.windows().stream().filter(window -> window.type() == WindowType.DEPARTMENT_COMPREHENSIVE && isIn(hall, window, area)).toList();
        sheet.fact(area + "的部门综合受理窗口", there.stream().map(window -> window.number() + "（" + window.group() + "）").toList());
        List<String> types = sheet.figure(DEPARTMENT_TYPES);
        return sheet.granted("部门综合受理窗口", Checked.each(types, type -> there.stream().anyMatch(window -> isOf(window, type))), DEPARTMENTS);
    }

    static Finding<Checked> green(HallFacts hall, Worksheet sheet) {
        if (hall.windows().isEmpty()) {
            return sheet.granted("绿色通道", Checked.nothingRecorded(), GREEN);
        }
        List<Window> green = hall.windows().stream().filter(HongqiLayout::isGreen).toList();
        sheet.fact("绿色通道窗口", green.stream().map(window -> window.number() + "（" + window.zone() + "）").toList());
        return sheet.granted("绿色通道", Checked.each(sheet.figure(GREEN_AREAS), area -> green.stream().anyMatch(window -> isIn(hall, window, area))), GREEN);
    }

    static Finding<Checked> evaluation(HallFacts hall, Worksheet sheet) {
        int windows = sheet.fact("窗口数", hall.windows().size());
        if (windows == 0) {
            return sheet.granted("评价设备及评价二维码", Checked.nothingRecorded(), EVALUATION);
        }
        List<String> without = sheet.fact("缺评价设备或二维码的窗口", hall.windows().stream().filter(window -> !hasBoth(window)).map(Window::number).toList());
        int with = windows - without.size();
        Rate wanted = sheet.figure(COVERAGE);
        BigDecimal coverage = sheet.step("覆盖率", BigDecimal.valueOf(with).divide(BigDecimal.valueOf(windows), 4, RoundingMode.HALF_UP));
        Verdict verdict = Verdict.passIf(wanted.isReachedBy(with, windows));
        return sheet.granted("评价设备及评价二维码", new Checked(verdict, coverage.toPlainString(), wanted.fraction().toPlainString(), without), EVALUATION);
    }

    static boolean isGreen(Window window) {
        return window.labels().stream().anyMatch(label -> Names.plain(label).equals(GREEN_LABEL));
    }

    static boolean isOf(Window window, String department) {
        return Departments.isNamed(window.group(), department) || window.departments().stream().anyMatch(each -> Departments.isNamed(each, department));
    }

    private static boolean hasBoth(Window window) {
        return window.equipment().stream().anyMatch(DEVICES::contains) && window.equipment().stream().anyMatch(CODES::contains);
    }

    private static boolean isIn(HallFacts hall, Window window, String area) {
        return window.zone().equals(area) || hall.zones().stream().anyMatch(zone -> zone.name().equals(window.zone()) && zone.is(area));
    }
}
