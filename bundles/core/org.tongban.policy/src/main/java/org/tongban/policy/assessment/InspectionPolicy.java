package org.tongban.policy.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** Where the result of a third party's inspection (暗访抽查、专项测评) counts. */
@ConsumerType
public interface InspectionPolicy {

    Finding<Attachment> attach(Inspection inspection, Worksheet sheet);

    /**
     * What a third party reported.
     *
     * @param hall   the hall inspected
     * @param person the clerk concerned, if one is named
     * @param date   the day of the visit
     * @param deduct points, if the report gives any
     * @param clerks the clerks of the hall on that day
     */
    record Inspection(String hall, Optional<PersonId> person, LocalDate date, Optional<BigDecimal> deduct, List<PersonId> clerks) {
    }

    /**
     * @param to       the places where it is filed, in order
     * @param deducted the points that each clerk named in them loses
     */
    record Attachment(List<AttachedTo> to, BigDecimal deducted) {
    }

    /**
     * @param person the clerk; empty where only the hall is concerned
     * @param hall   the hall
     * @param period month or year
     */
    record AttachedTo(Optional<PersonId> person, String hall, AssessmentPeriod period) {
    }
}
