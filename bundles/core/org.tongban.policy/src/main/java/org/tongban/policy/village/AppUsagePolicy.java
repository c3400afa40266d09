package org.tongban.policy.village;

import java.math.BigDecimal;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** How much of the work goes through the assisted-handling application (帮办代办). */
@ConsumerType
@FunctionalInterface
public interface AppUsagePolicy {

    /**
     * Pending while there are no cases.
     *
     * @param casesByPlatform cases by the system that recorded them
     * @return the application's share of all cases, four decimals
     */
    Finding<BigDecimal> share(Map<String, Long> casesByPlatform, Worksheet sheet);
}
