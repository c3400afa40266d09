package org.tongban.policy.window;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** Whether a clerk may turn an application away (拒收). */
@ConsumerType
@FunctionalInterface
public interface RefusalPolicy {

    /**
     * PASS if the refusal is lawful and need only be recorded, FAIL if it is a violation.
     *
     * @param legalBasis the article that provides for it; empty if none is given
     */
    Finding<Verdict> refusal(Optional<String> legalBasis, Worksheet sheet);
}
