package org.tongban.policy.hongqi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.window.BalancePolicy.Share;
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.Departments;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallFacts.Item;
import org.tongban.policy.window.HallFacts.Window;
import org.tongban.policy.window.WindowLoadPolicy.ItemWork;
import org.tongban.policy.window.WindowLoadPolicy.Work;
import org.tongban.policy.window.WindowType;

/** The questions of load, balance and coverage put to a recorded hall (二（三）1、4). */
final class HongqiWorkload {

    private static final HongqiLoad LOAD = new HongqiLoad();
    private static final HongqiReports REPORTS = new HongqiReports();

    private HongqiWorkload() {
    }

    static Finding<Checked> coverage(HallFacts hall, Worksheet sheet) {
        Set<String> comprehensive = numbers(hall, WindowType.COMPREHENSIVE);
        List<Item> stationed = hall.items().stream().filter(item -> !item.place().isEmpty() || !item.windows().isEmpty()).toList();
        if (stationed.isEmpty()) {
            return sheet.granted("综合窗口覆盖率", Checked.nothingRecorded(), HongqiReports.COVERAGE);
        }
        long taken = stationed.stream().filter(item -> item.windows().stream().anyMatch(comprehensive::contains)).count();
        return REPORTS.coverage(taken, stationed.size(), sheet).map(share -> new Checked(Verdict.INFO, share.toPlainString(), "", List.of()));
    }

    /** What the work of each department asks for, where volumes and minutes are known; departments whose windows differ from it are named. */
    static Finding<Checked> departmentLoads(HallFacts hall, Worksheet sheet) {
        Map<String, List<Window>> groups = new LinkedHashMap<>();
        hall.windows().stream().filter(window -> window.type() == WindowType.DEPARTMENT || window.type() == WindowType.DEPARTMENT_COMPREHENSIVE)
                .filter(window -> !window.group().isEmpty()).forEach(window -> groups.computeIfAbsent(window.group(), name -> new ArrayList<>()).add(window));
        List<String> advised = new ArrayList<>();
        int known = 0;
        for (Map.Entry<String, List<Window>> group : groups.entrySet()) {
            List<ItemWork> items = hall.items().stream().filter(item -> isTaken(item, group.getKey(), group.getValue())).map(item -> work(item, sheet.day().getYear())).toList();
            Optional<Integer> advice = LOAD.load(new Work(group.getKey(), items, group.getValue().size()), sheet.part(group.getKey())).value()
                    .flatMap(load -> load.recommended().isPresent() ? Optional.of(load.recommended().getAsInt()) : Optional.empty());
            known += advice.isPresent() ? 1 : 0;
            advice.filter(number -> number != group.getValue().size()).ifPresent(number -> advised.add(group.getKey() + group.getValue().size() + "→" + number));
        }
        sheet.part("");
        if (known == 0) {
            return sheet.granted("窗口负荷", Checked.nothingRecorded(), HongqiLoad.LOAD);
        }
        return sheet.granted("窗口负荷", new Checked(Verdict.INFO, String.valueOf(known - advised.size()), String.valueOf(known), advised), HongqiLoad.LOAD);
    }

    static Finding<Checked> balance(HallFacts hall, Worksheet sheet) {
        List<Share> shares = hall.windows().stream().filter(window -> window.type() == WindowType.COMPREHENSIVE && window.cases().isPresent())
                .map(window -> new Share(window.number(), window.cases().getAsLong(), Optional.empty())).toList();
        if (shares.size() < 2) {
            return sheet.granted("基本均衡", Checked.nothingRecorded(), HongqiLoad.BALANCE);
        }
        return LOAD.balance(shares, sheet).map(found -> new Checked(found.verdict(), found.ratio().map(BigDecimal::toPlainString).orElse("无法计算"),
                found.maxRatio().toPlainString(), List.of()));
    }

    private static Set<String> numbers(HallFacts hall, WindowType type) {
        return hall.windows().stream().filter(window -> window.type() == type).map(Window::number).collect(Collectors.toSet());
    }

    private static boolean isTaken(Item item, String group, List<Window> windows) {
        if (!item.windows().isEmpty()) {
            return windows.stream().anyMatch(window -> item.windows().contains(window.number()));
        }
        return isSame(item.department(), group) || windows.stream().flatMap(window -> window.departments().stream()).anyMatch(each -> isSame(item.department(), each));
    }

    private static boolean isSame(String one, String other) {
        return Departments.isNamed(one, other) || Departments.isNamed(other, one);
    }

    /** With the years before this one, which are whole; with whatever there is if none is. */
    private static ItemWork work(Item item, int year) {
        TreeMap<Integer, Long> all = new TreeMap<>(item.casesByYear());
        Map<Integer, Long> whole = all.headMap(year);
        return new ItemWork(item.name(), List.copyOf((whole.isEmpty() ? all : whole).values()), item.minutes());
    }
}
