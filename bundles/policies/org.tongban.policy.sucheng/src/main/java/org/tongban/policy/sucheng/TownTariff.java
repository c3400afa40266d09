package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongban.core.law.Citation;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Source;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.core.people.SkillLevel;

/**
 * The allowances of village clerks: the amounts that the town (or street) entered, else those of the plan
 * (SC-2.2.6.1-b). They are entered for the town's site, with the switch that takes its village clerks in.
 */
final class TownTariff implements Tariff {

    private static final Citation CLAUSE = clause("2.2.6.1-b");

    static final LocalFigure<Boolean> INCLUDED = new LocalFigure<>("sc.village.included", "村（社区）办事员纳入镇（街）一体化管理", Source.NOT_STATED, CLAUSE, Entered::yesOrNo).optional();

    private static final Map<SkillLevel, LocalFigure<Money>> SKILLS = new EnumMap<>(Map.of(
            SkillLevel.JUNIOR, amount("skill.junior", "五级/初级工技能补贴"),
            SkillLevel.INTERMEDIATE, amount("skill.intermediate", "四级/中级工技能补贴"),
            SkillLevel.SENIOR, amount("skill.senior", "三级/高级工技能补贴"),
            SkillLevel.TECHNICIAN, amount("skill.technician", "技师技能补贴"),
            SkillLevel.SENIOR_TECHNICIAN, amount("skill.seniorTechnician", "高级技师技能补贴")));
    private static final List<LocalFigure<Money>> TIERS = List.of(amount("seniority.1", "工龄补贴第一档"), amount("seniority.2", "工龄补贴第二档"), amount("seniority.3", "工龄补贴第三档"));
    private static final LocalFigure<Money> BACHELOR = amount("education.bachelor", "本科学历补贴");
    private static final LocalFigure<Money> ABOVE_BACHELOR = amount("education.aboveBachelor", "本科以上学历补贴");

    static final List<LocalFigure<?>> LOCAL = all();

    private final Tariff plan;

    TownTariff(Tariff plan) {
        this.plan = plan;
    }

    private static LocalFigure<Money> amount(String key, String name) {
        return new LocalFigure<>("sc.village." + key, "镇（街）另定的村（社区）" + name, Source.DELEGATED, CLAUSE, Entered::money).optional();
    }

    private static List<LocalFigure<?>> all() {
        List<LocalFigure<?>> all = new ArrayList<>();
        all.add(INCLUDED);
        all.addAll(SKILLS.values());
        all.addAll(TIERS);
        all.add(BACHELOR);
        all.add(ABOVE_BACHELOR);
        return List.copyOf(all);
    }

    @Override
    public Money skill(SkillLevel level, LocalDate day, Worksheet sheet) {
        return sheet.local(Objects.requireNonNull(SKILLS.get(level))).orElseGet(() -> plan.skill(level, day, sheet));
    }

    @Override
    public List<SeniorityTier> seniority(LocalDate day, Worksheet sheet) {
        List<SeniorityTier> tiers = new ArrayList<>();
        for (SeniorityTier stated : plan.seniority(day, sheet)) {
            tiers.add(sheet.local(TIERS.get(tiers.size())).map(own -> new SeniorityTier(stated.years(), own)).orElse(stated));
        }
        return tiers;
    }

    @Override
    public Money bachelor(LocalDate day, Worksheet sheet) {
        return sheet.local(BACHELOR).orElseGet(() -> plan.bachelor(day, sheet));
    }

    @Override
    public Money aboveBachelor(LocalDate day, Worksheet sheet) {
        return sheet.local(ABOVE_BACHELOR).orElseGet(() -> plan.aboveBachelor(day, sheet));
    }
}
