package org.tongban.assessment;

import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.policy.assessment.ExcellentCapPolicy.CapCheck;

/**
 * One unit's clerks in one month.
 *
 * @param site      the unit; empty for clerks whose site is not known
 * @param name      its name
 * @param people    window staff who count for the cap
 * @param best      how many have the best grade
 * @param missing   how many still need a grade
 * @param suspended how many are suspended
 * @param own       the cap as it would be if the unit stood alone; empty where the place's document has no such rule
 * @param warned    whether the month's check names the unit as beyond its own share
 */
public record UnitMonth(Optional<SiteId> site, String name, long people, long best, long missing, long suspended, Optional<Finding<CapCheck>> own, boolean warned) {
}
