package org.tongban.policy.village;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** How soon a clerk calls on a person in special difficulty. */
@ConsumerType
@FunctionalInterface
public interface HomeServicePolicy {

    Finding<HomeService> homeService(Request request, Worksheet sheet);

    /**
     * A request for a home visit.
     *
     * @param visited the day of the visit, empty while open
     * @param asOf    the day on which an open request is looked at
     */
    record Request(LocalDate requested, Optional<LocalDate> visited, LocalDate asOf) {
    }

    /**
     * @param workingDays working days from the request to the visit, or so far
     * @param verdict     PASS, or WARN where a reminder is due
     */
    record HomeService(int workingDays, Verdict verdict) {

        @Override
        public String toString() {
            return verdict.label() + "（" + workingDays + "个工作日）";
        }
    }
}
