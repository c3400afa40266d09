package org.tongban.policy.village;

import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** Whether every village has named who is responsible for its station. */
@ConsumerType
@FunctionalInterface
public interface ResponsiblePersonPolicy {

    /** @param withPerson how many of the villages have named somebody */
    Finding<Responsibility> responsible(int villages, int withPerson, Worksheet sheet);

    /** @param missing villages without a responsible person */
    record Responsibility(Verdict verdict, int missing) {

        @Override
        public String toString() {
            return verdict.label() + (missing == 0 ? "" : "（缺" + missing + "个村）");
        }
    }
}
