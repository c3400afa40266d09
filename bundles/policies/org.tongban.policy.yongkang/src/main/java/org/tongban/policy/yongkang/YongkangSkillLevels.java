package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.YongkangPack.IN_FORCE;
import static org.tongban.policy.yongkang.YongkangPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SkillLevel;
import org.tongban.policy.Pack;
import org.tongban.policy.staffing.CertificationPolicy;
import org.tongban.policy.staffing.SkillLevelPolicy;

/** Three levels of clerks; whoever holds a higher one counts as of the highest (四（二）1). */
@Component
@Pack(YongkangPack.ID)
public final class YongkangSkillLevels implements SkillLevelPolicy, CertificationPolicy {

    private static final Citation LEVELS_CLAUSE = clause("4.2.1-b");
    private static final Citation STANDARD_CLAUSE = clause("4.2.1-a");

    static final Dated<List<SkillLevel>> LEVELS = Dated.<List<SkillLevel>>named("职业技能等级").from(IN_FORCE, List.of(SkillLevel.JUNIOR, SkillLevel.INTERMEDIATE, SkillLevel.SENIOR), LEVELS_CLAUSE);
    static final Dated<Integer> COUNT = Dated.<Integer>named("职业技能等级数").from(IN_FORCE, 3, LEVELS_CLAUSE);

    /** Decimals of a share. */
    private static final int DECIMALS = 4;

    @Override
    public Finding<List<SkillLevel>> levels(Worksheet sheet) {
        return sheet.granted("职业技能等级", sheet.figure(LEVELS), LEVELS_CLAUSE);
    }

    @Override
    public Finding<Integer> rank(SkillLevel level, Worksheet sheet) {
        sheet.fact("等级", level);
        int size = sheet.figure(LEVELS).size();
        return counted(level, sheet).map(rank -> sheet.granted("级别序号", rank, LEVELS_CLAUSE))
                .orElseGet(() -> sheet.refused("只设" + size + "个等级，没有“" + level + "”", LEVELS_CLAUSE));
    }

    @Override
    public Finding<BigDecimal> coverage(int certified, int hired, Worksheet sheet) {
        sheet.fact("聘用人员", hired);
        sheet.fact("持有效证书", certified);
        if (hired <= 0) {
            return sheet.pending("登记聘用人员", STANDARD_CLAUSE);
        }
        return sheet.granted("持证率（四位小数，四舍五入）", BigDecimal.valueOf(certified).divide(BigDecimal.valueOf(hired), DECIMALS, RoundingMode.HALF_UP), STANDARD_CLAUSE);
    }

    /** The document's name of the level as which it counts, such as 中级工; empty where a level above the highest is not recognised. */
    static Optional<String> called(SkillLevel level, Worksheet sheet) {
        return counted(level, sheet).map(rank -> sheet.figure(LEVELS).get(rank - 1).label().replaceFirst("^.*/", ""));
    }

    /** From 1. */
    private static Optional<Integer> counted(SkillLevel level, Worksheet sheet) {
        List<SkillLevel> levels = sheet.figure(LEVELS);
        int rank = levels.indexOf(level) + 1;
        if (rank > 0) {
            return Optional.of(rank);
        }
        if (sheet.reading(StaffingReadings.ABOVE_TOP).equals("B")) {
            return Optional.empty();
        }
        sheet.step("高于所设等级，按最高等级", levels.get(levels.size() - 1), LEVELS_CLAUSE);
        return Optional.of(levels.size());
    }
}
