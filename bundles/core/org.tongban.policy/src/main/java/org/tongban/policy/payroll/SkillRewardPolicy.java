package org.tongban.policy.payroll;

import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.people.SkillLevel;

/** What a certified skill level earns a month, where the document leaves the amounts to another one. */
@ConsumerType
@FunctionalInterface
public interface SkillRewardPolicy {

    /**
     * @param site where the clerk serves
     * @return yuan a month on the sheet's day, nothing where the reward is not for such clerks; not configured until the amounts are entered
     */
    Finding<Money> reward(SkillLevel level, SiteLevel site, Worksheet sheet);
}
