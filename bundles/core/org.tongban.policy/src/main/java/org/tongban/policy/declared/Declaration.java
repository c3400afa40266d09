package org.tongban.policy.declared;

import java.util.List;
import org.tongban.core.law.Worksheet;

/**
 * Figures that a document declares about one thing, of a form in which they can be held against each other. Each form knows
 * by itself what may be wrong with figures of its kind; a pack only fills it in.
 */
public sealed interface Declaration permits Quota, GradePatterns, Shares, Total, Enumeration, Groups, Twice, Target, Schedule, Tiers, Bounds, Minimums {

    /**
     * What does not hold or does not add up; empty where all is well.
     *
     * @param sheet the sheet on which the figures were read; takes down what is worked out
     */
    List<Inconsistency> look(Circumstances known, Worksheet sheet);
}
