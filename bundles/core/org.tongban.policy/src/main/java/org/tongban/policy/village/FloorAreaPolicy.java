package org.tongban.policy.village;

import java.math.BigDecimal;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** How much room a station needs. */
@ConsumerType
@FunctionalInterface
public interface FloorAreaPolicy {

    /** @param area square metres */
    Finding<Verdict> area(BigDecimal area, Worksheet sheet);
}
