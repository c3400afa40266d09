package org.tongban.window.optimise;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tongban.window.optimise.LayoutPlan.Line;
import org.tongban.window.optimise.LayoutPlan.Why;
import org.tongban.window.queue.ErlangC;
import org.tongban.window.queue.Load;
import org.tongban.window.scenario.Limits;
import org.tongban.window.scenario.Scenario;

/** Says of a zone which half hour decides, and what one window more or fewer would mean there. */
final class Explanation {

    /** Minutes to speak of where the scenario promises none. */
    private static final double USUAL_MINUTES = 10;
    private static final double THOUSAND = 1000;
    private static final int PER_HOUR = 60 / Scenario.SLOT;

    private final Scenario scenario;
    private final Problem problem;
    private final Layout layout;
    private final double within;

    Explanation(Scenario scenario, Problem problem, Layout layout) {
        this.scenario = scenario;
        this.problem = problem;
        this.layout = layout;
        this.within = scenario.limits().promisesAWait() ? scenario.limits().withinMinutes() : USUAL_MINUTES;
    }

    Why of(int zone) {
        int slot = -1;
        int needed = 0;
        for (int t = 0; t < problem.slots(); t++) {
            long work = problem.work(layout, zone, t);
            int here = problem.tables().windows(problem.arrivals(layout, zone, t), work);
            if (here > needed || here == needed && slot >= 0 && work > problem.work(layout, zone, slot)) {
                slot = t;
                needed = here;
            }
        }
        int windows = layout.windows()[zone];
        if (slot < 0) {
            return new Why(-1, 0, 0, 0, OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(), Optional.empty(), windows == 0 ? "无人来办，不设窗口。" : "无人来办，按最少窗口数设 " + windows + " 个。",
                    windows == 0 ? "Nobody comes; no window." : "Nobody comes; " + windows + " by the zone's least number.");
        }
        double perHour = problem.arrivals(layout, zone, slot) / THOUSAND * PER_HOUR;
        double minutes = problem.work(layout, zone, slot) / (double) problem.arrivals(layout, zone, slot);
        Load load = new Load(perHour, minutes);
        int open = layout.open(zone, slot);
        Optional<Line> now = line(load, open);
        Optional<Line> fewer = open > 1 ? line(load, open - 1) : Optional.empty();
        Optional<Line> more = line(load, open + 1);
        return new Why(slot, perHour, minutes, load.erlangs(), optional(now.map(Line::level)), optional(now.map(Line::meanWait)), fewer, more, chinese(zone, slot, needed, load, now, fewer, more),
                english(zone, slot, needed, load, now, fewer, more));
    }

    private static OptionalDouble optional(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private Optional<Line> line(Load load, int windows) {
        return ErlangC.of(load, windows).map(line -> new Line(windows, line.within(within), line.meanWait()));
    }

    private String chinese(int zone, int slot, int needed, Load load, Optional<Line> now, Optional<Line> fewer, Optional<Line> more) {
        int open = layout.open(zone, slot);
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "最忙的半小时 %s：每小时 %.1f 人、每件 %.1f 分钟，负荷 %.2f；%d 个窗口", LayoutPlanner.clock(scenario, slot), load.perHour(),
                load.minutes(), load.erlangs(), open));
        if (open > layout.windows()[zone]) {
            text.append("（其中潮汐 ").append(open - layout.windows()[zone]).append(" 个）");
        }
        now.ifPresent(line -> text.append(String.format(Locale.ROOT, "时 %.1f%% 在 %s 分钟内办上，平均等 %.1f 分钟", 100 * line.level(), number(within), line.meanWait())));
        text.append(promise()).append("。").append(reason(open, needed));
        if (open > 1) {
            text.append("少一个：").append(fewer.map(line -> effect(load, line)).orElse("办不完，队越排越长（队列不稳定）")).append("；");
        }
        more.ifPresent(line -> text.append("多一个：").append(effect(load, line)).append("。"));
        return text.toString();
    }

    private String promise() {
        Limits limits = scenario.limits();
        return limits.promisesAWait() ? "（要求 " + number(100 * limits.share()) + "%）" : "";
    }

    private String reason(int open, int needed) {
        if (open <= needed) {
            return "";
        }
        return problem.goal() == Goal.WINDOWS ? "守住要求只需 " + needed + " 个，其余出自最少窗口数。" : "守住要求只需 " + needed + " 个，其余是给定窗口分到这里的。";
    }

    private String effect(Load load, Line line) {
        String over = load.erlangs() > scenario.limits().maxLoad() * line.windows() ? String.format(Locale.ROOT, "，负荷率 %.0f%% 超过上限", 100 * load.erlangs() / line.windows()) : "";
        return String.format(Locale.ROOT, "%.1f%%，平均等 %.1f 分钟%s", 100 * line.level(), line.meanWait(), over);
    }

    private String english(int zone, int slot, int needed, Load load, Optional<Line> now, Optional<Line> fewer, Optional<Line> more) {
        int open = layout.open(zone, slot);
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "Busiest half hour %s: %.1f people an hour, %.1f minutes each, load %.2f; with %d windows", LayoutPlanner.clock(scenario, slot),
                load.perHour(), load.minutes(), load.erlangs(), open));
        if (open > layout.windows()[zone]) {
            text.append(" (").append(open - layout.windows()[zone]).append(" tidal)");
        }
        now.ifPresent(line -> text.append(String.format(Locale.ROOT, " %.1f%% are served within %s minutes, the mean wait is %.1f", 100 * line.level(), number(within), line.meanWait())));
        text.append(scenario.limits().promisesAWait() ? " (asked: " + number(100 * scenario.limits().share()) + "%)." : ".");
        if (open > needed) {
            text.append(" The limits need ").append(needed).append(problem.goal() == Goal.WINDOWS ? ", the rest is by least numbers." : ", the rest are given windows placed here.");
        }
        if (open > 1) {
            text.append(" One fewer: ").append(fewer.map(this::effectInEnglish).orElse("cannot do the work, the line grows without end")).append(";");
        }
        more.ifPresent(line -> text.append(" one more: ").append(effectInEnglish(line)).append("."));
        return text.toString();
    }

    private String effectInEnglish(Line line) {
        return String.format(Locale.ROOT, "%.1f%%, mean wait %.1f", 100 * line.level(), line.meanWait());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
