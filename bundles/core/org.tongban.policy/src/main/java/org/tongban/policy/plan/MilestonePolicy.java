package org.tongban.policy.plan;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Worksheet;

/** The milestones of a document. */
@ConsumerType
@FunctionalInterface
public interface MilestonePolicy {

    /**
     * In the order of the document.
     *
     * @param sheet takes down the days and readings that they rest on
     */
    List<Milestone> milestones(Worksheet sheet);
}
