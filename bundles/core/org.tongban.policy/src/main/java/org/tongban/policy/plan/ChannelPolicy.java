package org.tongban.policy.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** Through which channels a document lets people do their business. */
@ConsumerType
public interface ChannelPolicy {

    /** The channels in the document's words and order. */
    Finding<List<String>> channels(Worksheet sheet);

    /** The one of them that is not online. */
    Finding<String> counter(Worksheet sheet);

    /**
     * The volumes of each channel together, and how much of them is online.
     *
     * @return refused for a channel that the document does not name
     */
    Finding<ChannelShare> share(Map<String, Long> volumes, Worksheet sheet);

    /** @param onlineShare online cases over all, four decimals, half up; zero without cases */
    record ChannelShare(long total, long online, BigDecimal onlineShare) {

        @Override
        public String toString() {
            return "共" + total + "件，线上" + onlineShare.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        }
    }
}
