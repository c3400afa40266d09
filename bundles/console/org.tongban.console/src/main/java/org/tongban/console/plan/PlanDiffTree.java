package org.tongban.console.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.plan.compare.ComparedFigure;
import org.tongban.plan.compare.ComparedPoint;
import org.tongban.plan.compare.FigureValue;
import org.tongban.plan.compare.OpenMatters;
import org.tongban.plan.compare.PackComparison;
import org.tongban.plan.compare.Relation;
import org.tongban.policy.PolicyPack;

/** The answer of {@code plan diff} for programs. */
final class PlanDiffTree {

    private PlanDiffTree() {
    }

    static Map<String, Object> of(PackComparison comparison, List<ComparedPoint> points, boolean onlyDifferent) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("left", pack(comparison.left()));
        tree.put("right", pack(comparison.right()));
        tree.put("on", comparison.day().toString());
        tree.put("points", points.stream().map(point -> point(point, onlyDifferent)).toList());
        tree.put("other", sides(comparison.otherLeft(), comparison.otherRight()));
        Map<String, Object> counts = new LinkedHashMap<>();
        comparison.counts().forEach((relation, count) -> counts.put(code(relation), count));
        tree.put("counts", counts);
        return tree;
    }

    private static Map<String, Object> pack(PolicyPack pack) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("place", pack.id());
        tree.put("name", pack.place());
        tree.put("document", pack.instrument().number());
        return tree;
    }

    private static Map<String, Object> point(ComparedPoint point, boolean onlyDifferent) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("point", point.point().number());
        tree.put("title", point.point().title());
        tree.put("english", point.point().english());
        tree.put("module", point.point().module());
        tree.put("relation", code(point.relation()));
        tree.put("figures", point.figures().stream().filter(figure -> !onlyDifferent || figure.relation().differs()).map(PlanDiffTree::figure).toList());
        tree.put("open", sides(point.left(), point.right()));
        return tree;
    }

    private static Map<String, Object> figure(ComparedFigure figure) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", figure.name());
        tree.put("relation", code(figure.relation()));
        tree.put("left", value(figure.left()));
        tree.put("right", value(figure.right()));
        return tree;
    }

    private static @Nullable Map<String, Object> value(Optional<FigureValue> value) {
        return value.map(each -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("value", each.text());
            tree.put("since", each.since().toString());
            tree.put("clause", each.clause().clause());
            tree.put("document", each.clause().document());
            tree.put("assumed", each.assumed());
            return tree;
        }).orElse(null);
    }

    private static Map<String, Object> sides(OpenMatters left, OpenMatters right) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("left", open(left));
        tree.put("right", open(right));
        return tree;
    }

    private static Map<String, Object> open(OpenMatters open) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("readings", open.readings().stream().map(reading -> entry(reading.key(), reading.question(), reading.clause())).toList());
        tree.put("local", open.localFigures().stream().map(figure -> entry(figure.key(), figure.name(), figure.clause())).toList());
        return tree;
    }

    private static Map<String, Object> entry(String key, String text, Citation clause) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", key);
        tree.put("text", text);
        tree.put("clause", clause.clause());
        return tree;
    }

    private static String code(Relation relation) {
        return relation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
