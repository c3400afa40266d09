package org.tongban.policy.window;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** Whether a comprehensive window may do a step for a department (委托授权). */
@ConsumerType
@FunctionalInterface
public interface AuthorisationPolicy {

    /**
     * The authorisation that allows it, or refused.
     *
     * @param step  收件, 受理, 送达 …
     * @param day   the day on which the window does it
     * @param given the authorisations that the item's department gave
     */
    Finding<HallFacts.Authorisation> allows(String step, LocalDate day, List<HallFacts.Authorisation> given, Worksheet sheet);
}
