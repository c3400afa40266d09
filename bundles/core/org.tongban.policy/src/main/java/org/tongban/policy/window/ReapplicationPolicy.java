package org.tongban.policy.window;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.time.WorkCalendar;

/** Whether somebody who came to the counter was made to apply again online. */
@ConsumerType
@FunctionalInterface
public interface ReapplicationPolicy {

    /** True if supervision should look at it. */
    Finding<Boolean> isForced(CounterCase asked, Worksheet sheet);

    /**
     * A case begun at the counter.
     *
     * @param closeReason   why it was closed; empty while it is open
     * @param hasComplaint  whether the applicant complained of it
     * @param begunOn       the day it was begun
     * @param appliedOnline the day on which the same applicant applied online for the same item; empty if not
     * @param calendar      which days are worked
     */
    record CounterCase(String closeReason, boolean hasComplaint, Optional<LocalDate> begunOn, Optional<LocalDate> appliedOnline, WorkCalendar calendar) {
    }
}
