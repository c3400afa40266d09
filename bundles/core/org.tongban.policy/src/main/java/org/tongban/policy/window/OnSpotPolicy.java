package org.tongban.policy.window;

import java.math.BigDecimal;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** How many items the front desk settles on the spot (即办), period by period. */
@ConsumerType
@FunctionalInterface
public interface OnSpotPolicy {

    /** @param periods in order of time, such as the quarters of a year */
    Finding<OnSpot> report(List<Period> periods, Worksheet sheet);

    /**
     * @param items  the department's items
     * @param onSpot of them settled on the spot
     */
    record Period(String name, long items, long onSpot) {
    }

    /** Where it goes from the first period to the last. */
    enum Trend { UP, DOWN, SAME }

    /** @param shares of each period, four decimals, in order */
    record OnSpot(List<BigDecimal> shares, Trend trend) {
        public OnSpot {
            shares = List.copyOf(shares);
        }
    }
}
