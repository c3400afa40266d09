package org.tongban.policy.hanjiang;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallFacts.Window;
import org.tongban.policy.window.ZonePlan;

/** The hall as recorded beside the zones of the document. The document says 拟设置: what differs is shown, not forbidden. */
final class ZoneChecks {

    private static final HanjiangZonePlan PLAN = new HanjiangZonePlan();
    private static final HanjiangEfficiency EFFICIENCY = new HanjiangEfficiency();

    private ZoneChecks() {
    }

    /** Windows and staff of one zone against the plan. */
    static Finding<Checked> asPlanned(String name, HallFacts hall, Worksheet sheet) {
        ZonePlan.Zone planned = PLAN.plan(sheet).value().flatMap(plan -> plan.zone(name)).orElseThrow();
        ZonePlan.Zone actual = recorded(planned, hall);
        String title = name + "的窗口与人员";
        if (hall.windows().isEmpty() || planned.windows().isEmpty()) {
            String why = hall.windows().isEmpty() || actual.windows().orElse(0) == 0 ? "没有登记窗口" : shown(actual);
            return sheet.granted(title, new Checked(Verdict.NA, why, planned.windows().isEmpty() ? "文件未写明" : shown(planned)), planned.clause());
        }
        sheet.fact("现有窗口", actual.windows().orElse(0));
        sheet.fact("现有前台人员", actual.staff().orElse(0));
        List<String> differs = new ArrayList<>();
        differs("窗口", planned.windows(), actual.windows(), differs);
        differs("前台人员", planned.staff(), actual.staff(), differs);
        return sheet.granted(title, new Checked(differs.isEmpty() ? Verdict.PASS : Verdict.WARN, shown(actual), shown(planned), differs), planned.clause());
    }

    /** The zones that are there, and what those with figures add up to. */
    static Finding<Checked> totals(HallFacts hall, Worksheet sheet) {
        ZonePlan planned = PLAN.plan(sheet).value().orElseThrow();
        if (hall.windows().isEmpty()) {
            return sheet.granted("合计", new Checked(Verdict.NA, "没有登记窗口", shown(planned)), HanjiangZonePlan.TOTALS);
        }
        List<ZonePlan.Zone> withFigures = planned.zones().stream().filter(zone -> zone.windows().isPresent()).map(zone -> recorded(zone, hall)).toList();
        ZonePlan actual = new ZonePlan(withFigures);
        List<String> differs = new ArrayList<>();
        planned.zones().stream().filter(zone -> !hasZone(hall, zone.name())).forEach(zone -> differs.add("没有" + zone.name()));
        differs("窗口", planned.windows(), actual.windows(), differs);
        differs("中心聘用前台人员", planned.centreHired(), actual.centreHired(), differs);
        differs("部门自聘", planned.selfHired(), actual.selfHired(), differs);
        sheet.step("现有合计", shown(actual));
        return sheet.granted("合计", new Checked(differs.isEmpty() ? Verdict.PASS : Verdict.WARN, shown(actual), shown(planned), differs), HanjiangZonePlan.TOTALS);
    }

    /** What the cases alone would ask for, beside the windows that there are. Advisory. */
    static Finding<Checked> proposal(HallFacts hall, Worksheet sheet) {
        Map<String, Long> cases = new LinkedHashMap<>();
        ZoneTable.names().forEach(zone -> casesOf(zone, hall).ifPresent(yearly -> cases.put(zone, yearly)));
        if (cases.isEmpty()) {
            return sheet.granted("测算窗口数", new Checked(Verdict.NA, "没有登记办件量", ""), HanjiangZonePlan.PROPOSAL);
        }
        return PLAN.propose(cases, Optional.empty(), sheet).map(proposal -> {
            List<String> differs = new ArrayList<>();
            int now = 0;
            for (Map.Entry<String, Integer> zone : proposal.windows().entrySet()) {
                int have = (int) hall.windows().stream().filter(window -> window.zone().equals(zone.getKey())).count();
                now += have;
                if (have != zone.getValue()) {
                    differs.add(zone.getKey() + have + "→" + zone.getValue());
                }
            }
            return new Checked(differs.isEmpty() ? Verdict.PASS : Verdict.INFO, String.valueOf(now), String.valueOf(proposal.total()), differs);
        });
    }

    /** Cases for each clerk; the clerks that departments hire themselves count by the reading chosen. */
    static Finding<Checked> perHead(HallFacts hall, Worksheet sheet) {
        boolean everybody = sheet.reading(WindowReadings.PER_CAPITA).equals("B");
        int staff = hall.windows().stream().mapToInt(window -> window.staff() - (everybody ? 0 : window.selfHired())).sum();
        OptionalLong cases = allCases(hall, everybody);
        if (staff <= 0 || cases.isEmpty()) {
            return sheet.granted("年人均受理量", new Checked(Verdict.NA, staff <= 0 ? "没有登记前台人员" : "没有登记办件量", sheet.figure(HanjiangEfficiency.PER_HEAD_TARGET)),
                    HanjiangEfficiency.PER_HEAD);
        }
        return EFFICIENCY.perHead(cases.getAsLong(), BigDecimal.valueOf(staff), sheet)
                .map(each -> new Checked(each.verdict(), each.cases().toPlainString(), String.valueOf(each.target()), each.shortCases().signum() == 0 ? List.of()
                        : List.of("差" + each.shortCases().toPlainString() + "件")));
    }

    /** The planned zone with what is recorded in its place. */
    private static ZonePlan.Zone recorded(ZonePlan.Zone planned, HallFacts hall) {
        List<Window> windows = hall.windows().stream().filter(window -> window.zone().equals(planned.name())).toList();
        return new ZonePlan.Zone(planned.name(), planned.departments(), casesOf(planned.name(), hall), planned.unstated(), OptionalInt.of(windows.size()),
                OptionalInt.of(windows.stream().mapToInt(Window::staff).sum()), OptionalInt.of(windows.stream().mapToInt(Window::selfHired).sum()), planned.clause());
    }

    private static boolean hasZone(HallFacts hall, String name) {
        return hall.zones().stream().anyMatch(zone -> zone.name().equals(name)) || hall.windows().stream().anyMatch(window -> window.zone().equals(name));
    }

    /** Cases of a zone: its own, else those of its windows; empty if nobody recorded any. */
    private static OptionalLong casesOf(String zone, HallFacts hall) {
        OptionalLong own = hall.zones().stream().filter(each -> each.name().equals(zone)).map(HallFacts.Zone::cases).filter(OptionalLong::isPresent).findFirst()
                .orElseGet(OptionalLong::empty);
        return own.isPresent() ? own : sum(hall.windows().stream().filter(window -> window.zone().equals(zone)).map(Window::cases).toList());
    }

    private static OptionalLong allCases(HallFacts hall, boolean listedZonesOnly) {
        if (listedZonesOnly) {
            return sum(ZoneTable.names().stream().map(zone -> casesOf(zone, hall)).toList());
        }
        List<OptionalLong> all = new ArrayList<>(hall.zones().stream().map(zone -> casesOf(zone.name(), hall)).toList());
        hall.windows().stream().filter(window -> hall.zones().stream().noneMatch(zone -> zone.name().equals(window.zone()))).map(Window::cases).forEach(all::add);
        return sum(all);
    }

    private static OptionalLong sum(List<OptionalLong> parts) {
        return parts.stream().filter(OptionalLong::isPresent).mapToLong(OptionalLong::getAsLong).reduce(Long::sum);
    }

    private static void differs(String what, OptionalInt planned, OptionalInt actual, List<String> differs) {
        int delta = actual.orElse(0) - planned.orElse(0);
        if (planned.isPresent() && delta != 0) {
            differs.add(what + (delta > 0 ? "多" : "少") + Math.abs(delta));
        }
    }

    private static String shown(ZonePlan.Zone zone) {
        return "窗口" + zone.windows().orElse(0) + "，前台" + zone.staff().orElse(0) + "人";
    }

    private static String shown(ZonePlan plan) {
        return "窗口" + plan.windows().orElse(0) + "，前台中心聘用" + plan.centreHired().orElse(0) + "人、自聘" + plan.selfHired().orElse(0) + "人";
    }
}
