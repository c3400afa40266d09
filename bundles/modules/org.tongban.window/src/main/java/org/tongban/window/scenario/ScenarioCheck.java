package org.tongban.window.scenario;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the parts of a scenario fit together. */
public final class ScenarioCheck {

    private final Scenario scenario;
    private final List<ScenarioProblem> problems = new ArrayList<>();

    private ScenarioCheck(Scenario scenario) {
        this.scenario = scenario;
    }

    /** What does not fit, in order; empty if all does. The field of a problem is the part of the scenario: zones, windows, items, tidal, limits. */
    public static List<ScenarioProblem> problems(Scenario scenario) {
        ScenarioCheck check = new ScenarioCheck(scenario);
        check.names();
        check.windows();
        check.items();
        check.tidal();
        check.limits();
        return check.problems;
    }

    private void names() {
        if (scenario.zones().isEmpty()) {
            add("zones", "至少写一个分区 (at least one zone)");
        }
        if (scenario.items().isEmpty()) {
            add("items", "至少写一个事项 (at least one item)");
        }
        twice("zones", scenario.zones().stream().map(ZoneSpec::name).toList());
        twice("windows", scenario.windows().stream().map(WindowSpec::name).toList());
        twice("items", scenario.items().stream().map(ItemDemand::name).toList());
    }

    private void windows() {
        Set<String> items = scenario.items().stream().map(ItemDemand::name).collect(Collectors.toSet());
        for (WindowSpec window : scenario.windows()) {
            zone("windows", "窗口“" + window.name() + "”", window.zone());
            window.items().stream().filter(item -> !items.contains(item)).forEach(item -> add("windows",
                    "窗口“" + window.name() + "”的事项“" + item + "”不在 items 中，请核对写法 (no such item)"));
            LocalTime free = LocalTime.MIN;
            for (WindowSpec.Break pause : window.breaks()) {
                if (pause.from().isBefore(scenario.opens()) || pause.until().isAfter(scenario.closes()) || pause.from().isBefore(free)) {
                    add("windows", "窗口“" + window.name() + "”的休息 " + pause.from() + "-" + pause.until() + " 不在开门时间内，或没有按先后写 (outside opening hours, or out of order)");
                }
                free = pause.until();
            }
        }
    }

    private void items() {
        for (ItemDemand item : scenario.items()) {
            item.zone().ifPresent(zone -> {
                zone("items", "事项“" + item.name() + "”", zone);
                scenario.zones().stream().filter(each -> each.name().equals(zone) && !each.takes().isEmpty() && !each.takes().contains(item.department())).findFirst()
                        .ifPresent(each -> add("items", "“" + zone + "”不受理“" + item.department() + "”的事项“" + item.name() + "”，请改所在区或受理部门 (the zone does not take its department)"));
            });
            if (item.arrivals().size() != scenario.slots()) {
                add("items", "事项“" + item.name() + "”有 " + item.arrivals().size() + " 个半小时的到达，应为 " + scenario.slots() + " 个 (one number for each half hour)");
            }
        }
    }

    private void tidal() {
        twice("tidal", scenario.tidal().stream().map(TidalRule::zone).toList());
        for (TidalRule rule : scenario.tidal()) {
            zone("tidal", "潮汐规则", rule.zone());
            if (scenario.windows().stream().noneMatch(window -> window.tidal() && window.zone().equals(rule.zone()))) {
                add("tidal", "“" + rule.zone() + "”没有潮汐窗口，请给一个窗口写 tidal: true (no tidal window there)");
            }
            if (rule.openAt().isPresent() && rule.closeAt() >= rule.openAt().getAsInt()) {
                add("tidal", "“" + rule.zone() + "”的关闭人数应少于开启人数 " + rule.openAt().getAsInt() + "，否则刚开就关 (closeAt must be below openAt)");
            }
            LocalTime from = rule.from().orElse(scenario.opens());
            LocalTime until = rule.until().orElse(scenario.closes());
            if (!from.isBefore(until) || from.isBefore(scenario.opens()) || until.isAfter(scenario.closes())) {
                add("tidal", "“" + rule.zone() + "”的 " + from + "-" + until + " 不在开门时间内，或先止后起 (outside opening hours, or the wrong way round)");
            }
        }
        Set<String> ruled = scenario.tidal().stream().map(TidalRule::zone).collect(Collectors.toSet());
        scenario.windows().stream().filter(window -> window.tidal() && !ruled.contains(window.zone())).map(WindowSpec::name).forEach(name -> add("windows",
                "潮汐窗口“" + name + "”没有规则，不会开启；请在 tidal 中写它的区 (a tidal window without a rule never opens)"));
    }

    private void limits() {
        Set<String> known = new HashSet<>();
        scenario.items().forEach(item -> {
            known.add(item.name());
            known.add(item.department());
        });
        scenario.zones().forEach(zone -> known.addAll(zone.takes()));
        for (List<Set<String>> wishes : List.of(scenario.limits().together(), scenario.limits().apart())) {
            for (Set<String> wish : wishes) {
                wish.stream().filter(word -> !known.contains(word)).forEach(word -> add("limits",
                        "同区或分开中的“" + word + "”既不是部门也不是事项，请核对写法 (neither a department nor an item)"));
                if (wish.size() < 2) {
                    add("limits", "同区或分开每组至少写两个 (at least two to a group)：" + String.join("、", wish));
                }
            }
        }
    }

    private void zone(String field, String whose, String zone) {
        if (scenario.zones().stream().noneMatch(each -> each.name().equals(zone))) {
            add(field, whose + "的分区“" + zone + "”不在 zones 中，请核对写法 (no such zone)");
        }
    }

    private void twice(String field, List<String> names) {
        Set<String> seen = new HashSet<>();
        names.stream().filter(name -> !seen.add(name)).distinct().forEach(name -> add(field, "“" + name + "”出现了两次，请改名 (given twice)"));
    }

    private void add(String field, String what) {
        problems.add(new ScenarioProblem(0, field, what));
    }
}
