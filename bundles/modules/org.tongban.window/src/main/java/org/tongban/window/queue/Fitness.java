package org.tongban.window.queue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tongban.window.queue.Doubt.Kind;
import org.tongban.window.scenario.Handling;
import org.tongban.window.scenario.ItemDemand;
import org.tongban.window.scenario.Scenario;
import org.tongban.window.scenario.WindowSpec;

/** Whether Erlang's formulas hold, half hour by half hour. Where there is a doubt, the simulation answers. The bounds are rules of thumb, not law. */
public final class Fitness {

    /** With fewer people in a half hour, chance alone moves its average by more than two fifths. */
    private static final double FEW = 6;
    /** Half hours that differ by more are not alike. */
    private static final double CHANGE = 0.25;
    /** What is left of a disturbance after a half hour; more than this is carried into the next. */
    private static final double CARRIED = 0.05;
    private static final int HOUR = 60;
    private static final double CV_OF_EXPONENTIAL = 1;
    private static final double CV_MARGIN = 0.1;

    private Fitness() {
    }

    /** The doubt about a line with no end of time; empty if it comes to rest. */
    public static Optional<Doubt> atRest(Load load, int windows) {
        return load.isBelow(windows) ? Optional.empty() : Optional.of(new Doubt(Kind.UNSTABLE, -1, unstable(load, windows, "")));
    }

    /**
     * @param arrivals mean number of people in each half hour
     * @param minutes  mean minutes at the window
     * @param windows  windows open in each half hour, as many numbers as arrivals
     * @param patience mean minutes after which somebody in line leaves; empty if nobody leaves
     * @return in order of time; empty if the formula of each half hour may be used
     */
    public static List<Doubt> ofHalfHours(List<Double> arrivals, double minutes, List<Integer> windows, OptionalDouble patience, LocalTime opens) {
        List<Doubt> doubts = new ArrayList<>();
        double before = -1;
        for (int slot = 0; slot < arrivals.size(); slot++) {
            double people = arrivals.get(slot);
            int open = windows.get(slot);
            String when = opens.plusMinutes((long) slot * Scenario.SLOT) + " 起的半小时";
            ofHalfHour(new Load(people * HOUR / Scenario.SLOT, minutes), open, patience, slot, when).ifPresent(doubts::add);
            if (before >= FEW && Math.abs(people - before) > CHANGE * before) {
                doubts.add(new Doubt(Kind.CHANGING, slot, when + "从 " + rounded(before) + " 人变为 " + rounded(people) + " 人，不是平稳到达 (arrivals change)"));
            }
            before = people;
        }
        return doubts;
    }

    /** The doubt about a half hour by itself. */
    public static Optional<Doubt> ofHalfHour(Load load, int windows, OptionalDouble patience) {
        return ofHalfHour(load, windows, patience, -1, "半小时内");
    }

    private static Optional<Doubt> ofHalfHour(Load load, int windows, OptionalDouble patience, int slot, String when) {
        double people = load.perHour() * Scenario.SLOT / HOUR;
        if (people == 0) {
            return Optional.empty();
        }
        if (patience.isEmpty() && (windows < 1 || !load.isBelow(windows))) {
            return Optional.of(new Doubt(Kind.UNSTABLE, slot, unstable(load, windows, when)));
        }
        if (people < FEW) {
            return Optional.of(new Doubt(Kind.FEW, slot, when + "平均只来 " + rounded(people) + " 人，平均数说明不了一天，请看模拟 (too few people for an average; simulate)"));
        }
        if (windows > 0 && left(load.erlangs(), windows, load.minutes(), patience) > CARRIED) {
            return Optional.of(new Doubt(Kind.NOT_SETTLED, slot, when + "排的队平复不了，会带到下一个半小时，请看模拟 (the line does not come to rest within the half hour; simulate)"));
        }
        return Optional.empty();
    }

    /** The doubts about a zone of a scenario, its windows and its people taken together. */
    public static List<Doubt> ofZone(Scenario scenario, String zone) {
        List<ItemDemand> items = scenario.items().stream().filter(item -> item.zone().filter(zone::equals).isPresent()).toList();
        List<WindowSpec> windows = scenario.windows().stream().filter(window -> window.zone().equals(zone)).toList();
        List<Doubt> doubts = new ArrayList<>();
        double people = items.stream().mapToDouble(ItemDemand::arrivalsOfTheDay).sum();
        if (people == 0) {
            return doubts;
        }
        if (windows.stream().anyMatch(window -> window.tidal() || !window.breaks().isEmpty() || !window.items().isEmpty())
                || items.stream().anyMatch(item -> item.priority() > 0) || differ(items)) {
            doubts.add(new Doubt(Kind.UNEQUAL, -1, "窗口有休息、潮汐、分工或优先，公式不分这些 (windows pause, differ, open by the tide, or somebody goes first)"));
        }
        double minutes = items.stream().mapToDouble(ItemDemand::minutesOfTheDay).sum() / people;
        double squares = items.stream().mapToDouble(item -> item.arrivalsOfTheDay() * square(item.handling())).sum() / people;
        double cv = Math.sqrt(Math.max(0, squares / (minutes * minutes) - 1));
        if (Math.abs(cv - CV_OF_EXPONENTIAL) > CV_MARGIN) {
            doubts.add(new Doubt(Kind.HANDLING, -1, "办理时间的离散系数为 " + rounded(cv) + "，公式按 1 计 (handling times are not exponential)"));
        }
        List<Double> arrivals = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int slot = 0; slot < scenario.slots(); slot++) {
            int at = slot;
            arrivals.add(items.stream().mapToDouble(item -> item.arrivals().get(at)).sum());
            LocalTime from = scenario.opens().plusMinutes((long) slot * Scenario.SLOT);
            open.add((int) windows.stream().filter(window -> !window.tidal() && window.breaks().stream()
                    .noneMatch(pause -> pause.from().isBefore(from.plusMinutes(Scenario.SLOT)) && pause.until().isAfter(from))).count());
        }
        OptionalDouble patience = items.stream().allMatch(item -> item.patience().isPresent())
                ? items.stream().mapToDouble(item -> item.patience().orElseThrow()).average() : OptionalDouble.empty();
        doubts.addAll(ofHalfHours(arrivals, minutes, open, patience, scenario.opens()));
        return doubts;
    }

    private static boolean differ(List<ItemDemand> items) {
        return items.stream().map(ItemDemand::patience).distinct().count() > 1;
    }

    private static double square(Handling handling) {
        return handling.mean() * handling.mean() * (1 + handling.cv() * handling.cv());
    }

    /** Share of a disturbance left after a half hour: M/M/c forgets at the rate (√c − √a)² a handling time, impatience adds its own. */
    private static double left(double erlangs, int windows, double minutes, OptionalDouble patience) {
        double gap = Math.sqrt(windows) - Math.sqrt(erlangs);
        double rate = (erlangs < windows ? gap * gap / minutes : 0) + (patience.isPresent() ? 1 / patience.getAsDouble() : 0);
        return Math.exp(-rate * Scenario.SLOT);
    }

    private static String unstable(Load load, int windows, String when) {
        return "队列不稳定：" + when + "来的工作要 " + rounded(load.erlangs()) + " 个窗口一直忙，只有 " + windows + " 个，队伍越来越长；至少要 " + Staffing.windowsForWork(load)
                + " 个 (unstable: more work than the windows can do)";
    }

    private static String rounded(double value) {
        return new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }
}
