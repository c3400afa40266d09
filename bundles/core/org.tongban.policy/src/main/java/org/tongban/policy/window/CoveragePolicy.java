package org.tongban.policy.window;

import java.math.BigDecimal;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** How much of a hall's work the comprehensive windows take. */
@ConsumerType
@FunctionalInterface
public interface CoveragePolicy {

    /**
     * Four decimals. Pending while the hall has no items.
     *
     * @param comprehensive items that comprehensive windows take
     * @param itemsInHall   items stationed in the hall
     */
    Finding<BigDecimal> coverage(long comprehensive, long itemsInHall, Worksheet sheet);
}
