package org.tongban.policy.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.Certificate;

/** Until when a clerk must hold a certificate. */
@ConsumerType
public interface CertificatePolicy {

    /**
     * @param onPost       the day the clerk went on post
     * @param certificates every certificate held
     * @param asOf         the day of asking
     */
    Finding<Duty> duty(LocalDate onPost, List<Certificate> certificates, LocalDate asOf, Worksheet sheet);

    /** Where the duty stands. */
    enum Status {
        /** Certified in time. */
        OK,
        /** No certificate yet, still in time. */
        PENDING_CERT,
        /** Certified after the last day. */
        LATE,
        /** No certificate although due. */
        OVERDUE
    }

    /**
     * @param due       the last day
     * @param reminders days on which to remind while there is no certificate
     * @param suggests  what the document suggests now, such as 换岗; empty if nothing
     */
    record Duty(LocalDate due, Status status, List<LocalDate> reminders, Optional<String> suggests) {
    }
}
