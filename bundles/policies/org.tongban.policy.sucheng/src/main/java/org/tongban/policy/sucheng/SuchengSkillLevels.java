package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SkillLevel;
import org.tongban.policy.Pack;
import org.tongban.policy.staffing.SkillLevelPolicy;

/** The five levels of clerks. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengSkillLevels implements SkillLevelPolicy {

    static final Dated<List<SkillLevel>> LEVELS = Dated.<List<SkillLevel>>named("职业技能等级").from(IN_FORCE,
            List.of(SkillLevel.JUNIOR, SkillLevel.INTERMEDIATE, SkillLevel.SENIOR, SkillLevel.TECHNICIAN, SkillLevel.SENIOR_TECHNICIAN),
            clause("2.2.4.1-a"));

    @Override
    public Finding<List<SkillLevel>> levels(Worksheet sheet) {
        return sheet.granted("职业技能等级", sheet.figure(LEVELS));
    }

    @Override
    public Finding<Integer> rank(SkillLevel level, Worksheet sheet) {
        int rank = sheet.figure(LEVELS).indexOf(sheet.fact("等级", level)) + 1;
        return rank == 0 ? sheet.refused("没有“" + level + "”这个等级", clause("2.2.4.1-a")) : sheet.granted("级别序号", rank, clause("2.2.4.1-a"));
    }
}
