package org.tongban.policy.window;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.time.DateRange;
import org.tongban.core.time.WorkCalendar;

/** By when a case is due, and whether it was done in time (限时办结). */
@ConsumerType
public interface TimeLimitPolicy {

    Finding<Timing> timing(TimedCase timed, Worksheet sheet);

    /**
     * The share of finished cases that were finished in time, four decimals. Pending while none is finished.
     *
     * @param onTime   of them in time
     * @param finished cases finished
     */
    Finding<BigDecimal> onTimeRate(long onTime, long finished, Worksheet sheet);

    /**
     * @param acceptedOn   the day of acceptance, which does not count
     * @param promisedDays the days promised
     * @param finishedOn   the day it was finished; empty while it is open
     * @param suspended    when a special procedure (听证、检测、专家评审) stopped the clock
     * @param calendar     which days are worked
     */
    record TimedCase(LocalDate acceptedOn, int promisedDays, Optional<LocalDate> finishedOn, List<DateRange> suspended, WorkCalendar calendar) {
        public TimedCase {
            suspended = List.copyOf(suspended);
        }
    }

    /** @param isOnTime empty while the case is open */
    record Timing(LocalDate due, Optional<Boolean> isOnTime) {

        @Override
        public String toString() {
            return "应于" + due + "前办结" + isOnTime.map(kept -> kept ? "，按时" : "，超时").orElse("");
        }
    }
}
