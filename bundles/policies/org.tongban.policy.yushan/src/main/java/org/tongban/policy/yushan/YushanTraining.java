package org.tongban.policy.yushan;

import static org.tongban.policy.yushan.YushanPack.clause;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Rate;
import org.tongban.core.time.DateRange;
import org.tongban.policy.Pack;
import org.tongban.policy.village.ProficiencyPolicy;
import org.tongban.policy.village.TouringTrainingPolicy;

/** What the clerks are taught and have to master (三（二）6、三（三）9). */
@Component
@Pack(YushanPack.ID)
public final class YushanTraining implements TouringTrainingPolicy, ProficiencyPolicy {

    private static final Citation TOUR = clause("3.2.6-b");
    private static final Citation SKILL = clause("3.3.9-e");

    static final Dated<Rate> COVERAGE = Dated.<Rate>named("培训覆盖").from(YushanPack.IN_FORCE, Rate.of("100%"), TOUR);
    static final Dated<DateRange> REFORM = Dated.<DateRange>named("改革期间").from(YushanPack.IN_FORCE,
            DateRange.through(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)), clause("2.3-a"));
    static final Dated<List<String>> SYSTEMS = Dated.<List<String>>named("应熟练应用的系统").from(YushanPack.IN_FORCE, List.of("政务服务2.0收件平台", "帮办代办"), SKILL);
    static final Dated<Integer> MIN_ATTENDEES = Dated.<Integer>named("每场最少参训人数").assumedFrom(YushanPack.IN_FORCE, 1, TOUR);
    static final Dated<Integer> MIN_CASES = Dated.<Integer>named("近三个月每个系统最少录入件数").assumedFrom(YushanPack.IN_FORCE, 1, SKILL);

    @Override
    public Finding<Boolean> counts(String village, int attendees, Worksheet sheet) {
        sheet.fact("村", village);
        sheet.fact("参训人数", attendees);
        return sheet.granted("计入覆盖", attendees >= sheet.figure(MIN_ATTENDEES), TOUR);
    }

    @Override
    public Finding<DateRange> period(LocalDate day, Worksheet sheet) {
        sheet.fact("日期", day);
        DateRange year = DateRange.through(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
        return sheet.granted("计算期间", sheet.reading(VillageReadings.COVERAGE_PERIOD).equals("A") ? year : sheet.figure(REFORM), TOUR);
    }

    @Override
    public Finding<Coverage> coverage(int villagesTrained, Worksheet sheet) {
        sheet.fact("已培训的村数", villagesTrained);
        int all = sheet.figure(YushanVillages.COUNT);
        BigDecimal share = sheet.step("覆盖率", YushanVillages.share(BigDecimal.valueOf(villagesTrained), all));
        boolean enough = sheet.figure(COVERAGE).isReachedBy(villagesTrained, all);
        return sheet.granted("培训覆盖", new Coverage(share, enough ? Verdict.PASS : Verdict.FAIL), TOUR);
    }

    @Override
    public Finding<SkillCheck> proficient(List<ClerkSkill> clerks, Worksheet sheet) {
        sheet.fact("坐班人员数", clerks.size());
        int systems = sheet.figure(SYSTEMS).size();
        boolean tested = sheet.reading(VillageReadings.SKILL_EVIDENCE).equals("A");
        int needed = tested ? 0 : sheet.figure(MIN_CASES);
        List<String> lacking = new ArrayList<>();
        for (ClerkSkill clerk : clerks) {
            long mastered = clerk.systems().stream()
                    .filter(skill -> tested ? skill.tested().orElse(false) : skill.recentCases().orElse(0) >= needed).count();
            if (mastered < systems) {
                lacking.add(clerk.clerk());
            }
        }
        Verdict verdict = clerks.isEmpty() ? Verdict.NA : lacking.isEmpty() ? Verdict.PASS : Verdict.FAIL;
        return sheet.granted("熟练应用", new SkillCheck(verdict, lacking), SKILL);
    }
}
