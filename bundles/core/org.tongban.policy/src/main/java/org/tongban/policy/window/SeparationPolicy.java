package org.tongban.policy.window;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** Who may do which step of a case: who accepts does not examine (受办分离、受审分离). */
@ConsumerType
@FunctionalInterface
public interface SeparationPolicy {

    /**
     * Granted, or refused with the rule.
     *
     * @param actor    who wants to do the step
     * @param acceptor who accepted the case; empty if not yet accepted or not known
     */
    Finding<CaseStep> mayDo(CaseStep step, String actor, Optional<String> acceptor, Worksheet sheet);
}
