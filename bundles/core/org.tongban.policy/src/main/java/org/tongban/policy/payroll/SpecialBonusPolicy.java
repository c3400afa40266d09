package org.tongban.policy.payroll;

import java.time.YearMonth;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.core.time.DateRange;

/** A bonus that clerks get by their post, such as that of town leaders. */
@ConsumerType
@FunctionalInterface
public interface SpecialBonusPolicy {

    /** @return not configured while the place has not entered the amount */
    Finding<Bonus> bonus(BonusFacts facts, Worksheet sheet);

    /** The post on which the bonus hangs. */
    enum Post {
        HALL_CLERK("大厅办事员"), TOWN_LEADER("镇（街道）组长"), TOWN_CLERK("镇（街道）普通办事员");

        private final String label;

        Post(String label) {
            this.label = label;
        }

        /** In Chinese, for the user. */
        public String label() {
            return label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * @param spans the days on which the clerk held the post, in any order
     * @param first the first month of the period
     * @param last  its last month
     */
    record BonusFacts(Post post, List<DateRange> spans, YearMonth first, YearMonth last) {

        public BonusFacts {
            spans = List.copyOf(spans);
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("发放期间的末月 " + last + " 早于首月 " + first);
            }
        }
    }

    /**
     * @param amount for the period
     * @param payer  who pays it
     */
    record Bonus(Money amount, String payer) {

        @Override
        public String toString() {
            return amount + "（" + payer + "发放）";
        }
    }
}
