package org.tongban.policy.village;

import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** What the sign above a station's door says. */
@ConsumerType
@FunctionalInterface
public interface DoorSignPolicy {

    /**
     * @param sign    the sign's text, empty if there is none
     * @param village the village, empty if not told
     */
    Finding<Verdict> sign(String sign, String village, Worksheet sheet);
}
