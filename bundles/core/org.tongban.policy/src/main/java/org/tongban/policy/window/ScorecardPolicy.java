package org.tongban.policy.window;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** Whether a reform goes the way that its document wants: windows, people and cases for each, before and now. */
@ConsumerType
@FunctionalInterface
public interface ScorecardPolicy {

    Finding<Scorecard> score(Standing before, Standing now, Worksheet sheet);

    /**
     * @param staff at the front desk; more than zero
     * @param cases of a year
     */
    record Standing(int windows, int staff, long cases) {

        /** Decimals of the cases for each clerk. */
        private static final int DECIMALS = 2;

        public Standing {
            if (staff < 1) {
                throw new IllegalArgumentException("no front-desk staff: " + staff);
            }
        }

        /** Cases for each clerk, two decimals. */
        public BigDecimal perHead() {
            return BigDecimal.valueOf(cases).divide(BigDecimal.valueOf(staff), DECIMALS, RoundingMode.HALF_UP);
        }
    }

    /** @param against what goes the wrong way, by name; empty if nothing does */
    record Scorecard(int windowsDelta, int staffDelta, BigDecimal perHeadBefore, BigDecimal perHeadNow, Verdict verdict, List<String> against) {

        public Scorecard {
            against = List.copyOf(against);
        }

        @Override
        public String toString() {
            return verdict.label() + "（窗口" + signed(windowsDelta) + "，人员" + signed(staffDelta) + "，人均" + perHeadBefore.toPlainString() + "→" + perHeadNow.toPlainString() + "）";
        }

        private static String signed(int delta) {
            return delta > 0 ? "+" + delta : String.valueOf(delta);
        }
    }
}
