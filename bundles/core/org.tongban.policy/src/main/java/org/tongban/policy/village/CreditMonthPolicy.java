package org.tongban.policy.village;


import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** In which month an assisted case (帮办代办) is credited to its clerk. Pay by the case counts it in that month. */
@ConsumerType
@FunctionalInterface
public interface CreditMonthPolicy {

    /**
     * Pending while the case cannot be credited yet.
     *
     * @param collected the day on which the clerk took the papers
     * @param delivered the day on which the result was handed over, empty while open
     */
    Finding<YearMonth> creditedMonth(LocalDate collected, Optional<LocalDate> delivered, Worksheet sheet);
}
