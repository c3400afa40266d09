package org.tongban.policy.village;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** Whether those on duty master the systems. */
@ConsumerType
@FunctionalInterface
public interface ProficiencyPolicy {

    Finding<SkillCheck> proficient(List<ClerkSkill> clerks, Worksheet sheet);

    /**
     * What is known of a clerk's skill in the systems that the policy names, in their order.
     *
     * @param clerk   a name or code, as the answer gives it back
     * @param systems one for each system
     */
    record ClerkSkill(String clerk, List<SystemSkill> systems) {

        public ClerkSkill {
            systems = List.copyOf(systems);
        }
    }

    /**
     * @param tested      whether a test or inspection was passed, if there was one
     * @param recentCases cases entered in the last three months, if counted
     */
    record SystemSkill(Optional<Boolean> tested, Optional<Integer> recentCases) {
    }

    /** @param lacking the clerks who do not master all systems */
    record SkillCheck(Verdict verdict, List<String> lacking) {

        public SkillCheck {
            lacking = List.copyOf(lacking);
        }

        @Override
        public String toString() {
            return verdict.label() + (lacking.isEmpty() ? "" : "（" + lacking.size() + "人未达到）");
        }
    }
}
