package org.tongban.policy.window;

import java.math.BigDecimal;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** How many clerks a centre's windows need. */
@ConsumerType
public interface ClerkRatioPolicy {

    Finding<Ratio> ratio(int clerks, int windows, Worksheet sheet);

    /** Whether a window of this kind counts, by the reading chosen. */
    boolean counts(WindowType window, Worksheet sheet);

    /**
     * @param ratio   clerks for each window, four decimals; empty without windows
     * @param shortBy clerks missing; 0 if none are
     */
    record Ratio(Verdict verdict, Optional<BigDecimal> ratio, int shortBy) {

        @Override
        public String toString() {
            return verdict.label() + ratio.map(each -> "（" + each.toPlainString() + (shortBy > 0 ? "，缺" + shortBy + "人" : "") + "）").orElse("");
        }
    }
}
