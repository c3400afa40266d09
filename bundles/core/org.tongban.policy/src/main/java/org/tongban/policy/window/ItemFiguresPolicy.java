package org.tongban.policy.window;

import java.math.BigDecimal;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** What a document wants of its items in figures: how many the list has, how many trips they take, how many cases come online. */
@ConsumerType
public interface ItemFiguresPolicy {

    /** Whether the unified list has as many items as the document says. */
    Finding<Verdict> catalogue(long items, Worksheet sheet);

    /** The shares of items by trips; pending where there are no items. */
    Finding<Trips> trips(TripCounts counts, Worksheet sheet);

    /** The share of cases that came online, four decimals, half up; pending where there are no cases. */
    Finding<BigDecimal> onlineShare(long online, long all, Worksheet sheet);

    /**
     * Items by the most trips that an applicant has to make.
     *
     * @param items all of them
     * @param none  items for which nobody has to come
     * @param one   items for which one trip is enough
     */
    record TripCounts(long items, long none, long one) {

        public TripCounts {
            if (none < 0 || one < 0 || none + one > items) {
                throw new IllegalArgumentException("零跑动 " + none + " 项和最多跑一趟 " + one + " 项多于全部事项 " + items + " 项；请核对各项数目");
            }
        }
    }

    /**
     * Shares of all items, four decimals, half up.
     *
     * @param none      for which nobody has to come (一趟不用跑)
     * @param atMostOne for which one trip at most is needed (最多跑一趟)
     */
    record Trips(BigDecimal none, BigDecimal atMostOne) {

        @Override
        public String toString() {
            return "一趟不用跑 " + none.toPlainString() + "，最多跑一趟 " + atMostOne.toPlainString();
        }
    }
}
