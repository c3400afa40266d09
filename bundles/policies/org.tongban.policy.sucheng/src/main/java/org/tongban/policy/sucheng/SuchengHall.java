package org.tongban.policy.sucheng;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.Pack;
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.Departments;
import org.tongban.policy.window.HallCheck;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallFacts.Item;
import org.tongban.policy.window.HallFacts.Window;
import org.tongban.policy.window.HallPolicy;
import org.tongban.policy.window.RoutingPolicy.AtWindow;
import org.tongban.policy.window.RoutingPolicy.Mode;
import org.tongban.policy.window.RoutingPolicy.RoutedItem;
import org.tongban.policy.window.WindowMinimumPolicy.Centre;
import org.tongban.policy.window.WindowType;

/** What the document asks of a hall of each level. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengHall implements HallPolicy {

    private static final Predicate<HallFacts> DISTRICT = hall -> hall.level() == SiteLevel.DISTRICT;
    private static final Predicate<HallFacts> TOWN = hall -> hall.level() == SiteLevel.TOWN;

    private static final SuchengRouting ROUTING = new SuchengRouting();
    private static final SuchengWindows WINDOWS = new SuchengWindows();
    private static final SuchengRecords RECORDS = new SuchengRecords();

    private static final List<HallCheck> CHECKS = List.of(
            HallCheck.of(SuchengRouting.EXCLUSION, "暂不纳入综窗的条线", DISTRICT, (hall, sheet) -> routed("暂不纳入综窗的条线", SuchengRouting.EXCLUSION, hall, sheet)),
            HallCheck.of(SuchengRouting.MERGER, "十个部门整合进度", DISTRICT, SuchengHall::merged),
            HallCheck.of(SuchengRouting.TOWN, "派驻窗口的部门综合服务", TOWN, (hall, sheet) -> routed("派驻窗口的部门综合服务", SuchengRouting.TOWN, hall, sheet)),
            HallCheck.of(SuchengWindows.DISTRICT, "区级综合窗口数", DISTRICT, (hall, sheet) -> enough(WindowType.COMPREHENSIVE, SuchengWindows.DISTRICT, hall, sheet)),
            HallCheck.of(SuchengWindows.TOWN, "镇（街）全科窗口数", TOWN, (hall, sheet) -> enough(WindowType.FULL_SUBJECT, SuchengWindows.TOWN, hall, sheet)),
            HallCheck.of(SuchengWindows.RATIO, "办事员与窗口配比", hall -> true, SuchengHall::ratio),
            HallCheck.of(SuchengRecords.ITEMS, "事项梳理完成率", DISTRICT.or(TOWN), SuchengHall::records));

    @Override
    public List<HallCheck> checks() {
        return CHECKS;
    }

    /** That no item stands at a window that may not take it. */
    private static Finding<Checked> routed(String title, Citation clause, HallFacts hall, Worksheet sheet) {
        List<String> wrong = new ArrayList<>();
        int judged = 0;
        for (Item item : hall.items()) {
            for (Window window : hall.windows()) {
                if (item.windows().contains(window.number()) && (window.type() == WindowType.COMPREHENSIVE || window.type() == WindowType.FULL_SUBJECT)) {
                    judged++;
                    if (belongsToDepartment(window, item, hall, sheet)) {
                        wrong.add(item.name() + "在" + window.number());
                    }
                }
            }
        }
        Checked checked = judged == 0 ? Checked.nothingRecorded() : new Checked(Verdict.passIf(wrong.isEmpty()), String.valueOf(judged - wrong.size()), String.valueOf(judged), wrong);
        return sheet.granted(title, checked, clause);
    }

    private static boolean belongsToDepartment(Window window, Item item, HallFacts hall, Worksheet sheet) {
        return ROUTING.takes(new AtWindow(window.type(), window.group()), RoutedItem.of(item), hall.level(), sheet).value()
                .filter(taking -> !taking.isTaken() && taking.mode() == Mode.DEPARTMENT).isPresent();
    }

    /** How many of the ten departments have come to the comprehensive windows; the merger is step by step, so less than all is no fault. */
    private static Finding<Checked> merged(HallFacts hall, Worksheet sheet) {
        List<String> departments = sheet.figure(SuchengRouting.MERGED);
        if (hall.windows().isEmpty()) {
            return sheet.granted("整合进度", Checked.nothingRecorded(), SuchengRouting.MERGER);
        }
        List<String> open = departments.stream().filter(name -> hall.windows().stream().noneMatch(window -> takes(hall, window, name))).toList();
        sheet.fact("尚未整合的部门", open);
        return RECORDS.share("整合进度", departments.size() - open.size(), departments.size(), SuchengRouting.MERGER, sheet)
                .map(share -> new Checked(open.isEmpty() ? Verdict.PASS : Verdict.INFO, share.toPlainString(), "1", open));
    }

    private static boolean takes(HallFacts hall, Window window, String department) {
        return window.type() == WindowType.COMPREHENSIVE && (window.departments().stream().anyMatch(name -> Departments.isNamed(name, department))
                || hall.items().stream().anyMatch(item -> item.windows().contains(window.number()) && Departments.isNamed(item.department(), department)));
    }

    private static Finding<Checked> enough(WindowType type, Citation clause, HallFacts hall, Worksheet sheet) {
        if (hall.windows().isEmpty()) {
            return sheet.granted("窗口数", Checked.nothingRecorded(), clause);
        }
        int windows = (int) hall.windows().stream().filter(window -> window.type() == type).count();
        OptionalLong residents = hall.residents().isPresent() ? OptionalLong.of(hall.residents().getAsInt()) : OptionalLong.empty();
        return WINDOWS.enough(new Centre(hall.level(), hall.townClass(), residents), windows, sheet)
                .map(enough -> new Checked(enough.verdict(), windows, enough.required()));
    }

    private static Finding<Checked> ratio(HallFacts hall, Worksheet sheet) {
        if (hall.windows().isEmpty() || hall.clerks().isEmpty()) {
            return sheet.granted("办事员与窗口配比", Checked.nothingRecorded(), SuchengWindows.RATIO);
        }
        int windows = (int) hall.windows().stream().filter(window -> WINDOWS.counts(window.type(), sheet)).count();
        return WINDOWS.ratio(hall.clerks().getAsInt(), windows, sheet)
                .map(ratio -> new Checked(ratio.verdict(), ratio.ratio().map(each -> each.toPlainString()).orElse("没有窗口"), sheet.figure(SuchengWindows.LEAST_RATIO).toPlainString()));
    }

    private static Finding<Checked> records(HallFacts hall, Worksheet sheet) {
        if (hall.items().isEmpty()) {
            return sheet.granted("事项梳理", Checked.nothingRecorded(), SuchengRecords.ITEMS);
        }
        List<String> fields = sheet.figure(SuchengRecords.FIELDS);
        List<String> lacking = new ArrayList<>();
        for (Item item : hall.items()) {
            List<String> missing = RECORDS.lacking(WindowType.COMPREHENSIVE, recorded(item, fields), sheet).value().orElseThrow().fields();
            if (!missing.isEmpty()) {
                lacking.add(item.name() + "缺" + String.join("、", missing));
            }
        }
        return RECORDS.completeness(hall.items().size() - lacking.size(), hall.items().size(), sheet)
                .map(complete -> new Checked(complete.verdict(), complete.share().toPlainString(), "1", lacking));
    }

    /** What the record says of each field; the volume may stand in the item's cases as well. */
    private static Map<String, String> recorded(Item item, List<String> fields) {
        Map<String, String> recorded = new LinkedHashMap<>();
        for (String field : fields) {
            boolean byCases = field.equals(SuchengRecords.VOLUME) && !item.casesByYear().isEmpty();
            recorded.put(field, byCases ? item.casesByYear().toString() : item.fields().getOrDefault(field, ""));
        }
        return recorded;
    }
}
