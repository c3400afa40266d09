package org.tongban.policy.assessment;

import java.util.List;
import java.util.OptionalLong;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** How many may get the best grade. */
@ConsumerType
public interface ExcellentCapPolicy {

    /**
     * @param period a month or a year
     * @param units  every unit of the place, in order
     */
    Finding<CapCheck> check(AssessmentPeriod period, List<Unit> units, Worksheet sheet);

    /**
     * A unit's people and those of them with the capped grade.
     *
     * @param name   the unit, such as a centre
     * @param people window staff on the last day of the period
     * @param best   of them, with the grade that the cap limits
     */
    record Unit(String name, long people, long best) {
    }

    /**
     * @param people    window staff in all units
     * @param cap       how many may have the grade; empty where the grade of this period is not capped
     * @param best      how many have it
     * @param result    FAIL: the period cannot be finalised
     * @param warnUnits units beyond their own share, in the order asked
     */
    record CapCheck(long people, OptionalLong cap, long best, Verdict result, List<String> warnUnits) {

        @Override
        public String toString() {
            return result.label() + "：" + best + "人" + (cap.isPresent() ? "，上限" + cap.getAsLong() + "人" : "");
        }
    }
}
