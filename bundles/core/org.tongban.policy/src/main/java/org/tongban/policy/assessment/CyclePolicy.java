package org.tongban.policy.assessment;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** How often a clerk is assessed. */
@ConsumerType
public interface CyclePolicy {

    /** The periods of a year in which a clerk in post is assessed, in order. */
    Finding<List<AssessmentPeriod>> cycles(int year, Worksheet sheet);
}
