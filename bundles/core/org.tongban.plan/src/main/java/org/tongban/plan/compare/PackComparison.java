package org.tongban.plan.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.PolicyPoint;

/**
 * Two documents point by point.
 *
 * @param day        figures are those in force on this day, else the next to come
 * @param points     every point once, in the order of {@link PolicyPoint}
 * @param otherLeft  what the first document leaves open in clauses that fix no figure of any point
 * @param otherRight likewise of the second
 */
public record PackComparison(PolicyPack left, PolicyPack right, LocalDate day, List<ComparedPoint> points, OpenMatters otherLeft, OpenMatters otherRight) {
    /** Stands in no name of a figure. */
    private static final char AGAIN = '\u0000';

    public PackComparison {
        points = List.copyOf(points);
    }

    public static PackComparison of(PolicyPack left, PolicyPack right, LocalDate day) {
        Side first = new Side(left);
        Side second = new Side(right);
        List<ComparedPoint> points = Stream.of(PolicyPoint.values())
                .map(point -> new ComparedPoint(point, figures(first.figures(point), second.figures(point), day), first.open(point), second.open(point))).toList();
        return new PackComparison(left, right, day, points, first.rest(), second.rest());
    }

    /** How many points stand how, every relation named. */
    public Map<Relation, Long> counts() {
        Map<Relation, Long> counts = new EnumMap<>(Relation.class);
        Stream.of(Relation.values()).forEach(relation -> counts.put(relation, 0L));
        points.forEach(point -> counts.merge(point.relation(), 1L, Long::sum));
        return counts;
    }

    private static List<ComparedFigure> figures(List<Dated<?>> left, List<Dated<?>> right, LocalDate day) {
        Map<String, FigureValue> first = values(left, day);
        Map<String, FigureValue> second = values(right, day);
        Set<String> names = new LinkedHashSet<>(first.keySet());
        names.addAll(second.keySet());
        return names.stream().map(name -> new ComparedFigure(shownName(name), Optional.ofNullable(first.get(name)), Optional.ofNullable(second.get(name)))).toList();
    }

    /** By name; of several of the same name the second is numbered, so that none is lost. */
    private static Map<String, FigureValue> values(List<Dated<?>> figures, LocalDate day) {
        Map<String, FigureValue> values = new LinkedHashMap<>();
        for (Dated<?> figure : figures) {
            FigureValue.of(figure, day).ifPresent(value -> {
                String name = figure.name();
                for (int again = 2; values.containsKey(name); again++) {
                    name = figure.name() + AGAIN + again;
                }
                values.put(name, value);
            });
        }
        return values;
    }

    private static String shownName(String name) {
        return name.indexOf(AGAIN) < 0 ? name : name.substring(0, name.indexOf(AGAIN));
    }

    /** One document, with what it leaves open sorted to the points whose figures stand in the same clause, else in the same section. */
    private static final class Side {
        private final Map<PolicyPoint, List<Dated<?>>> figures;
        private final PolicyPack pack;
        private final Map<PolicyPoint, Set<String>> clauses = new EnumMap<>(PolicyPoint.class);

        Side(PolicyPack pack) {
            this.pack = pack;
            figures = pack.points();
            figures.forEach((point, values) -> clauses.put(point, values.stream().flatMap(figure -> figure.entries().stream()).map(entry -> entry.source().clause())
                    .collect(Collectors.toSet())));
        }

        List<Dated<?>> figures(PolicyPoint point) {
            return figures.getOrDefault(point, List.of());
        }

        OpenMatters open(PolicyPoint point) {
            return open(clause -> pointsOf(clause).contains(point));
        }

        OpenMatters rest() {
            return open(clause -> pointsOf(clause).isEmpty());
        }

        private OpenMatters open(Predicate<Citation> wanted) {
            List<Reading> readings = pack.readings().stream().filter(reading -> wanted.test(reading.clause())).toList();
            List<LocalFigure<?>> local = new ArrayList<>(pack.localFigures().stream().filter(figure -> wanted.test(figure.clause())).toList());
            return new OpenMatters(readings, local);
        }

        private Set<PolicyPoint> pointsOf(Citation clause) {
            Set<PolicyPoint> exact = with(clause.clause(), false);
            return exact.isEmpty() ? with(section(clause.clause()), true) : exact;
        }

        private Set<PolicyPoint> with(String id, boolean sections) {
            Set<PolicyPoint> found = new HashSet<>();
            clauses.forEach((point, ids) -> {
                if (ids.stream().anyMatch(each -> (sections ? section(each) : each).equals(id))) {
                    found.add(point);
                }
            });
            return found;
        }

        /** {@code SC-2.2.5.2} of {@code SC-2.2.5.2-a}. */
        private static String section(String clause) {
            int end = clause.lastIndexOf('-');
            return end <= clause.indexOf('-') ? clause : clause.substring(0, end);
        }
    }
}
