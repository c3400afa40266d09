package org.tongban.policy.window;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** Whether comparable windows carry about the same (基本均衡). */
@ConsumerType
@FunctionalInterface
public interface BalancePolicy {

    /** @param windows comparable windows with what each did in the period */
    Finding<Balance> balance(List<Share> windows, Worksheet sheet);

    /**
     * What a window did in the period.
     *
     * @param cases   cases taken
     * @param minutes minutes of work; empty if not measured
     */
    record Share(String window, long cases, Optional<BigDecimal> minutes) {
    }

    /**
     * @param ratio    the busiest window's work over the idlest one's, four decimals; empty if the idlest did nothing or no window is known
     * @param maxRatio the largest ratio that is still balanced
     */
    record Balance(Verdict verdict, Optional<BigDecimal> ratio, BigDecimal maxRatio) {

        @Override
        public String toString() {
            return verdict.label() + "（" + ratio.map(BigDecimal::toPlainString).orElse("无法计算") + " / " + maxRatio.toPlainString() + "）";
        }
    }
}
