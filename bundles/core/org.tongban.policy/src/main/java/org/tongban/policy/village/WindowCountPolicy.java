package org.tongban.policy.village;

import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** How many service windows a station needs. */
@ConsumerType
@FunctionalInterface
public interface WindowCountPolicy {

    /** @param residents resident population (常住人口) */
    Finding<WindowCheck> windows(int residents, int windows, Worksheet sheet);

    /**
     * @param required at least so many
     * @param max      more than this is out of the ordinary
     */
    record WindowCheck(Verdict verdict, int required, int max) {

        @Override
        public String toString() {
            return verdict.label() + "（应设" + required + "至" + max + "个）";
        }
    }
}
