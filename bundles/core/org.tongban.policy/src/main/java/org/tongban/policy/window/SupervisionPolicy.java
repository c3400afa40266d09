package org.tongban.policy.window;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** Whether a case becomes a task of supervision (统一督办). */
@ConsumerType
@FunctionalInterface
public interface SupervisionPolicy {

    /**
     * @param due      the last day of its limit
     * @param finished the day it was finished; empty while it is open
     * @param asOf     the day on which it is asked
     */
    Finding<Boolean> isTask(LocalDate due, Optional<LocalDate> finished, LocalDate asOf, Worksheet sheet);
}
