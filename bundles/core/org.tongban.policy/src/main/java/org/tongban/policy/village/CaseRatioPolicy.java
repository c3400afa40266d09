package org.tongban.policy.village;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** Whether a station handles enough cases for the people it serves. The two questions follow each other. */
@ConsumerType
public interface CaseRatioPolicy {

    /**
     * The cases that count (办件总量).
     *
     * @param casesByPlatform cases of the year by the system that recorded them
     */
    Finding<Long> total(Map<String, Long> casesByPlatform, Worksheet sheet);

    Finding<RatioCheck> ratio(RatioFacts facts, Worksheet sheet);

    /**
     * @param total          cases that count
     * @param residents      resident population, if known
     * @param stationedStaff people stationed at the station, if known
     */
    record RatioFacts(StationTier tier, long total, Optional<Integer> residents, Optional<Integer> stationedStaff) {
    }

    /**
     * @param ratio   four decimals; empty where there is nobody to divide by
     * @param minimum the ratio that the tier must reach
     * @param need    cases that would meet the standard
     * @param clause  the clause of the tier
     */
    record RatioCheck(Verdict verdict, Optional<BigDecimal> ratio, BigDecimal minimum, long need, Citation clause) {

        @Override
        public String toString() {
            return verdict.label() + ratio.map(value -> "（比值" + value.toPlainString() + "，应办" + need + "件）").orElse("");
        }
    }
}
