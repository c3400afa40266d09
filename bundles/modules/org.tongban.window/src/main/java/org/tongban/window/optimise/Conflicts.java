package org.tongban.window.optimise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongban.window.scenario.Scenario;

/** The smallest reason that can be proven why a scenario's limits leave no layout, in one sentence, Chinese with English beside. */
final class Conflicts {

    private final Scenario scenario;
    private final Problem problem;
    private final List<Problem.Zone> zones;
    private final ScenarioUnits units;

    Conflicts(Scenario scenario, ScenarioUnits units) {
        this.scenario = scenario;
        this.units = units;
        this.problem = units.problem();
        this.zones = problem.zones();
    }

    Optional<String> find() {
        return nowhere().or(this::apartYetTogether).or(this::numbers).or(this::tooManyApart).or(this::tooMuchForAnyZone).or(this::tooMuchForSomeZones).or(this::tooFewWindows);
    }

    private Optional<String> nowhere() {
        for (Problem.Unit unit : problem.units()) {
            boolean anywhere = false;
            for (boolean here : unit.allowed()) {
                anywhere |= here;
            }
            if (!anywhere) {
                return Optional.of("没有一个分区可以受理“" + unit.name() + "”：请核对各区的受理部门（takes）、同区要求和所在区 (no zone may take it: see takes, together and zone)");
            }
        }
        return Optional.empty();
    }

    private Optional<String> apartYetTogether() {
        for (Set<String> wish : scenario.limits().apart()) {
            for (int u = 0; u < units.items().size(); u++) {
                Set<String> both = ScenarioUnits.named(units.items().get(u), wish);
                boolean oneItemEach = both.size() > 1 && units.items().get(u).stream().noneMatch(item -> wish.contains(item.name()) && wish.contains(item.department()));
                if (oneItemEach) {
                    return Optional.of("“" + String.join("”“", both) + "”既要同区又要分开（together、apart），请去掉一项 (both together and apart: drop one of the two)");
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> numbers() {
        int least = zones.stream().mapToInt(Problem.Zone::min).sum();
        int most = zones.stream().mapToInt(Problem.Zone::max).sum();
        boolean isGiven = problem.goal() != Goal.WINDOWS;
        int highest = isGiven ? problem.given() : problem.maxWindows();
        int lowest = isGiven ? problem.given() : problem.minWindows();
        if (least > highest) {
            return Optional.of("各区最少窗口合计 " + least + " 个，多于" + (isGiven ? "给定的 " : "总数上限 ") + highest + " 个 (the zones' least windows add up to more than " + (isGiven ? "given" : "allowed in all") + ")");
        }
        if (lowest > most) {
            return Optional.of("各区最多容纳 " + most + " 个窗口，少于" + (isGiven ? "给定的 " : "总数下限 ") + lowest + " 个 (the zones have room for fewer than " + (isGiven ? "given" : "asked for in all") + ")");
        }
        return Optional.empty();
    }

    /** Pairwise apart units that cannot each have a zone of their own. */
    private Optional<String> tooManyApart() {
        for (Set<String> wish : scenario.limits().apart()) {
            List<Integer> meant = new ArrayList<>();
            for (int u = 0; u < units.items().size(); u++) {
                if (!ScenarioUnits.named(units.items().get(u), wish).isEmpty()) {
                    meant.add(u);
                }
            }
            List<Integer> distinct = oneOfEachName(meant, wish);
            int[] holder = new int[zones.size()];
            Arrays.fill(holder, -1);
            int housed = 0;
            for (int u : distinct) {
                housed += house(u, holder, new boolean[zones.size()]) ? 1 : 0;
            }
            if (housed < distinct.size()) {
                return Optional.of("要分开的 " + distinct.size() + " 家（" + String.join("、", distinct.stream().map(u -> problem.units().get(u).name()).toList()) + "）至多能分到 " + housed
                        + " 个分区：请增加分区、放宽受理部门或减少分开要求 (only " + housed + " zones for " + distinct.size() + " that must be apart)");
            }
        }
        return Optional.empty();
    }

    private List<Integer> oneOfEachName(List<Integer> meant, Set<String> wish) {
        List<Integer> chosen = new ArrayList<>();
        for (int u : meant) {
            Set<String> here = ScenarioUnits.named(units.items().get(u), wish);
            if (chosen.stream().allMatch(other -> ScenarioUnits.named(units.items().get(other), wish).stream().noneMatch(here::contains))) {
                chosen.add(u);
            }
        }
        return chosen;
    }

    private boolean house(int unit, int[] holder, boolean[] tried) {
        for (int z = 0; z < holder.length; z++) {
            if (problem.units().get(unit).allowed()[z] && !tried[z]) {
                tried[z] = true;
                if (holder[z] < 0 || house(holder[z], holder, tried)) {
                    holder[z] = unit;
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<String> tooMuchForAnyZone() {
        for (Problem.Unit unit : problem.units()) {
            int room = 0;
            for (int z = 0; z < zones.size(); z++) {
                room = unit.allowed()[z] ? Math.max(room, zones.get(z).max()) : room;
            }
            for (int t = 0; t < problem.slots(); t++) {
                if (unit.work()[t] > problem.tables().atMost(room)) {
                    return Optional.of("“" + unit.name() + "”一家在 " + LayoutPlanner.clock(scenario, t) + " 就要 " + fewest(unit.work()[t]) + " 个以上窗口，能受理它的分区最多容纳 " + room
                            + " 个：请扩大分区、拆分部门（--split）或放宽等候和负荷要求 (its work alone is too much for any zone that may take it)");
                }
            }
        }
        return Optional.empty();
    }

    private int fewest(long work) {
        int n = 0;
        while (problem.tables().atMost(n) < work) {
            n++;
        }
        return n;
    }

    private Optional<String> tooMuchForSomeZones() {
        return new Bound(problem).crowd().map(crowd -> {
            List<String> names = new ArrayList<>();
            for (int z = 0; z < zones.size(); z++) {
                if (z >= Integer.SIZE || (crowd.zones() >> z & 1) != 0) {
                    names.add(zones.get(z).name());
                }
            }
            return "只能在" + String.join("、", names) + "办理的业务，在 " + LayoutPlanner.clock(scenario, crowd.slot()) + " 超过这里最多 " + crowd.room()
                    + " 个窗口的能力：请扩大分区、放宽受理部门或放宽等候和负荷要求 (what may only be done in these zones is more than their " + crowd.room() + " windows can do)";
        });
    }

    private Optional<String> tooFewWindows() {
        int needed = new Bound(problem).permanent();
        boolean isGiven = problem.goal() != Goal.WINDOWS;
        int there = isGiven ? problem.given() : problem.maxWindows();
        if (needed <= there) {
            return Optional.empty();
        }
        return Optional.of("要守住等候和负荷要求，至少要 " + needed + " 个窗口" + (problem.maxTidal() > 0 ? "（另有潮汐窗口 " + problem.maxTidal() + " 个）" : "") + "，多于" + (isGiven ? "给定的 " : "总数上限 ") + there
                + " 个：请增加窗口，或放宽占比、等候分钟、最高负荷 (waiting and load limits need at least " + needed + " windows, " + there + " are there)");
    }
}
