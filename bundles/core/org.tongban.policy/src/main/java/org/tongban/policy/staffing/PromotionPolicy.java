package org.tongban.policy.staffing;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SkillLevel;

/** Who may run for a leading post, such as window head (窗口负责人). */
@ConsumerType
public interface PromotionPolicy {

    /** @return PASS for a candidate; WARN for a clerk whose appointment would need a reason */
    Finding<Verdict> candidacy(Aspirant aspirant, Worksheet sheet);

    /**
     * @param level        the clerk's skill level, if certified
     * @param lastAnnual   the word of the last annual grade, if there is one
     * @param centreLevels the levels of all certified clerks of the centre, in any order
     * @param poorMonths   months of the last twelve with the lowest grade
     */
    record Aspirant(Optional<SkillLevel> level, Optional<String> lastAnnual, List<SkillLevel> centreLevels, int poorMonths) {
    }
}
