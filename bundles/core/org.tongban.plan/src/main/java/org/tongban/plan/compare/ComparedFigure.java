package org.tongban.plan.compare;

import java.util.Optional;

/**
 * A figure of a point as two documents have it.
 *
 * @param name what the figure is, in Chinese; figures of the two documents belong together when they bear the same name
 */
public record ComparedFigure(String name, Optional<FigureValue> left, Optional<FigureValue> right) {

    /** Whether the values are the same, whatever day and clause they come from. */
    public Relation relation() {
        return Relation.of(left.isPresent(), right.isPresent(), left.map(FigureValue::text).equals(right.map(FigureValue::text)));
    }
}
