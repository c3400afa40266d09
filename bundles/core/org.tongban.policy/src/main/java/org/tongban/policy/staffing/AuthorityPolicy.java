package org.tongban.policy.staffing;

import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** Who may hire, manage, train and assess a clerk. */
@ConsumerType
@FunctionalInterface
public interface AuthorityPolicy {

    /**
     * Granted with the authority that does it, or refused.
     *
     * @param actor the body that wants to do it, such as 市政管办 or a town
     */
    Finding<String> mayDo(String actor, Action action, Subject subject, Worksheet sheet);

    /** What is done. */
    enum Action {
        HIRE("聘用"), MANAGE("管理"), MANAGE_DAILY("日常管理"), TRAIN("培训"), ASSESS("考核"), DAILY_SCORE("日常评分");

        private final String label;

        Action(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * A clerk.
     *
     * @param town     the town whose centre he works at; empty for the city's (district's) hall
     * @param isLeader whether he leads its group
     */
    record Subject(String town, boolean isLeader) {

        @Override
        public String toString() {
            return (town.isEmpty() ? "大厅" : town) + (isLeader ? "组长" : "办事员");
        }
    }
}
