package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SkillLevel;
import org.tongban.policy.Pack;
import org.tongban.policy.staffing.PromotionPolicy;

/** Clerks of a higher level who did excellently may run for window head or chief representative. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengPromotion implements PromotionPolicy {

    static final Dated<SkillLevel> LEAST = Dated.<SkillLevel>named("“职业等级较高”的最低等级").assumedFrom(IN_FORCE, SkillLevel.SENIOR, clause("2.2.4.1-c"));

    @Override
    public Finding<Verdict> candidacy(Aspirant aspirant, Worksheet sheet) {
        sheet.fact("等级", aspirant.level());
        boolean candidate = sheet.reading(AssessmentReadings.PROMOTION).equals("A") ? byAnnualGrade(aspirant, sheet) : byMedian(aspirant, sheet);
        return sheet.granted("可竞选窗口负责人、首席代表", candidate ? Verdict.PASS : Verdict.WARN, clause("2.2.4.1-c"));
    }

    private static boolean byAnnualGrade(Aspirant aspirant, Worksheet sheet) {
        Optional<String> last = sheet.fact("上一年度等次", aspirant.lastAnnual());
        SkillLevel least = sheet.figure(LEAST);
        return aspirant.level().filter(level -> level.compareTo(least) >= 0).isPresent()
                && last.equals(Optional.of(SuchengAnnualGrades.EXCELLENT.word()));
    }

    private static boolean byMedian(Aspirant aspirant, Worksheet sheet) {
        int poor = sheet.fact("近12个月“差”次数", aspirant.poorMonths());
        List<Integer> ranks = aspirant.centreLevels().stream().sorted().map(SkillLevel::ordinal).toList();
        if (ranks.isEmpty() || aspirant.level().isEmpty()) {
            return false;
        }
        int twiceMedian = ranks.get((ranks.size() - 1) / 2) + ranks.get(ranks.size() / 2);
        boolean above = sheet.step("等级高于本中心中位数", 2 * aspirant.level().get().ordinal() > twiceMedian);
        return above && poor == 0;
    }
}
