package org.tongban.policy.sucheng;

import java.time.LocalDate;
import java.util.List;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.core.people.SkillLevel;

/** The amounts of the three allowances on a day. Only those that decide are asked for, so only those stand in the workings. */
interface Tariff {

    /** A month's skill allowance of a level. */
    Money skill(SkillLevel level, LocalDate day, Worksheet sheet);

    /** The tiers of the seniority allowance, lowest first. */
    List<SeniorityTier> seniority(LocalDate day, Worksheet sheet);

    /** A month's education allowance for a bachelor's degree. */
    Money bachelor(LocalDate day, Worksheet sheet);

    /** A month's education allowance above a bachelor's degree. */
    Money aboveBachelor(LocalDate day, Worksheet sheet);
}
