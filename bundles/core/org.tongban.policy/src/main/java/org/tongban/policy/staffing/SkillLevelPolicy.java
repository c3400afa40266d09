package org.tongban.policy.staffing;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SkillLevel;

/** Which skill levels a place knows, in which order. */
@ConsumerType
public interface SkillLevelPolicy {

    /** The levels, lowest first. */
    Finding<List<SkillLevel>> levels(Worksheet sheet);

    /** The level's rank, 1 for the lowest; Refused for a level that the place does not know. */
    Finding<Integer> rank(SkillLevel level, Worksheet sheet);
}
