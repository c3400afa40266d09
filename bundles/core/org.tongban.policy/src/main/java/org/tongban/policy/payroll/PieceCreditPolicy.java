package org.tongban.policy.payroll;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** In which month a case that a village clerk carries to the departments is credited to the clerk's piecework. */
@ConsumerType
public interface PieceCreditPolicy {

    /** @return the month, Pending while the case cannot be credited yet */
    Finding<YearMonth> creditedMonth(PieceDates dates, Worksheet sheet);

    /**
     * @param collected the day on which the papers were collected
     * @param delivered the day on which the result was delivered, empty while it was not
     */
    record PieceDates(LocalDate collected, Optional<LocalDate> delivered) {
    }
}
