package org.tongban.policy.village;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** Which tier each station is to reach. */
@ConsumerType
public interface StationTierPolicy {

    /** The tier that the document names for a village; refused if it does not name the village. */
    Finding<StationTier> target(String village, Worksheet sheet);

    /** Compares a list of stations by tier with the document's own. */
    Finding<TierList> list(Map<StationTier, Integer> stations, Worksheet sheet);

    /** Compares the split of the stations over the tiers with the shares that are asked for. */
    Finding<TierSplit> split(Map<StationTier, Integer> stations, Worksheet sheet);

    /** Whether a village's station is of the tier that it is to reach; pending until the due date while it is not. */
    Finding<Verdict> reached(Standing standing, Worksheet sheet);

    /**
     * @param meets  the tier whose standards the station meets, empty if none
     * @param target the tier decided for it since, empty for the document's
     */
    record Standing(String village, Optional<StationTier> meets, Optional<StationTier> target, LocalDate asOf) {
    }

    /**
     * @param sum    stations in all
     * @param unique whether the document names each village once
     */
    record TierList(int sum, boolean unique, Verdict verdict) {

        @Override
        public String toString() {
            return verdict.label() + "（共" + sum + "个）";
        }
    }

    /** @param shares of 示范型, 标准型, 简易型, four decimals */
    record TierSplit(List<BigDecimal> shares, Verdict verdict) {

        public TierSplit {
            shares = List.copyOf(shares);
        }

        @Override
        public String toString() {
            return verdict.label() + "（" + String.join("、", shares.stream().map(BigDecimal::toPlainString).toList()) + "）";
        }
    }
}
