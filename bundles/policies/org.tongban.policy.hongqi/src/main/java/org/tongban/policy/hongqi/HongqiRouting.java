package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.IN_FORCE;
import static org.tongban.policy.hongqi.HongqiPack.clause;

import java.util.ArrayList;
import java.util.Collections;
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
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.Departments;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallFacts.Window;
import org.tongban.policy.window.RoutingPolicy;
import org.tongban.policy.window.WindowType;

/** The comprehensive windows of the second floor, and which items go to them (二（三）1 2）3）、2). */
@Component
@Pack(HongqiPack.ID)
public final class HongqiRouting implements RoutingPolicy {

    static final Citation COMMERCIAL = clause("2.3.1.2-a");
    static final Citation INSURANCE = clause("2.3.1.3-a");

    static final Dated<String> COMMERCIAL_GROUP = Dated.<String>named("商事登记窗口组").from(IN_FORCE, "商事登记综合", COMMERCIAL);
    static final Dated<Integer> COMMERCIAL_FLOOR = Dated.<Integer>named("商事登记综合窗口所在楼层").from(IN_FORCE, 2, COMMERCIAL);
    static final Dated<List<String>> COMMERCIAL_DEPARTMENTS = Dated.<List<String>>named("商事登记综合窗口受理的部门").from(IN_FORCE, List.of("市场监管局", "税务局", "医保局", "社保中心"), COMMERCIAL);
    static final Dated<String> ENTERPRISE = Dated.<String>named("商事登记综合窗口的服务对象").from(IN_FORCE, "企业", COMMERCIAL);
    static final Dated<String> INSURANCE_GROUP = Dated.<String>named("社保医保窗口组").from(IN_FORCE, "社保医保综合", INSURANCE);
    static final Dated<Integer> INSURANCE_FLOOR = Dated.<Integer>named("社保医保综合窗口所在楼层").from(IN_FORCE, 2, INSURANCE);
    static final Dated<List<String>> INSURANCE_FIELDS = Dated.<List<String>>named("社保医保综合窗口受理的业务").from(IN_FORCE, List.of("社保", "医保"), INSURANCE);

    @Override
    public Finding<Route> route(RoutedItem item, SiteLevel level, Worksheet sheet) {
        tell(item, sheet);
        List<String> groups = groups(item, sheet);
        List<String> types = sheet.figure(HongqiLayout.DEPARTMENT_TYPES).stream().filter(type -> isOf(item, type)).toList();
        boolean isAny = sheet.reading(WindowReadings.PRECEDENCE).equals("B");
        if (isAny && groups.size() + types.size() > 1) {
            List<String> all = new ArrayList<>(groups);
            all.addAll(types);
            return sheet.granted("窗口", new Route(Mode.COMPREHENSIVE, String.join("、", all), Optional.empty(), "任何一类都可以"), INSURANCE);
        }
        if (!groups.isEmpty()) {
            return sheet.granted("窗口", new Route(Mode.COMPREHENSIVE, groups.get(0), Optional.empty(), "综合窗口优先"), INSURANCE);
        }
        if (!types.isEmpty()) {
            return sheet.granted("窗口", new Route(Mode.DEPARTMENT, types.get(0), Optional.empty(), "部门综合受理窗口"), HongqiLayout.DEPARTMENTS);
        }
        return sheet.granted("窗口", new Route(Mode.COMPREHENSIVE, "", Optional.empty(), "一楼综合窗口"), HongqiLayout.FLOOR_ONE);
    }

    @Override
    public Finding<Taking> takes(AtWindow window, RoutedItem item, SiteLevel level, Worksheet sheet) {
        sheet.fact("窗口", window.group().isEmpty() ? window.type().label() : window.group());
        String group = window.group();
        if (Names.isSameGroup(group, sheet.figure(COMMERCIAL_GROUP))) {
            tell(item, sheet);
            return taking(isCommercial(item, sheet), Mode.COMPREHENSIVE, "四部门的涉企业务", COMMERCIAL, sheet);
        }
        if (Names.isSameGroup(group, sheet.figure(INSURANCE_GROUP))) {
            tell(item, sheet);
            return taking(isInsurance(item, sheet), Mode.COMPREHENSIVE, "社保、医保类业务", INSURANCE, sheet);
        }
        if (window.type() == WindowType.DEPARTMENT_COMPREHENSIVE || window.type() == WindowType.DEPARTMENT) {
            tell(item, sheet);
            return taking(isOf(item, group), Mode.DEPARTMENT, "本部门业务", HongqiLayout.DEPARTMENTS, sheet);
        }
        return route(item, level, sheet).map(route -> new Taking(route.mode() == Mode.COMPREHENSIVE && route.group().isEmpty(), route.mode(), route.why()));
    }

    private static Finding<Taking> taking(boolean isTaken, Mode mode, String what, Citation clause, Worksheet sheet) {
        return sheet.granted("受理", new Taking(isTaken, mode, (isTaken ? "属于" : "不属于") + what), clause);
    }

    private static void tell(RoutedItem item, Worksheet sheet) {
        sheet.fact("事项", item.field());
        sheet.fact("服务对象", item.audience().isEmpty() ? "企业和个人" : item.audience());
    }

    /** The comprehensive groups that may take the item, the one that goes first first. */
    private static List<String> groups(RoutedItem item, Worksheet sheet) {
        List<String> groups = new ArrayList<>();
        if (isCommercial(item, sheet)) {
            groups.add(sheet.figure(COMMERCIAL_GROUP));
        }
        if (isInsurance(item, sheet)) {
            groups.add(sheet.figure(INSURANCE_GROUP));
        }
        boolean isForPeople = item.audience().isEmpty() || !item.audience().equals(sheet.figure(ENTERPRISE));
        if (groups.size() > 1 && isForPeople) {
            Collections.reverse(groups);
        }
        return groups;
    }

    private static boolean isCommercial(RoutedItem item, Worksheet sheet) {
        boolean isOfTheFour = sheet.figure(COMMERCIAL_DEPARTMENTS).stream().anyMatch(department -> isOf(item, department));
        if (!isOfTheFour || sheet.reading(WindowReadings.COMMERCIAL_SCOPE).equals("B")) {
            return isOfTheFour;
        }
        return item.audience().isEmpty() || item.audience().equals(sheet.figure(ENTERPRISE));
    }

    private static boolean isInsurance(RoutedItem item, Worksheet sheet) {
        return sheet.figure(INSURANCE_FIELDS).stream().anyMatch(field -> isOf(item, field));
    }

    private static boolean isOf(RoutedItem item, String department) {
        return Departments.isNamed(item.line(), department) || Departments.isNamed(item.department(), department);
    }

    static Finding<Checked> commercialWindows(HallFacts hall, Worksheet sheet) {
        List<Window> windows = ofGroup(hall, sheet.figure(COMMERCIAL_GROUP), sheet.figure(COMMERCIAL_FLOOR));
        if (hall.windows().isEmpty()) {
            return sheet.granted("商事登记综合窗口", Checked.nothingRecorded(), COMMERCIAL);
        }
        sheet.fact("窗口", windows.stream().map(Window::number).toList());
        List<String> wanted = sheet.figure(COMMERCIAL_DEPARTMENTS);
        List<String> faults = new ArrayList<>();
        if (windows.isEmpty()) {
            faults.add(sheet.figure(COMMERCIAL_FLOOR) + "楼商事登记综合窗口");
        } else {
            wanted.stream().filter(department -> windows.stream().flatMap(window -> window.departments().stream()).noneMatch(each -> Departments.isNamed(each, department))).forEach(faults::add);
            windows.stream().flatMap(window -> window.departments().stream()).distinct().filter(department -> Departments.among(wanted, department).isEmpty())
                    .forEach(department -> faults.add("另有" + department));
        }
        return sheet.granted("商事登记综合窗口", new Checked(Verdict.passIf(faults.isEmpty()), String.valueOf(windows.size()), "1", faults), COMMERCIAL);
    }

    static Finding<Checked> insuranceWindows(HallFacts hall, Worksheet sheet) {
        String group = sheet.figure(INSURANCE_GROUP);
        int floor = sheet.figure(INSURANCE_FLOOR);
        List<Window> windows = ofGroup(hall, group, floor);
        if (hall.windows().isEmpty()) {
            return sheet.granted("社保医保综合窗口", Checked.nothingRecorded(), INSURANCE);
        }
        sheet.fact("窗口", windows.stream().map(Window::number).toList());
        List<String> missing = windows.isEmpty() ? List.of(floor + "楼" + group + "窗口") : List.of();
        return sheet.granted("社保医保综合窗口", new Checked(Verdict.passIf(missing.isEmpty()), String.valueOf(windows.size()), "1", missing), INSURANCE);
    }

    private static List<Window> ofGroup(HallFacts hall, String group, int floor) {
        return hall.windows().stream().filter(window -> window.floor() == floor && Names.isSameGroup(window.group(), group)).toList();
    }
}
