package org.tongban.policy.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** What a clerk's month scores after the problems found. */
@ConsumerType
public interface ScorePolicy {

    /**
     * @return the score; Refused where the place does not count points; NotConfigured where a problem has no points of
     *         its own and the place's table does not name its type
     */
    Finding<BigDecimal> score(YearMonth month, List<Problem> problems, Worksheet sheet);

    /**
     * A problem found, or merit where the points are negative.
     *
     * @param type   such as 迟到
     * @param date   when
     * @param deduct the points, where the record states them; else the place's table of deductions decides
     */
    record Problem(String type, LocalDate date, Optional<BigDecimal> deduct) {
    }
}
