package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.YongkangPack.IN_FORCE;
import static org.tongban.policy.yongkang.YongkangPack.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.Pack;
import org.tongban.policy.staffing.TransferPolicy;
import org.tongban.policy.window.AnyPlacePolicy;
import org.tongban.policy.window.Departments;
import org.tongban.policy.window.RoutingPolicy;
import org.tongban.policy.window.WindowType;

/** Which fields are at the comprehensive windows, which join, which wait (三（一）); any place for city-wide items (三（二）). */
@Component
@Pack(YongkangPack.ID)
public final class YongkangRouting implements RoutingPolicy, AnyPlacePolicy, TransferPolicy {

    static final Citation DOMAINS = clause("3.1-a");
    static final Citation DEFERRAL = clause("3.1-e");
    private static final Citation ANY_DEPARTMENT = clause("3.1-d");
    private static final Citation ANY_PLACE = clause("3.2-a");
    private static final Citation OWN_WINDOW = clause("4.1.1-c");

    static final Dated<List<String>> DONE = Dated.<List<String>>named("已完成综合窗口改革的领域").from(IN_FORCE, List.of("不动产登记", "商事登记", "社会事务", "投资项目"), DOMAINS);
    static final Dated<List<String>> JOINING = Dated.<List<String>>named("正在推行改革的领域").from(IN_FORCE, List.of("人社", "医保", "公积金"), DOMAINS);
    static final Dated<LocalDate> JOINED_BY = Dated.<LocalDate>named("全面实施期限").from(IN_FORCE, LocalDate.parse("2023-09-30"), clause("5.3-a"));
    static final Dated<List<String>> DEFERRED = Dated.<List<String>>named("先作部门内部整合的部门").from(IN_FORCE, List.of("公安", "税务"), DEFERRAL);

    @Override
    public Finding<Route> route(RoutedItem item, SiteLevel level, Worksheet sheet) {
        sheet.fact("领域", item.field());
        sheet.fact("层级", level);
        if (level != SiteLevel.DISTRICT) {
            return sheet.granted("受理方式", new Route(Mode.COMPREHENSIVE, "", Optional.empty(), "镇（街道）全面综合受理"), ANY_PLACE);
        }
        Optional<String> deferred = among(sheet.figure(DEFERRED), item);
        if (deferred.isPresent()) {
            boolean ripe = isRipe(deferred.get(), sheet);
            Route route = ripe ? new Route(Mode.COMPREHENSIVE, "", Optional.of(Phase.JOINING), "条件已成熟")
                    : new Route(Mode.DEPARTMENT_INTERNAL, deferred.get(), Optional.of(Phase.DEFERRED), "先作部门内部整合");
            return sheet.granted("受理方式", route, DEFERRAL);
        }
        if (among(sheet.figure(DONE), item).isPresent()) {
            return sheet.granted("受理方式", new Route(Mode.COMPREHENSIVE, "", Optional.of(Phase.DONE), "已完成综合窗口改革"), DOMAINS);
        }
        if (among(sheet.figure(JOINING), item).isPresent() || among(added(sheet), item).isPresent()) {
            sheet.figure(JOINED_BY);
            return sheet.granted("受理方式", new Route(Mode.COMPREHENSIVE, "", Optional.of(Phase.JOINING), "正在推行改革"), DOMAINS);
        }
        if (item.isListed().orElse(false)) {
            return sheet.granted("受理方式", new Route(Mode.COMPREHENSIVE, "", Optional.empty(), "列入综合窗口事项清单"), ANY_DEPARTMENT);
        }
        return sheet.granted("受理方式", new Route(Mode.DEPARTMENT, item.department(), Optional.empty(), "未纳入综合窗口，由派驻的窗口受理"), OWN_WINDOW);
    }

    @Override
    public Finding<Taking> takes(AtWindow window, RoutedItem item, SiteLevel level, Worksheet sheet) {
        sheet.fact("窗口", window.type() + (window.group().isEmpty() ? "" : "（" + window.group() + "）"));
        Finding<Route> belongs = route(item, level, sheet);
        return belongs.value().map(route -> sheet.granted("能否受理", taking(window, item, route), route.mode() == Mode.DEPARTMENT_INTERNAL ? DEFERRAL : ANY_DEPARTMENT))
                .orElseGet(() -> belongs.map(route -> new Taking(false, route.mode(), route.why())));
    }

    private static Taking taking(AtWindow window, RoutedItem item, Route route) {
        if (window.type() == WindowType.COMPREHENSIVE || window.type() == WindowType.FULL_SUBJECT) {
            return new Taking(route.mode() == Mode.COMPREHENSIVE, route.mode(), route.why());
        }
        boolean own = isOf(window.group(), item);
        return new Taking(own, route.mode(), own ? "本部门事项" : "部门窗口只受理本部门事项");
    }

    @Override
    public Finding<Accepted> accepts(boolean isAnywhere, String domicile, String accepting, Worksheet sheet) {
        sheet.fact("全市域通办", isAnywhere);
        sheet.fact("申请人所在镇（街道）", domicile);
        sheet.fact("受理的镇（街道）", accepting);
        if (!isAnywhere && !domicile.equals(accepting)) {
            return sheet.granted("受理", new Accepted(false, ""), ANY_PLACE);
        }
        boolean byAcceptance = sheet.reading(WindowReadings.CREDIT).equals("A");
        return sheet.granted("受理", new Accepted(true, byAcceptance ? accepting : domicile), ANY_PLACE);
    }

    @Override
    public Finding<Boolean> comesOver(String department, Worksheet sheet) {
        sheet.fact("部门", department);
        Optional<String> deferred = Departments.among(sheet.figure(DEFERRED), department);
        if (deferred.isPresent() && !isRipe(deferred.get(), sheet)) {
            return sheet.refused(deferred.get() + "先作部门内部整合，人员暂不划转", DEFERRAL);
        }
        return sheet.granted("划转", true, DEFERRAL);
    }

    /** Whether the office decided that the time is ripe for a deferred department. */
    private static boolean isRipe(String department, Worksheet sheet) {
        sheet.reading(WindowReadings.RIPE);
        return sheet.local(WindowReadings.RELEASED).filter(released -> Departments.among(released, department).isPresent()).isPresent();
    }

    /** Further fields, if the lists are read as open and the office added any. */
    static List<String> added(Worksheet sheet) {
        boolean open = sheet.reading(WindowReadings.EXTENSIBLE).equals("B");
        return open ? sheet.local(WindowReadings.MORE_DOMAINS).orElse(List.of()) : List.of();
    }

    /** Every field that belongs at the comprehensive windows, in the document's order, those added by the office last. */
    static List<String> comprehensive(Worksheet sheet) {
        List<String> all = new ArrayList<>(sheet.figure(DONE));
        all.addAll(sheet.figure(JOINING));
        all.addAll(added(sheet));
        return all;
    }

    static boolean isOf(String group, RoutedItem item) {
        return Stream.of(item.line(), item.department()).anyMatch(name -> !name.isEmpty() && !group.isEmpty() && Departments.isNamed(name, group));
    }

    private static Optional<String> among(List<String> fields, RoutedItem item) {
        return Departments.among(fields, item.line()).or(() -> Departments.among(fields, item.department()));
    }
}
