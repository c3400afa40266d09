package org.tongban.policy.sucheng;

import static org.tongban.core.money.Money.yuan;
import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.core.people.SkillLevel;

/** The plan's own amounts: 二（二）5（2）技能补贴, （3）年限补贴, （4）学历补贴. */
final class PlanTariff implements Tariff {

    private static final Citation SKILL = clause("2.2.5.2-a");
    private static final Citation SENIORITY = clause("2.2.5.3-a");
    private static final Citation EDUCATION = clause("2.2.5.4-a");

    private static final Map<SkillLevel, Dated<Money>> SKILLS = new EnumMap<>(Map.of(
            SkillLevel.JUNIOR, skill("五级/初级工", "100"),
            SkillLevel.INTERMEDIATE, skill("四级/中级工", "150"),
            SkillLevel.SENIOR, skill("三级/高级工", "200"),
            SkillLevel.TECHNICIAN, skill("技师", "400"),
            SkillLevel.SENIOR_TECHNICIAN, skill("高级技师", "600")));

    private static final List<Dated<SeniorityTier>> TIERS = List.of(tier("第一档", 1, "20"), tier("第二档", 5, "50"), tier("第三档", 10, "100"));

    static final Dated<Money> BACHELOR = Dated.<Money>named("本科学历补贴").from(IN_FORCE, yuan("100"), EDUCATION);
    static final Dated<Money> ABOVE_BACHELOR = Dated.<Money>named("本科以上学历补贴").from(IN_FORCE, yuan("200"), EDUCATION);

    private static Dated<Money> skill(String level, String amount) {
        return Dated.<Money>named(level + "技能补贴").from(IN_FORCE, yuan(amount), SKILL);
    }

    private static Dated<SeniorityTier> tier(String name, int years, String amount) {
        return Dated.<SeniorityTier>named("年限补贴" + name).from(IN_FORCE, new SeniorityTier(years, yuan(amount)), SENIORITY);
    }

    /** The skill allowances, lowest level first. */
    static List<Dated<?>> skills() {
        return List.copyOf(SKILLS.values());
    }

    /** The seniority allowances, lowest tier first. */
    static List<Dated<?>> tiers() {
        return List.copyOf(TIERS);
    }

    /** The education allowances, lower degree first. */
    static List<Dated<?>> education() {
        return List.of(BACHELOR, ABOVE_BACHELOR);
    }

    @Override
    public Money skill(SkillLevel level, LocalDate day, Worksheet sheet) {
        return sheet.figure(Objects.requireNonNull(SKILLS.get(level)), day);
    }

    @Override
    public List<SeniorityTier> seniority(LocalDate day, Worksheet sheet) {
        return TIERS.stream().map(tier -> sheet.figure(tier, day)).toList();
    }

    @Override
    public Money bachelor(LocalDate day, Worksheet sheet) {
        return sheet.figure(BACHELOR, day);
    }

    @Override
    public Money aboveBachelor(LocalDate day, Worksheet sheet) {
        return sheet.figure(ABOVE_BACHELOR, day);
    }
}
