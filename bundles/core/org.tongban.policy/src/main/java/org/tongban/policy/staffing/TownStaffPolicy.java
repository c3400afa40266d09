package org.tongban.policy.staffing;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** From whom a town centre's front-desk staff must come. */
@ConsumerType
@FunctionalInterface
public interface TownStaffPolicy {

    /**
     * @param own            staff of the centre itself
     * @param humanResources staff of 人社
     * @param civilAffairs   staff of 民政
     */
    Finding<TownStaff> staff(int own, int humanResources, int civilAffairs, Worksheet sheet);

    /** @param missing whoever is missing, in order */
    record TownStaff(Verdict verdict, List<String> missing) {

        public TownStaff {
            missing = List.copyOf(missing);
        }

        @Override
        public String toString() {
            return verdict.label() + (missing.isEmpty() ? "" : "（缺" + String.join("、", missing) + "）");
        }
    }
}
