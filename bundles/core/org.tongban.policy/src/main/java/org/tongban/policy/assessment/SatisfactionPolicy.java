package org.tongban.policy.assessment;

import java.math.BigDecimal;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** What ratings by those served (好差评) come to, for assessment. */
@ConsumerType
public interface SatisfactionPolicy {

    /**
     * @param ratings how many were given, by their words such as 非常满意
     * @return refused for a rating that is not one of the document's
     */
    Finding<Satisfaction> satisfaction(Map<String, Long> ratings, Worksheet sheet);

    /**
     * @param rate      good ratings over all, four decimals, half up; zero without ratings
     * @param negatives how many are bad
     */
    record Satisfaction(long total, BigDecimal rate, long negatives) {

        @Override
        public String toString() {
            return "共" + total + "条，满意率" + rate.movePointRight(2).stripTrailingZeros().toPlainString() + "%，差评" + negatives + "条";
        }
    }
}
