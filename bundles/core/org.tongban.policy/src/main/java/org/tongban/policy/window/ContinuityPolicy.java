package org.tongban.policy.window;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** Whether service goes on at a window while windows and people change. */
@ConsumerType
@FunctionalInterface
public interface ContinuityPolicy {

    /**
     * @param isOpen   whether the window is open on the day
     * @param rostered clerks on its roster that day
     */
    Finding<Verdict> goesOn(String window, LocalDate day, boolean isOpen, int rostered, Worksheet sheet);
}
