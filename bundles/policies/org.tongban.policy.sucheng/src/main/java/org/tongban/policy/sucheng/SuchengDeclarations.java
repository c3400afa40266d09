package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.core.people.DegreeLevel;
import org.tongban.policy.Pack;
import org.tongban.policy.declared.DeclaredPolicy;
import org.tongban.policy.declared.Enumeration;
import org.tongban.policy.declared.Groups;
import org.tongban.policy.declared.Minimums;
import org.tongban.policy.declared.Said;
import org.tongban.policy.declared.Stated;
import org.tongban.policy.declared.Tiers;
import org.tongban.policy.declared.Tiers.Tier;
import org.tongban.policy.declared.Twice;

/** What the document declares of windows, staff, pay and grades, for the check-up. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengDeclarations implements DeclaredPolicy {

    static final Dated<Integer> EXCLUDED_STATED = Dated.<Integer>named("所称暂不纳入综窗的条线数").from(IN_FORCE, 7, SuchengRouting.EXCLUSION);
    static final Dated<Integer> MERGED_STATED = Dated.<Integer>named("所称整合至区级综合窗口的部门数").from(IN_FORCE, 10, SuchengRouting.MERGER);
    static final Dated<String> CAPPED = Dated.<String>named("限制比例的人员").from(IN_FORCE, "优秀", clause("2.2.8.1-b"));
    static final Dated<String> ALLOWANCE_OF_STATIONS = Dated.<String>named("村（社区）参照执行的补贴").from(IN_FORCE, "工龄补贴", clause("2.2.6.1-b"));

    private static final String TOWNS = "一般镇（街）";
    private static final String LARGER_TOWNS = "小城市和城区中心街道";

    @Override
    public List<Topic> topics() {
        return List.of(SuchengDeclarations::lines, SuchengDeclarations::departments, SuchengDeclarations::inAndOut,
                sheet -> minimums(TOWNS, SuchengWindows.TOWN_WINDOWS, sheet), sheet -> minimums(LARGER_TOWNS, SuchengWindows.LARGER_TOWN_WINDOWS, sheet),
                SuchengDeclarations::degrees, SuchengDeclarations::seniority, SuchengDeclarations::capped, SuchengGradeRules::quota, SuchengGradeRules::patterns);
    }

    private static Optional<Enumeration> lines(Worksheet sheet) {
        return Optional.of(new Enumeration("暂不纳入综窗的条线", "个", Optional.of(Stated.of(EXCLUDED_STATED, sheet)), Stated.of(SuchengRouting.EXCLUDED, sheet), Said.NOTHING));
    }

    private static Optional<Enumeration> departments(Worksheet sheet) {
        return Optional.of(new Enumeration("整合至区级综合窗口的部门", "个", Optional.of(Stated.of(MERGED_STATED, sheet)), Stated.of(SuchengRouting.MERGED, sheet), Said.NOTHING));
    }

    private static Optional<Groups> inAndOut(Worksheet sheet) {
        return Optional.of(new Groups("区级综合窗口的范围", List.of(Stated.of(SuchengRouting.EXCLUDED, sheet), Stated.of(SuchengRouting.MERGED, sheet)), Said.NOTHING));
    }

    /** The fewest clerks of a town by its three kinds of staff. */
    static Stated<BigDecimal> leastStaff(Worksheet sheet) {
        int least = sheet.figure(SuchengWindows.OWN_STAFF) + sheet.figure(SuchengWindows.HR_STAFF) + sheet.figure(SuchengWindows.CIVIL_STAFF);
        return Stated.number(SuchengWindows.OWN_STAFF, sheet).called("直属、人社、民政人员最少合计").as(own -> BigDecimal.valueOf(least));
    }

    private static Optional<Minimums> minimums(String towns, Dated<Integer> windows, Worksheet sheet) {
        return Optional.of(new Minimums(towns, leastStaff(sheet), Stated.number(windows, sheet), Stated.number(SuchengWindows.LEAST_RATIO, sheet)));
    }

    /** 以上 includes its number: 本科以上 begins with 本科. */
    private static Optional<Tiers> degrees(Worksheet sheet) {
        long bachelor = DegreeLevel.BACHELOR.ordinal();
        Map<Long, String> names = new LinkedHashMap<>();
        for (DegreeLevel level : DegreeLevel.values()) {
            names.put((long) level.ordinal(), level.label());
        }
        Stated<Money> with = Stated.of(PlanTariff.BACHELOR, sheet);
        Stated<Money> above = Stated.of(PlanTariff.ABOVE_BACHELOR, sheet);
        Said reading = new Said("两个标准不同，“以上”在此不含本科，为硕士、博士", "the amounts differ, so 以上 does not include the bachelor here: master and doctor");
        return Optional.of(new Tiers("学历补贴", List.of(new Tier(with, OptionalLong.of(bachelor), OptionalLong.of(bachelor)), new Tier(above, OptionalLong.of(bachelor), OptionalLong.empty())),
                OptionalLong.of(bachelor), OptionalLong.of(DegreeLevel.DOCTOR.ordinal()), names, reading));
    }

    private static Optional<Twice> seniority(Worksheet sheet) {
        boolean same = sheet.reading(PayrollReadings.VILLAGE_ALLOWANCES).equals("A");
        Stated<String> plan = new Stated<>("机关窗口", SeniorityLine.NAME, clause("2.2.5.3-a"));
        Said reading = same ? new Said("工龄补贴即年限补贴，是同一项的两个名称", "one allowance under two names") : new Said("工龄补贴另按参加工作起算", "two allowances, counted from different days");
        return Optional.of(new Twice("年限补贴的名称", List.of(plan, Stated.of(ALLOWANCE_OF_STATIONS, sheet).called("村（社区）")), reading));
    }

    private static Optional<Twice> capped(Worksheet sheet) {
        boolean monthly = !sheet.reading(AssessmentReadings.EXCELLENT_CAP).equals("B");
        Stated<String> best = Stated.of(SuchengMonthlyGrades.GRADES, sheet).as(grades -> grades.get(0).word()).called("月度考核最高等次");
        Said reading = monthly ? new Said("该句写在月度考核之下，限制的是月度“" + best.value() + "”", "the sentence stands under the monthly assessment, so it caps the best monthly grade")
                : new Said("限制的是年度等次，月度不受限制", "it caps the annual grade; months are free");
        return Optional.of(new Twice("月度考核最高等次的叫法", List.of(best, Stated.of(CAPPED, sheet)), reading));
    }
}
