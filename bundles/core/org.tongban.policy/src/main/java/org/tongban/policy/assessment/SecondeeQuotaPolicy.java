package org.tongban.policy.assessment;

import java.util.OptionalLong;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** How many of those whom departments sent to a hall may be excellent at the year's end, and whose quota that uses. */
@ConsumerType
public interface SecondeeQuotaPolicy {

    /**
     * @param secondees how many are assessed in the year
     * @param excellent how many are graded so; empty if nobody is graded yet
     */
    Finding<Quota> quota(long secondees, OptionalLong excellent, Worksheet sheet);

    /** What is left of a home unit's own quota. */
    Finding<HomeQuota> home(HomeUnit unit, Worksheet sheet);

    /** @param result whether the grades given keep to it; NA while none is given */
    record Quota(long quota, Verdict result) {

        @Override
        public String toString() {
            return quota + "人（" + result.label() + "）";
        }
    }

    /**
     * A unit that has sent staff to the hall.
     *
     * @param headcount its own staff, those sent included
     * @param quota     how many of its staff may be excellent by its own quota
     * @param inside    how many of its staff at home are
     * @param secondees how many it has sent
     * @param excellent how many of these are excellent in the hall
     */
    record HomeUnit(long headcount, long quota, long inside, long secondees, long excellent) {
    }

    /**
     * @param used   how much of the unit's own quota is used
     * @param base   how many staff count in the unit's own assessment
     * @param result whether it is kept
     */
    record HomeQuota(long used, long base, Verdict result) {

        @Override
        public String toString() {
            return "占用" + used + "个（" + result.label() + "）";
        }
    }
}
