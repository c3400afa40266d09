package org.tongban.window.optimise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tongban.window.scenario.Limits;
import org.tongban.window.scenario.Scenario;
import org.tongban.window.scenario.ZoneSpec;

/** A scenario with one limit taken away: what the limit costs, or whether it is the one that leaves no layout. */
final class Loosened {

    /** A limit by name, and the scenario without it. */
    record Limit(String name, String english, Scenario without) {
    }

    private static final long TRIALS = 40_000;

    private final Scenario scenario;
    private final LayoutRequest request;
    private final Watch watch;

    Loosened(Scenario scenario, LayoutRequest request, Watch watch) {
        this.scenario = scenario;
        this.request = request;
        this.watch = watch;
    }

    /** Every limit of the scenario that might cost something. */
    static List<Limit> limits(Scenario scenario) {
        List<Limit> all = new ArrayList<>();
        Limits limits = scenario.limits();
        if (limits.promisesAWait()) {
            all.add(new Limit("等候要求（" + number(limits.withinMinutes()) + " 分钟内 " + number(100 * limits.share()) + "%）", "the waiting limit", with(scenario,
                    new Limits(limits.minWindows(), limits.maxWindows(), limits.maxTidal(), 0, 0, limits.maxLoad(), limits.together(), limits.apart()))));
        }
        if (limits.maxLoad() < 1) {
            all.add(new Limit("最高负荷 " + number(100 * limits.maxLoad()) + "%", "the highest load", with(scenario,
                    new Limits(limits.minWindows(), limits.maxWindows(), limits.maxTidal(), limits.withinMinutes(), limits.share(), 1, limits.together(), limits.apart()))));
        }
        if (limits.minWindows() > 0) {
            all.add(new Limit("总数至少 " + limits.minWindows() + " 个", "the least number in all", with(scenario,
                    new Limits(0, limits.maxWindows(), limits.maxTidal(), limits.withinMinutes(), limits.share(), limits.maxLoad(), limits.together(), limits.apart()))));
        }
        for (Set<String> wish : limits.together()) {
            all.add(new Limit("同区：" + String.join("、", wish), "together: " + String.join(", ", wish), with(scenario, new Limits(limits.minWindows(), limits.maxWindows(), limits.maxTidal(),
                    limits.withinMinutes(), limits.share(), limits.maxLoad(), without(limits.together(), wish), limits.apart()))));
        }
        for (Set<String> wish : limits.apart()) {
            all.add(new Limit("分开：" + String.join("、", wish), "apart: " + String.join(", ", wish), with(scenario, new Limits(limits.minWindows(), limits.maxWindows(), limits.maxTidal(),
                    limits.withinMinutes(), limits.share(), limits.maxLoad(), limits.together(), without(limits.apart(), wish)))));
        }
        for (ZoneSpec zone : scenario.zones()) {
            if (!zone.takes().isEmpty()) {
                all.add(new Limit("“" + zone.name() + "”的受理部门", "what " + zone.name() + " takes", zone(scenario, zone, each -> new ZoneSpec(each.name(), each.minWindows(), each.maxWindows(), Set.of()))));
            }
            if (zone.minWindows() > 0) {
                all.add(new Limit("“" + zone.name() + "”至少 " + zone.minWindows() + " 个", "at least " + zone.minWindows() + " in " + zone.name(),
                        zone(scenario, zone, each -> new ZoneSpec(each.name(), 0, each.maxWindows(), each.takes()))));
            }
            if (zone.maxWindows() != Limits.UNLIMITED) {
                all.add(new Limit("“" + zone.name() + "”至多 " + zone.maxWindows() + " 个", "room for " + zone.maxWindows() + " in " + zone.name(),
                        zone(scenario, zone, each -> new ZoneSpec(each.name(), each.minWindows(), Limits.UNLIMITED, each.takes()))));
            }
        }
        return all;
    }

    private static List<Set<String>> without(List<Set<String>> wishes, Set<String> wish) {
        List<Set<String>> others = new ArrayList<>(wishes);
        others.remove(wish);
        return others;
    }

    private static Scenario zone(Scenario scenario, ZoneSpec zone, UnaryOperator<ZoneSpec> change) {
        List<ZoneSpec> zones = scenario.zones().stream().map(each -> each == zone ? change.apply(each) : each).toList();
        return new Scenario(scenario.name(), scenario.opens(), scenario.closes(), zones, scenario.windows(), scenario.items(), scenario.tidal(), scenario.limits());
    }

    private static Scenario with(Scenario scenario, Limits limits) {
        return new Scenario(scenario.name(), scenario.opens(), scenario.closes(), scenario.zones(), scenario.windows(), scenario.items(), scenario.tidal(), limits);
    }

    /** What to say where no layout was found: limits that alone stand in the way, if any do. */
    String sentence(Outcome outcome) {
        List<String> decisive = new ArrayList<>();
        List<String> english = new ArrayList<>();
        for (Limit limit : limits(scenario)) {
            if (!watch.isStopped() && Optimiser.search(new ScenarioUnits(limit.without(), request).problem(), request.effort().seed(), TRIALS).isPresent()) {
                decisive.add(limit.name());
                english.add(limit.english());
            }
        }
        String found = outcome.end() == Outcome.End.PROVEN ? "试遍所有布局，没有一个守得住全部要求" : "试了 " + outcome.trials() + " 个布局，没有找到守得住全部要求的（不能断定没有）";
        String inEnglish = outcome.end() == Outcome.End.PROVEN ? "no layout keeps every limit: all were tried" : "none found in " + outcome.trials() + " tries, which proves nothing";
        return decisive.isEmpty() ? found + "；只放宽其中一项也不够 (" + inEnglish + "; giving up a single limit does not help)"
                : found + "；放宽下面任何一项即可：" + String.join("；", decisive) + " (" + inEnglish + "; giving up any one of these does: " + String.join("; ", english) + ")";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(java.util.Locale.ROOT, "%.1f", value);
    }
}
