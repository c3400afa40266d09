package org.tongban.window.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Working;
import org.tongban.core.law.Worksheet;
import org.tongban.core.time.DateRange;
import org.tongban.core.time.NationalCalendar;
import org.tongban.core.time.WorkCalendar.CalendarMissing;
import org.tongban.policy.Answerer;
import org.tongban.policy.window.WindowLoadPolicy;
import org.tongban.policy.window.WindowLoadPolicy.ItemWork;
import org.tongban.window.HallLoad.WindowLoad;
import org.tongban.window.HallLoad.ZoneLoad;
import org.tongban.window.HallPlan;
import org.tongban.window.HallZone;
import org.tongban.window.HandlingMinutes;
import org.tongban.window.ServiceWindow;

/** The work of one zone of a plan. */
final class ZoneWork {

    private final HallPlan plan;
    private final String zone;
    private final List<ServiceWindow> windows;
    private final NavigableMap<Integer, Spread> byYear;
    private final Minutes minutes;

    ZoneWork(HallPlan plan, String zone, NavigableMap<Integer, Spread> byYear, Minutes minutes) {
        this.plan = plan;
        this.zone = zone;
        this.windows = plan.windowsOf(zone);
        this.byYear = byYear;
        this.minutes = minutes;
    }

    ZoneLoad load(int year, Optional<Answerer<WindowLoadPolicy>> policy) {
        Map<String, BigDecimal> byItem = itemsOf(year);
        OptionalInt count = windows.isEmpty() ? OptionalInt.empty() : OptionalInt.of(windows.size());
        if (byItem.isEmpty()) {
            return new ZoneLoad(zone, count, OptionalLong.empty(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty(), List.of(),
                    windows.isEmpty() ? "文件未列窗口数和办件量" : "没有办件量", each(year, byItem));
        }
        Worksheet sheet = new Worksheet(plan.day(), Desk.empty());
        byItem.forEach((item, cases) -> sheet.fact(item + " 办件量", cases + minutes.of(item).map(each -> "，每件" + each).orElse("")));
        BigDecimal cases = sheet.step("办件量合计", Spread.rounded(byItem.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        List<String> unknown = byItem.keySet().stream().filter(item -> minutes.of(item).isEmpty()).toList();
        Optional<BigDecimal> work = unknown.isEmpty() ? Optional.of(sheet.step("办理分钟合计", minutesOf(byItem))) : Optional.empty();
        Optional<BigDecimal> perWindow = windows.isEmpty() ? Optional.empty()
                : Optional.of(sheet.step("每窗口办件量", Spread.rounded(cases.divide(BigDecimal.valueOf(windows.size()), 8, RoundingMode.HALF_UP))));
        List<String> reasons = new ArrayList<>();
        if (windows.isEmpty()) {
            reasons.add("文件未列窗口数");
        }
        if (!unknown.isEmpty()) {
            reasons.add("没有办理时长：" + String.join("、", unknown));
        }
        Optional<Finding<WindowLoadPolicy.WindowLoad>> finding = policy.map(answerer -> answerer.policy().load(work(), answerer.sheet(plan.day())));
        Optional<BigDecimal> load = finding.flatMap(Finding::value).flatMap(WindowLoadPolicy.WindowLoad::load).or(() -> plain(year, work, sheet, reasons));
        OptionalInt recommended = finding.flatMap(Finding::value).map(WindowLoadPolicy.WindowLoad::recommended).orElse(OptionalInt.empty());
        finding.filter(found -> found.value().isEmpty()).ifPresent(found -> reasons.add(found.reason()));
        List<Working> workings = new ArrayList<>(sheet.lines());
        finding.ifPresent(found -> workings.addAll(found.workings()));
        return new ZoneLoad(zone, count, OptionalLong.of(Spread.whole(cases)), work, load, perWindow, recommended, finding.map(found -> found), workings, String.join("；", reasons), each(year, byItem));
    }

    /** Cases by item: as recorded for the year, else the plan's figure for the zone. */
    private Map<String, BigDecimal> itemsOf(int year) {
        Map<String, BigDecimal> recorded = byYear.get(year).ofZone(zone);
        if (!recorded.isEmpty()) {
            return recorded;
        }
        Map<String, BigDecimal> planned = new LinkedHashMap<>();
        plan.zone(zone).map(HallZone::casesOfYear).ifPresent(cases -> cases.ifPresent(known -> planned.put(zone, BigDecimal.valueOf(known))));
        return planned;
    }

    private BigDecimal minutesOf(Map<String, BigDecimal> byItem) {
        return Spread.rounded(byItem.entrySet().stream().map(entry -> entry.getValue().multiply(minutes.of(entry.getKey()).orElseThrow().minutes())).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private WindowLoadPolicy.Work work() {
        Set<String> items = new LinkedHashSet<>();
        byYear.values().forEach(spread -> items.addAll(spread.ofZone(zone).keySet()));
        List<ItemWork> works = new ArrayList<>();
        for (String item : items) {
            List<Long> cases = byYear.values().stream().map(spread -> spread.ofZone(zone).get(item)).filter(java.util.Objects::nonNull)
                    .map(count -> count.setScale(0, RoundingMode.HALF_UP).longValueExact()).toList();
            works.add(new ItemWork(item, cases, minutes.of(item).map(HandlingMinutes::minutes)));
        }
        if (works.isEmpty()) {
            plan.zone(zone).map(HallZone::casesOfYear).ifPresent(cases -> cases.ifPresent(known -> works.add(new ItemWork(zone, List.of(known), Optional.empty()))));
        }
        return new WindowLoadPolicy.Work(zone, works, windows.size());
    }

    /** Where the place's rule gives no load by minutes: the share of the hours in which the hall is open on working days. */
    private Optional<BigDecimal> plain(int year, Optional<BigDecimal> work, Worksheet sheet, List<String> reasons) {
        if (work.isEmpty() || windows.isEmpty()) {
            return Optional.empty();
        }
        if (plan.hall().opens().isEmpty() || plan.hall().closes().isEmpty()) {
            reasons.add("没有登记开放时间（请导入：window import facilities FILE），当地文件也没有按分钟计算负荷的办法");
            return Optional.empty();
        }
        try {
            int days = new NationalCalendar().workdays(new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))).size();
            long open = Duration.between(plan.hall().opens().get(), plan.hall().closes().get()).toMinutes() * days * windows.size();
            sheet.fact("工作日", days);
            sheet.step("开放分钟合计", open);
            return Optional.of(sheet.step("负荷", work.get().divide(BigDecimal.valueOf(open), 4, RoundingMode.HALF_UP)));
        } catch (CalendarMissing e) {
            reasons.add(e.getMessage());
            return Optional.empty();
        }
    }

    private List<WindowLoad> each(int year, Map<String, BigDecimal> byItem) {
        boolean recorded = byYear.get(year).knows(zone);
        List<WindowLoad> each = new ArrayList<>();
        for (ServiceWindow window : windows) {
            Map<String, BigDecimal> own = new LinkedHashMap<>();
            if (recorded) {
                own.putAll(byYear.get(year).ofWindow(window));
            } else {
                byItem.forEach((item, cases) -> own.put(item, cases.divide(BigDecimal.valueOf(windows.size()), 8, RoundingMode.HALF_UP)));
            }
            boolean known = recorded || !byItem.isEmpty();
            boolean measured = known && own.keySet().stream().allMatch(item -> minutes.of(item).isPresent());
            each.add(new WindowLoad(window.number(), known ? OptionalLong.of(Spread.whole(own.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))) : OptionalLong.empty(),
                    measured ? Optional.of(minutesOf(own)) : Optional.empty()));
        }
        return each;
    }
}
