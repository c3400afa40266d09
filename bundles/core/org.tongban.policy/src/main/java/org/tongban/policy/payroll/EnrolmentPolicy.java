package org.tongban.policy.payroll;

import java.time.YearMonth;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.time.DateRange;

/** Whether a clerk must be enrolled in social insurance, and is. */
@ConsumerType
public interface EnrolmentPolicy {

    Finding<Verdict> enrolled(EnrolmentFacts facts, Worksheet sheet);

    /**
     * @param month     the payroll month
     * @param probation the time of probation, if any
     * @param enrolled  whether the clerk is enrolled in social insurance in that month
     */
    record EnrolmentFacts(YearMonth month, Optional<DateRange> probation, boolean enrolled) {
    }
}
