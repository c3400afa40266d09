package org.tongban.policy.payroll;

import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** Pay that differs by skill level, position, duty and performance (差异化发放), by tables that the place enters. */
@ConsumerType
@FunctionalInterface
public interface DifferentialPolicy {

    /**
     * A pay line for each driver, or one to which all contribute, as the place reads it.
     *
     * @param drivers where the clerk stands in the table of each driver that applies, such as 中级工
     * @return not configured where the base, a table or its entry is missing
     */
    Finding<PayLines> reckon(Map<Driver, String> drivers, Worksheet sheet);

    /** What pay differs by. */
    enum Driver {
        LEVEL("level", "职业技能等级"), POSITION("position", "职务"), DUTY("duty", "职责"), PERFORMANCE("performance", "绩效");

        private final String code;
        private final String label;

        Driver(String code, String label) {
            this.code = code;
            this.label = label;
        }

        /** The code of its pay line. */
        public String code() {
            return code;
        }

        /** In Chinese, for the user. */
        public String label() {
            return label;
        }

        @Override
        public String toString() {
            return label;
        }
    }
}
