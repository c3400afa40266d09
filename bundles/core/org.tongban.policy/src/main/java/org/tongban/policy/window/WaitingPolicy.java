package org.tongban.policy.window;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** What is reported of waiting and booking, for a day and a group of windows. */
@ConsumerType
@FunctionalInterface
public interface WaitingPolicy {

    /** Pending while there are no tickets. */
    Finding<Waiting> report(Tickets tickets, Worksheet sheet);

    /**
     * @param taken  tickets taken
     * @param booked of them with a booking
     * @param waits  minutes waited, of those that were called; in any order
     */
    record Tickets(long taken, long booked, List<BigDecimal> waits) {
        public Tickets {
            waits = List.copyOf(waits);
        }
    }

    /**
     * @param bookedShare four decimals
     * @param mean        mean minutes, two decimals; empty if no waiting was measured
     * @param p90         the shortest wait that at least nine in ten did not exceed, in minutes; empty likewise
     */
    record Waiting(BigDecimal bookedShare, Optional<BigDecimal> mean, Optional<BigDecimal> p90) {

        @Override
        public String toString() {
            return "预约占比" + bookedShare.toPlainString() + mean.map(minutes -> "，平均等候" + minutes.toPlainString() + "分钟").orElse("");
        }
    }
}
