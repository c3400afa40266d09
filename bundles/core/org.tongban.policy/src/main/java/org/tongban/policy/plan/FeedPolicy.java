package org.tongban.policy.plan;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** What a document wants brought in from other systems (汇入), and how recent that has to be. */
@ConsumerType
public interface FeedPolicy {

    /** What is brought in, in the document's words and order. */
    Finding<List<String>> recordTypes(Worksheet sheet);

    /**
     * What is kept of records that arrive: each of a type and external number once.
     *
     * @param arrivals in the order in which they arrive
     * @param known    those kept before
     */
    Finding<Received> receive(List<Arrival> arrivals, Collection<Arrival> known, Worksheet sheet);

    /**
     * Whether what was brought in is recent enough.
     *
     * @param last when records arrived last; empty if none ever did
     */
    Finding<Freshness> freshness(Optional<LocalDateTime> last, LocalDateTime now, Worksheet sheet);

    /** A record of another system, by its type and its number there. */
    record Arrival(String type, String externalId) {
    }

    /**
     * @param kept       new records, in order
     * @param duplicates how many were there before, or arrived twice
     * @param refused    how many are of a type that the document does not name
     */
    record Received(List<Arrival> kept, int duplicates, int refused) {

        public Received {
            kept = List.copyOf(kept);
        }

        @Override
        public String toString() {
            return "新增" + kept.size() + "条，重复" + duplicates + "条" + (refused == 0 ? "" : "，不属于汇入信息" + refused + "条");
        }
    }

    /** @param minutes since the last arrival; empty if there was none */
    record Freshness(boolean isStale, Optional<Long> minutes) {

        @Override
        public String toString() {
            return minutes.map(each -> (isStale ? "滞后" : "及时") + "（距上次" + each + "分钟）").orElse("尚无汇入");
        }
    }
}
