package org.tongban.plan.scorecard;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Source;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.PolicyPoint;

/** The figures before a reform that a place enters itself, as it enters any local value: with day, reason and document. They are asked of every place, whatever its document. */
public final class Baseline {

    /** How the keys of the figures begin. */
    public static final String KEY = "scorecard.before.";
    private static final int DECIMALS = 2;
    /** The points whose clauses a baseline belongs to, the nearest first. */
    private static final List<PolicyPoint> POINTS = List.of(PolicyPoint.EFFICIENCY, PolicyPoint.WINDOW_NUMBER, PolicyPoint.LOAD, PolicyPoint.STAFF_NUMBER, PolicyPoint.IDENTITY);

    private Baseline() {
    }

    /** The baseline figures of a place; none for national law, which is no place. */
    public static Map<Yardstick, LocalFigure<BigDecimal>> figures(PolicyPack pack) {
        Map<Yardstick, LocalFigure<BigDecimal>> figures = new EnumMap<>(Yardstick.class);
        if (!pack.divisionCode().isEmpty()) {
            Citation clause = clause(pack);
            for (Yardstick yardstick : Yardstick.values()) {
                figures.put(yardstick, new LocalFigure<>(KEY + yardstick.name().toLowerCase(Locale.ROOT).replace('_', '-'), "改革前" + yardstick.label() + "（" + yardstick.unit() + "）",
                        Source.NOT_STATED, clause, Baseline::number).optional());
            }
        }
        return figures;
    }

    /** What a place may enter in all: what its document leaves to it, then the baseline. */
    public static List<LocalFigure<?>> withBaseline(PolicyPack pack) {
        return Stream.<LocalFigure<?>>concat(pack.localFigures().stream(), figures(pack).values().stream()).toList();
    }

    private static Citation clause(PolicyPack pack) {
        Map<PolicyPoint, List<Dated<?>>> points = pack.points();
        return POINTS.stream().flatMap(point -> points.getOrDefault(point, List.of()).stream()).flatMap(figure -> figure.entries().stream()).map(Dated.Entry::source).findFirst()
                .orElseGet(() -> pack.instrument().clause(""));
    }

    private static BigDecimal number(String text) {
        String plain = text.strip().replace(",", "").replace("，", "");
        if (!plain.matches("\\d{1,12}(\\.\\d{1," + DECIMALS + "})?")) {
            throw new IllegalArgumentException("应为不小于 0 的数，至多 " + DECIMALS + " 位小数，如 35 或 3000.50");
        }
        return new BigDecimal(plain);
    }
}
