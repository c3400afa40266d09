package org.tongban.policy.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** Until when a unit's monthly results are to be filed (备案). */
@ConsumerType
public interface FilingPolicy {

    /**
     * @param filed when they were filed, if they were
     * @param asOf  the day of asking
     */
    Finding<Filing> filing(YearMonth month, Optional<LocalDate> filed, LocalDate asOf, Worksheet sheet);

    /** Where the filing stands. */
    enum Status {
        /** Not filed, not yet due. */
        PENDING,
        ON_TIME,
        LATE,
        /** Not filed although due. */
        OVERDUE
    }

    /**
     * @param due   the last day
     * @param valid whether the month's results hold
     */
    record Filing(LocalDate due, Status status, boolean valid) {
    }
}
