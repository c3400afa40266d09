package org.tongban.plan.compare;

import java.util.ArrayList;
import java.util.List;
import org.tongban.core.law.Reading;
import org.tongban.policy.plan.PolicyPoint;

/**
 * A point of policy as two documents have it.
 *
 * @param figures those of the first document in its order, then those that only the second has
 * @param left    what the first leaves open about the point
 * @param right   what the second leaves open about it
 */
public record ComparedPoint(PolicyPoint point, List<ComparedFigure> figures, OpenMatters left, OpenMatters right) {

    public ComparedPoint {
        figures = List.copyOf(figures);
    }

    /** The same only if every figure is; a document that merely leaves something open about the point speaks of it, too. */
    public Relation relation() {
        return Relation.of(!left.isEmpty() || figures.stream().anyMatch(figure -> figure.left().isPresent()),
                !right.isEmpty() || figures.stream().anyMatch(figure -> figure.right().isPresent()),
                figures.stream().allMatch(figure -> figure.relation() == Relation.SAME) && asks(left).equals(asks(right)));
    }

    /** Keys are each document's own; what is asked is the same when it is asked in the same words. */
    private static List<String> asks(OpenMatters open) {
        List<String> words = new ArrayList<>(open.readings().stream().map(Reading::question).toList());
        open.localFigures().forEach(figure -> words.add(figure.name()));
        words.sort(null);
        return words;
    }
}
