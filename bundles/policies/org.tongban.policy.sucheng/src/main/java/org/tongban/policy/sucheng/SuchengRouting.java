package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.Pack;
import org.tongban.policy.window.Departments;
import org.tongban.policy.window.RoutingPolicy;
import org.tongban.policy.window.WindowType;

/** Which lines stay at windows of their own, by level: the same line may be in at the town and out at the district (二（一）). */
@Component
@Pack(SuchengPack.ID)
public final class SuchengRouting implements RoutingPolicy {

    static final Citation EXCLUSION = clause("2.1.1-a");
    static final Citation MERGER = clause("2.1.1-b");
    static final Citation TOWN = clause("2.1.2-b");
    private static final Citation MODE = clause("1-a");
    private static final Citation LIST = clause("3.2-b");

    static final Dated<List<String>> EXCLUDED = Dated.<List<String>>named("区级暂不纳入综窗的条线").from(IN_FORCE, List.of("公安", "人社", "医保", "婚姻登记", "交通", "税务", "不动产登记"), EXCLUSION);
    static final Dated<List<String>> MERGED = Dated.<List<String>>named("整合至区级综合窗口的部门").from(IN_FORCE,
            List.of("教育", "卫健", "住建", "城管", "民政", "水利", "农业农村", "市场监管", "发改", "应急管理"), MERGER);
    static final Dated<List<String>> TOWN_DEPARTMENTS = Dated.<List<String>>named("镇（街）实行部门综合服务的派驻窗口").from(IN_FORCE, List.of("市场监管", "公安", "资规", "税务"), TOWN);

    @Override
    public Finding<Route> route(RoutedItem item, SiteLevel level, Worksheet sheet) {
        sheet.fact("层级", level);
        sheet.fact("事项条线", item.field());
        sheet.fact("事项部门", item.department());
        return switch (level) {
            case DISTRICT -> district(item, sheet);
            case TOWN -> among(sheet.figure(TOWN_DEPARTMENTS), item)
                    .map(line -> sheet.granted("受理方式", route(Mode.DEPARTMENT, line, "派驻窗口实行部门综合服务"), TOWN))
                    .orElseGet(() -> sheet.granted("受理方式", route(Mode.FULL_SUBJECT, "", "镇（街）全科服务"), MODE));
            case VILLAGE -> sheet.granted("受理方式", route(Mode.FULL_SUBJECT, "", "村（社区）全科服务"), MODE);
        };
    }

    private static Finding<Route> district(RoutedItem item, Worksheet sheet) {
        Optional<String> excluded = among(sheet.figure(EXCLUDED), item);
        if (excluded.isPresent()) {
            return sheet.granted("受理方式", route(Mode.DEPARTMENT, excluded.get(), "省定条线暂不纳入综窗"), EXCLUSION);
        }
        if (among(sheet.figure(MERGED), item).isPresent()) {
            return sheet.granted("受理方式", route(Mode.COMPREHENSIVE, "", "整合至区级综合窗口"), MERGER);
        }
        boolean byAdmin = sheet.reading(WindowReadings.UNLISTED).equals("A");
        return sheet.granted("受理方式", route(byAdmin ? Mode.UNCLASSIFIED : Mode.COMPREHENSIVE, "", byAdmin ? "两处都未列，由管理员决定" : "未列的也纳入综窗"), MERGER);
    }

    @Override
    public Finding<Taking> takes(AtWindow window, RoutedItem item, SiteLevel level, Worksheet sheet) {
        sheet.fact("窗口", window.type() + (window.group().isEmpty() ? "" : "（" + window.group() + "）"));
        Route route = route(item, level, sheet).value().orElseThrow();
        boolean general = window.type() == WindowType.COMPREHENSIVE || window.type() == WindowType.FULL_SUBJECT;
        if (general && item.isListed().filter(listed -> !listed).isPresent()) {
            return sheet.granted("能否受理", new Taking(false, route.mode(), "不在本级综合（全科）窗口事项清单"), LIST);
        }
        if (general) {
            boolean isOpen = route.mode() == Mode.UNCLASSIFIED && item.isListed().isPresent();
            boolean belongs = isOpen || route.mode() == (window.type() == WindowType.COMPREHENSIVE ? Mode.COMPREHENSIVE : Mode.FULL_SUBJECT);
            return sheet.granted("能否受理", new Taking(belongs, route.mode(), route.why()), level == SiteLevel.DISTRICT ? EXCLUSION : TOWN);
        }
        boolean own = !window.group().isEmpty() && (Departments.isNamed(item.line(), window.group()) || Departments.isNamed(item.department(), window.group()));
        return sheet.granted("能否受理", new Taking(own, route.mode(), own ? "本部门事项" : "部门窗口只受理本部门事项"), level == SiteLevel.DISTRICT ? EXCLUSION : TOWN);
    }

    /** The item's own line decides before its department does: 婚姻登记 is a line apart although 民政 owns it. */
    private static Optional<String> among(List<String> lines, RoutedItem item) {
        return Departments.among(lines, item.line()).or(() -> Departments.among(lines, item.department()));
    }

    private static Route route(Mode mode, String group, String why) {
        return new Route(mode, group, Optional.empty(), why);
    }
}
