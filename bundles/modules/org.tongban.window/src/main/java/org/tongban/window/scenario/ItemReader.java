package org.tongban.window.scenario;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tongban.window.scenario.Handling.Shape;

/** Reads the items of a scenario file: who comes when, and how long it takes. */
final class ItemReader {

    static final Set<String> ITEM = Set.of("name", "department", "zone", "arrivals", "perDay", "perYear", "days", "shape", "handling", "patience", "priority");
    private static final Set<String> HANDLING = Set.of("mean", "cv", "shape", "samples");
    /** More people than a stadium holds, in half an hour. */
    private static final double MOST_ARRIVALS = 100_000;
    private static final int MOST_SAMPLES = 100_000;
    /** Minutes: half a second to a day. */
    private static final double SHORTEST = 0.01;
    private static final double LONGEST = 24 * 60;
    private static final double WIDEST = 10;

    private final LocalTime opens;
    private final int slots;

    ItemReader(LocalTime opens, LocalTime closes) {
        this.opens = opens;
        this.slots = (int) (Duration.between(opens, closes).toMinutes() / Scenario.SLOT);
    }

    ItemDemand item(Entry entry) {
        String name = entry.text("name");
        Optional<Double> patience = entry.has("patience") ? Optional.of(entry.number("patience", SHORTEST, LONGEST * 365)) : Optional.empty();
        return new ItemDemand(name, entry.optionalText("department").orElse(name), entry.optionalText("zone"), arrivals(entry), handling(entry), patience, entry.number("priority", 0, 1, 0));
    }

    private List<Double> arrivals(Entry entry) {
        long ways = List.of("arrivals", "perDay", "perYear").stream().filter(entry::has).count();
        if (ways != 1) {
            entry.problem(entry.has("arrivals") ? "arrivals" : "perDay",
                    "到达请只写一种：arrivals（每半小时）、perDay（每日）或 perYear（每年）之一 (give one of arrivals, perDay, perYear)");
        } else if (entry.has("arrivals")) {
            if (entry.has("shape")) {
                entry.problem("shape", "写了每半小时的到达就不再写形状 (no shape beside arrivals)");
            }
            return perSlot(entry, "arrivals");
        }
        double days = entry.has("perYear") ? entry.number("days", 1, 366) : 1;
        double perDay = entry.has("perYear") ? entry.number("perYear", 0, MOST_ARRIVALS * slots * days) / days : entry.number("perDay", 0, MOST_ARRIVALS * slots, 0);
        return spread(entry, perDay);
    }

    private List<Double> spread(Entry entry, double perDay) {
        Node shape = entry.node("shape");
        if (shape instanceof SequenceNode) {
            List<Double> weights = perSlot(entry, "shape");
            if (weights.stream().allMatch(weight -> weight == 0)) {
                entry.problem("shape", "权重不能全为 0 (the weights must not all be 0)");
                return weights;
            }
            return ArrivalShape.spread(perDay, weights);
        }
        String word = entry.optionalText("shape").orElse(ArrivalShape.FLAT.label());
        return ArrivalShape.named(word).map(named -> named.spread(perDay, opens, slots)).orElseGet(() -> {
            entry.problem("shape", "没有“" + word + "”这种形状，可写 flat（平均）、hall（大厅）或每半小时的权重 (flat, hall, or a list of weights)");
            return nobody();
        });
    }

    private List<Double> perSlot(Entry entry, String key) {
        List<Double> values = entry.numbers(key, 0, MOST_ARRIVALS);
        if (values.size() != slots) {
            entry.problem(key, "有 " + values.size() + " 个数，开门到关门共 " + slots + " 个半小时，请写 " + slots + " 个 (" + slots + " numbers wanted)");
            return nobody();
        }
        return values;
    }

    private List<Double> nobody() {
        return Collections.nCopies(slots, 0.0);
    }

    private static Handling handling(Entry entry) {
        if (!entry.has("handling")) {
            entry.problem("handling", "缺少，请写办理分钟，如 {mean: 12, cv: 0.8, shape: lognormal} (missing)");
            return Handling.exponential(1);
        }
        if (entry.node("handling") instanceof ScalarNode) {
            return Handling.exponential(entry.number("handling", SHORTEST, LONGEST, 1));
        }
        if (entry.node("handling") instanceof SequenceNode) {
            return measured(entry, "handling");
        }
        Entry given = entry.entry("handling", HANDLING).orElseThrow();
        if (given.has("samples")) {
            return measured(given, "samples");
        }
        double mean = given.has("mean") ? given.number("mean", SHORTEST, LONGEST, 1) : given.number("mean", SHORTEST, LONGEST);
        Shape shape = given.optionalText("shape").map(word -> shape(given, word)).orElse(given.has("cv") ? Shape.LOGNORMAL : Shape.EXPONENTIAL);
        double cv = given.number("cv", 0, WIDEST, shape == Shape.FIXED ? 0 : 1);
        if (shape == Shape.EXPONENTIAL && cv != 1 || shape == Shape.FIXED && cv != 0) {
            given.problem("cv", "指数分布的离散只能是 1，固定的只能是 0；请改用 gamma 或 lognormal (exponential has cv 1, fixed has 0)");
        }
        return new Handling(shape, mean, cv, List.of());
    }

    private static Handling measured(Entry entry, String key) {
        List<Double> samples = entry.numbers(key, SHORTEST, LONGEST);
        if (samples.isEmpty() || samples.size() > MOST_SAMPLES) {
            entry.problem(key, "请写 1 到 " + MOST_SAMPLES + " 个实测分钟 (between 1 and " + MOST_SAMPLES + " measured minutes)");
            return Handling.exponential(1);
        }
        return Handling.measured(samples);
    }

    private static Shape shape(Entry entry, String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "exponential", "指数" -> Shape.EXPONENTIAL;
            case "gamma", "伽马" -> Shape.GAMMA;
            case "lognormal", "对数正态" -> Shape.LOGNORMAL;
            case "fixed", "固定" -> Shape.FIXED;
            default -> {
                entry.problem("shape", "没有“" + word + "”这种分布，可写 exponential、gamma、lognormal、fixed，或写 samples (unknown distribution)");
                yield Shape.EXPONENTIAL;
            }
        };
    }
}
