package org.tongban.policy.village;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.time.DateRange;

/** Training brought to the villages. */
@ConsumerType
public interface TouringTrainingPolicy {

    /** Whether a touring session in a village counts for its coverage. */
    Finding<Boolean> counts(String village, int attendees, Worksheet sheet);

    /** The period over which coverage is reckoned, the day lying in it. */
    Finding<DateRange> period(LocalDate day, Worksheet sheet);

    /** @param villagesTrained villages with a session that counts, in the period */
    Finding<Coverage> coverage(int villagesTrained, Worksheet sheet);

    /** @param coverage share of the villages, four decimals */
    record Coverage(BigDecimal coverage, Verdict verdict) {

        @Override
        public String toString() {
            return verdict.label() + "（覆盖" + coverage.toPlainString() + "）";
        }
    }
}
