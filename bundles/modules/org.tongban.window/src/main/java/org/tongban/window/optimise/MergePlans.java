package org.tongban.window.optimise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.tongban.window.optimise.MergePlan.Line;
import org.tongban.window.optimise.MergePlan.Side;
import org.tongban.window.optimise.MergePlan.Worst;
import org.tongban.window.queue.ErlangC;
import org.tongban.window.queue.Load;
import org.tongban.window.scenario.ItemDemand;
import org.tongban.window.scenario.Limits;
import org.tongban.window.scenario.Scenario;

/**
 * Compares windows of single departments with comprehensive windows, half hour by half hour with Erlang's waiting formula. The departmental windows are given out as
 * well as can be: one to each department, the others where they shorten waiting most; where there are fewer windows than departments, the
 * departments with least work share one.
 */
public final class MergePlans {

    private static final double USUAL_MINUTES = 10;
    private static final int MOST = 2_000;
    private static final int PER_HOUR = 60 / Scenario.SLOT;
    private static final int DECIMALS = 2;
    /** Stands for a wait without end where windows are given out. */
    private static final double ENDLESS = 1e9;

    private final MergeRequest request;
    private final Limits limits;
    private final double within;

    private MergePlans(MergeRequest request) {
        this.request = request;
        this.limits = request.scenario().limits();
        this.within = limits.promisesAWait() ? limits.withinMinutes() : USUAL_MINUTES;
    }

    public static MergePlan compare(MergeRequest request) {
        return new MergePlans(request).compare();
    }

    /** Items that share a line. */
    private record Group(List<String> departments, double[] arrivals, double[] work) {

        Optional<Load> load(int slot) {
            return arrivals[slot] > 0 ? Optional.of(new Load(arrivals[slot] * PER_HOUR, work[slot] / arrivals[slot])) : Optional.empty();
        }

        double day() {
            return Arrays.stream(work).sum();
        }
    }

    private MergePlan compare() {
        List<Group> departments = departments();
        Group all = departments.stream().reduce(this::joined).orElseThrow();
        List<Group> lines = shared(departments, request.before());
        int[] windows = giveOut(lines, request.before());
        OptionalInt together = needed(all);
        OptionalInt separately = OptionalInt.of(0);
        for (Group group : departments) {
            OptionalInt here = needed(group);
            separately = separately.isPresent() && here.isPresent() ? OptionalInt.of(separately.getAsInt() + here.getAsInt()) : OptionalInt.empty();
        }
        int after = request.after().orElse(together.orElseThrow(() -> new IllegalArgumentException(
                "没有窗口数守得住等候要求，请放宽占比或等候分钟，或用 --windows 给出窗口数 (no number of windows keeps the limits; loosen them or give --windows)")));
        return new MergePlan(side(lines, windows, request.peopleBefore()), side(List.of(all), new int[] {after}, request.peopleAfter()), separately, together);
    }

    private List<Group> departments() {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (ItemDemand item : request.scenario().items()) {
            double[] arrivals = item.arrivals().stream().mapToDouble(Double::doubleValue).toArray();
            double[] work = Arrays.stream(arrivals).map(people -> people * item.handling().mean()).toArray();
            groups.merge(item.department(), new Group(List.of(item.department()), arrivals, work), this::joined);
        }
        return List.copyOf(groups.values());
    }

    private Group joined(Group a, Group b) {
        List<String> names = new ArrayList<>(a.departments());
        b.departments().stream().filter(name -> !names.contains(name)).forEach(names::add);
        double[] arrivals = new double[a.arrivals().length];
        double[] work = new double[arrivals.length];
        for (int t = 0; t < arrivals.length; t++) {
            arrivals[t] = a.arrivals()[t] + b.arrivals()[t];
            work[t] = a.work()[t] + b.work()[t];
        }
        return new Group(names, arrivals, work);
    }

    /** As many lines as there are windows at most: the two with least work share one until that is so. */
    private List<Group> shared(List<Group> departments, int windows) {
        List<Group> lines = new ArrayList<>(departments);
        while (lines.size() > windows) {
            Group least = lines.stream().min(Comparator.comparingDouble(Group::day)).orElseThrow();
            lines.remove(least);
            Group next = lines.stream().min(Comparator.comparingDouble(Group::day)).orElseThrow();
            lines.set(lines.indexOf(next), joined(next, least));
        }
        return lines;
    }

    private int[] giveOut(List<Group> lines, int count) {
        int[] windows = new int[lines.size()];
        Arrays.fill(windows, 1);
        for (int left = count - lines.size(); left > 0; left--) {
            int to = 0;
            double gain = -1;
            for (int i = 0; i < windows.length; i++) {
                double here = waited(lines.get(i), windows[i]) - waited(lines.get(i), windows[i] + 1);
                if (here > gain) {
                    gain = here;
                    to = i;
                }
            }
            windows[to]++;
        }
        return windows;
    }

    /** Minutes waited on the day; overload counts by how much it is. */
    private static double waited(Group group, int windows) {
        double sum = 0;
        for (int t = 0; t < group.arrivals().length; t++) {
            Optional<Load> load = group.load(t);
            if (load.isPresent()) {
                Optional<ErlangC> line = ErlangC.of(load.get(), windows);
                sum += line.isPresent() ? line.get().meanWait() * group.arrivals()[t] : ENDLESS * (1 + load.get().erlangs() - windows);
            }
        }
        return sum;
    }

    /** The fewest windows that keep the limits in every half hour. */
    private OptionalInt needed(Group group) {
        int most = 0;
        for (int t = 0; t < group.arrivals().length; t++) {
            Optional<Load> load = group.load(t);
            while (load.isPresent() && !keeps(load.get(), most)) {
                if (++most > MOST) {
                    return OptionalInt.empty();
                }
            }
        }
        return OptionalInt.of(most);
    }

    private boolean keeps(Load load, int windows) {
        return windows > 0 && load.erlangs() <= limits.maxLoad() * windows
                && ErlangC.of(load, windows).filter(line -> !limits.promisesAWait() || line.within(within) >= limits.share()).isPresent();
    }

    private Side side(List<Group> groups, int[] windows, OptionalInt people) {
        int slots = groups.get(0).arrivals().length;
        double waited = 0;
        double served = 0;
        double came = 0;
        boolean endless = false;
        Worst worst = new Worst(0, 1);
        int[] overloaded = new int[groups.size()];
        for (int t = 0; t < slots; t++) {
            double here = 0;
            double inTime = 0;
            for (int i = 0; i < windows.length; i++) {
                double arrivals = groups.get(i).arrivals()[t];
                Optional<Load> load = groups.get(i).load(t);
                int open = windows[i];
                Optional<ErlangC> line = load.flatMap(known -> ErlangC.of(known, open));
                here += arrivals;
                if (line.isPresent()) {
                    waited += line.get().meanWait() * arrivals;
                    inTime += line.get().within(within) * arrivals;
                } else if (load.isPresent()) {
                    overloaded[i]++;
                    endless = true;
                }
            }
            served += inTime;
            came += here;
            if (here > 0 && inTime / here < worst.level()) {
                worst = new Worst(t, inTime / here);
            }
        }
        int sum = Arrays.stream(windows).sum();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < windows.length; i++) {
            lines.add(new Line(groups.get(i).departments(), windows[i], overloaded[i]));
        }
        Optional<BigDecimal> perHead = people.isPresent() && people.getAsInt() > 0
                ? Optional.of(BigDecimal.valueOf(request.cases()).divide(BigDecimal.valueOf(people.getAsInt()), DECIMALS, RoundingMode.HALF_UP)) : Optional.empty();
        BigDecimal floor = request.perWindow().multiply(BigDecimal.valueOf(sum));
        int least = floor.setScale(0, RoundingMode.CEILING).intValueExact();
        int needed = floor.divide(BigDecimal.ONE.subtract(request.absent()), 0, RoundingMode.CEILING).intValueExact();
        return new Side(sum, people, perHead, needed, least, endless || came == 0 ? OptionalDouble.empty() : OptionalDouble.of(waited / came), came == 0 ? 1 : served / came, worst, lines);
    }
}
