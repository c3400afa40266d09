package org.tongban.policy.yongkang;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.Pack;
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.Departments;
import org.tongban.policy.window.EstablishmentPolicy.Numbers;
import org.tongban.policy.window.HallCheck;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallFacts.Item;
import org.tongban.policy.window.HallFacts.Window;
import org.tongban.policy.window.HallPolicy;
import org.tongban.policy.window.RoutingPolicy.AtWindow;
import org.tongban.policy.window.RoutingPolicy.RoutedItem;
import org.tongban.policy.window.WindowType;

/** What the document asks of the city's hall and of the town centres. */
@Component
@Pack(YongkangPack.ID)
public final class YongkangHall implements HallPolicy {

    private static final Predicate<HallFacts> CITY = hall -> hall.level() == SiteLevel.DISTRICT;
    private static final Predicate<HallFacts> TOWN = hall -> hall.level() == SiteLevel.TOWN;

    private static final YongkangRouting ROUTING = new YongkangRouting();
    private static final YongkangEstablishment ESTABLISHMENT = new YongkangEstablishment();
    private static final YongkangService SERVICE = new YongkangService();

    private static final List<HallCheck> CHECKS = List.of(HallCheck.of(YongkangRouting.DOMAINS, "综合窗口领域", CITY, YongkangHall::domains),
            HallCheck.of(YongkangRouting.DEFERRAL, "公安、税务窗口的事项", CITY, YongkangHall::deferred),
            HallCheck.of(YongkangEstablishment.FIXED, "综合窗口数、前台人员数与备案", TOWN, YongkangHall::established),
            HallCheck.of(YongkangService.RECORD, "综合受理事项的标准、权限、流程", CITY.or(TOWN), YongkangHall::records));

    @Override
    public List<HallCheck> checks() {
        return CHECKS;
    }

    /** Every field of the reform is taken at some comprehensive window; after the deadline one that is not is at fault. */
    private static Finding<Checked> domains(HallFacts hall, Worksheet sheet) {
        List<String> wanted = YongkangRouting.comprehensive(sheet);
        if (hall.windows().isEmpty()) {
            return sheet.granted("综合窗口领域", Checked.nothingRecorded(), YongkangRouting.DOMAINS);
        }
        List<Window> windows = hall.windows().stream().filter(window -> window.type() == WindowType.COMPREHENSIVE).toList();
        Checked checked = Checked.each(wanted, field -> windows.stream().anyMatch(window -> takes(hall, window, field)));
        boolean early = sheet.day().isBefore(sheet.figure(YongkangRouting.JOINED_BY));
        Verdict verdict = checked.verdict() == Verdict.FAIL && early ? Verdict.WARN : checked.verdict();
        return sheet.granted("综合窗口领域", new Checked(verdict, checked.value(), checked.limit(), checked.missing()), YongkangRouting.DOMAINS);
    }

    private static boolean takes(HallFacts hall, Window window, String field) {
        return Departments.isNamed(window.group(), field) || Departments.among(window.departments(), field).isPresent()
                || window.departments().stream().anyMatch(name -> Departments.isNamed(name, field))
                || hall.items().stream().anyMatch(item -> item.windows().contains(window.number()) && isOf(item, field));
    }

    private static boolean isOf(Item item, String field) {
        return Departments.isNamed(item.line(), field) || Departments.isNamed(item.department(), field);
    }

    /** Items of deferred departments stay at their own windows, and these take nothing else. */
    private static Finding<Checked> deferred(HallFacts hall, Worksheet sheet) {
        List<String> departments = sheet.figure(YongkangRouting.DEFERRED);
        List<String> wrong = new ArrayList<>();
        int judged = 0;
        for (Item item : hall.items()) {
            for (Window window : hall.windows()) {
                boolean concerned = Departments.among(departments, window.group()).isPresent() || departments.stream().anyMatch(name -> isOf(item, name));
                if (item.windows().contains(window.number()) && concerned) {
                    judged++;
                    boolean taken = ROUTING.takes(new AtWindow(window.type(), window.group()), RoutedItem.of(item), hall.level(), sheet).value().filter(each -> each.isTaken()).isPresent();
                    if (!taken) {
                        wrong.add(item.name() + "在" + window.number());
                    }
                }
            }
        }
        Checked checked = judged == 0 ? Checked.nothingRecorded()
                : new Checked(Verdict.passIf(wrong.isEmpty()), (judged - wrong.size()) + "/" + judged, "全部", wrong);
        return sheet.granted("公安、税务窗口的事项", checked, YongkangRouting.DEFERRAL);
    }

    /** A town centre beside the numbers entered as filed. */
    private static Finding<Checked> established(HallFacts hall, Worksheet sheet) {
        Optional<Integer> windows = sheet.local(WindowReadings.TOWN_WINDOWS);
        Optional<Integer> staff = sheet.local(WindowReadings.TOWN_STAFF);
        if (windows.isEmpty() || staff.isEmpty()) {
            return sheet.notConfigured("本镇（街道）备案的综合窗口数和前台受理人员数", YongkangEstablishment.FIXED);
        }
        if (hall.windows().isEmpty()) {
            return sheet.granted("与备案比较", Checked.nothingRecorded(), YongkangEstablishment.FIXED);
        }
        int have = (int) hall.windows().stream().filter(window -> window.type() == WindowType.COMPREHENSIVE || window.type() == WindowType.FULL_SUBJECT).count();
        int clerks = hall.clerks().orElseGet(() -> hall.windows().stream().mapToInt(Window::staff).sum());
        Numbers filed = new Numbers(windows.get(), staff.get());
        Numbers actual = new Numbers(have, clerks);
        return ESTABLISHMENT.compare(filed, actual, sheet)
                .map(compared -> new Checked(compared.verdict(), actual.toString(), filed.toString(), compared.hint().isEmpty() ? List.of() : List.of(compared.hint())));
    }

    /** Every item at a comprehensive window has what the document wants fixed. */
    private static Finding<Checked> records(HallFacts hall, Worksheet sheet) {
        List<String> fields = sheet.figure(YongkangService.FIELDS);
        List<Item> items = hall.items().stream().filter(item -> item.windows().stream().anyMatch(number -> isComprehensive(hall, number))).toList();
        if (items.isEmpty()) {
            return sheet.granted("事项内容", Checked.nothingRecorded(), YongkangService.RECORD);
        }
        List<String> missing = new ArrayList<>();
        for (Item item : items) {
            Map<String, String> recorded = new LinkedHashMap<>();
            fields.forEach(field -> recorded.put(field, item.fields().getOrDefault(field, "")));
            SERVICE.lacking(WindowType.COMPREHENSIVE, recorded, sheet).value().filter(lacking -> !lacking.fields().isEmpty())
                    .ifPresent(lacking -> missing.add(item.name() + "缺" + String.join("、", lacking.fields())));
        }
        String value = String.valueOf(items.size() - missing.size());
        return sheet.granted("事项内容", new Checked(Verdict.passIf(missing.isEmpty()), value, String.valueOf(items.size()), missing), YongkangService.RECORD);
    }

    private static boolean isComprehensive(HallFacts hall, String number) {
        return hall.windows().stream().anyMatch(window -> window.number().equals(number) && window.type() == WindowType.COMPREHENSIVE);
    }
}
