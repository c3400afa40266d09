package org.tongban.plan.ui.compare;

import java.util.Optional;
import org.tongban.core.law.Citation;
import org.tongban.plan.compare.Relation;
import org.tongban.policy.plan.PolicyPoint;

/**
 * A line of the comparison: a figure, or something that one of the documents leaves open.
 *
 * @param point    empty for what belongs to no point
 * @param relation of the line; of the point where the line is all that is said of it
 * @param left     what the first document says; empty if nothing
 * @param right    what the second document says
 */
public record CompareRow(Optional<PolicyPoint> point, Kind kind, String name, Relation relation, Optional<Side> left, Optional<Side> right) {

    /** What a line is. */
    public enum Kind {
        FIGURE, READING, LOCAL,
        /** Neither document speaks of the point. */
        NOTHING
    }

    /** What one document says. @param since the first day of a value; empty where there is none */
    public record Side(String text, String since, Citation clause) {
    }
}
