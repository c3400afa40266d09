package org.tongban.policy.village;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** Whether the reform reached all villages in time. */
@ConsumerType
@FunctionalInterface
public interface AchievementPolicy {

    /**
     * @param villages how many villages have achieved it
     * @param asOf     the day on which that number was true
     */
    Finding<Achievement> achieved(int villages, LocalDate asOf, Worksheet sheet);

    /** Where the goal stands. */
    enum State {
        ON_TIME("按期完成"), DONE_LATE("逾期完成"), PENDING("未到期"), OVERDUE("逾期未完成");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * @param progress share of the villages, four decimals
     * @param due      the last day
     */
    record Achievement(State state, BigDecimal progress, LocalDate due) {

        @Override
        public String toString() {
            return state + "（进度" + progress.toPlainString() + "，期限" + due + "）";
        }
    }
}
