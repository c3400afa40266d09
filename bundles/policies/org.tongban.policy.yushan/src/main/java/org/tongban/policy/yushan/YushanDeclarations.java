package org.tongban.policy.yushan;

import static org.tongban.policy.yushan.YushanPack.IN_FORCE;
import static org.tongban.policy.yushan.YushanPack.clause;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.declared.Bounds;
import org.tongban.policy.declared.DeclaredPolicy;
import org.tongban.policy.declared.Enumeration;
import org.tongban.policy.declared.Said;
import org.tongban.policy.declared.Schedule;
import org.tongban.policy.declared.Shares;
import org.tongban.policy.declared.Stated;
import org.tongban.policy.declared.Tiers;
import org.tongban.policy.declared.Tiers.Tier;
import org.tongban.policy.declared.Twice;

/** What the document declares of its villages, windows, days and pay, for the check-up. */
@Component
@Pack(YushanPack.ID)
public final class YushanDeclarations implements DeclaredPolicy {

    static final Dated<String> RATIO_BY = Dated.<String>named("办件率的分母").from(IN_FORCE, "常驻人员数", clause("3.3.9-f"));
    static final Dated<String> WINDOWS_BY = Dated.<String>named("窗口数的依据").from(IN_FORCE, "常住人口", clause("3.1.2-a"));

    @Override
    public List<Topic> topics() {
        return List.of(YushanDeclarations::villages, YushanDeclarations::achieved, YushanDeclarations::windows, YushanDeclarations::mostWindows, YushanDeclarations::shares,
                YushanDeclarations::residents, YushanDeclarations::volumes, YushanDeclarations::payBegins);
    }

    private static Optional<Enumeration> villages(Worksheet sheet) {
        Stated<List<String>> named = Stated.of(YushanVillages.BY_TIER.get(YushanVillages.tiers().get(0)), sheet).as(names -> YushanVillages.names()).called("村站名单");
        return Optional.of(new Enumeration("行政村", "个", Optional.of(Stated.of(YushanVillages.COUNT, sheet)), named, Said.NOTHING));
    }

    private static Optional<Twice> achieved(Worksheet sheet) {
        boolean apart = sheet.reading(VillageReadings.ACHIEVED).equals("A");
        Stated<LocalDate> built = Stated.of(YushanGoals.CHECKPOINTS, sheet).as(points -> points.get(points.size() - 1).due()).called("完成全部建设任务");
        Said reading = apart ? new Said("是两个节点：先全部建成，后全面运行达标", "two milestones: all built first, all working later") : new Said("同以建成的期限为准", "the day by which all is built counts for both");
        return Optional.of(new Twice("全部实现的期限", List.of(built, Stated.of(YushanGoals.YEAR_END, sheet).called("全面实现“办事不出村”")), reading));
    }

    /** 以下 and 以上 include their number. */
    private static Optional<Tiers> windows(Worksheet sheet) {
        boolean upper = sheet.reading(VillageReadings.WINDOWS_AT_THRESHOLD).equals("A");
        Stated<Integer> threshold = Stated.of(YushanPremises.THRESHOLD, sheet);
        Stated<Integer> below = Stated.of(YushanPremises.MIN_BELOW, sheet);
        Stated<Integer> above = Stated.of(YushanPremises.MIN_ABOVE, sheet);
        OptionalLong at = OptionalLong.of(threshold.value());
        int atThreshold = upper ? above.value() : below.value();
        Said reading = new Said("恰为" + threshold.value() + "人的按" + atThreshold + "个", "a village of exactly " + threshold.value() + " needs " + atThreshold);
        return Optional.of(new Tiers("综合窗口数（按常住人口）", List.of(new Tier(below, OptionalLong.empty(), at), new Tier(above, at, OptionalLong.empty())), OptionalLong.empty(), OptionalLong.empty(), Map.of(), reading));
    }

    private static Optional<Bounds> mostWindows(Worksheet sheet) {
        Stated<BigDecimal> least = Stated.number(YushanPremises.MIN_ABOVE, sheet);
        return Optional.of(new Bounds("较大行政村的综合窗口", "个", least, Stated.number(YushanPremises.MAX, sheet), new Said("多于上限的只作提醒", "more than that is only warned of")));
    }

    private static Optional<Shares> shares(Worksheet sheet) {
        boolean byList = sheet.reading(VillageReadings.TIER_RATIO).equals("A");
        List<Shares.Part> parts = YushanVillages.tiers().stream().map(tier -> new Shares.Part(Stated.of(YushanTiers.SHARES.get(tier), sheet), Optional.of(Stated.of(YushanVillages.BY_TIER.get(tier), sheet)))).toList();
        return Optional.of(new Shares("村站类型", parts, true, byList ? new Said("以点名清单为准，比例是全县的培育要求", "the list binds; the shares are the county's") : new Said("以比例为准", "the shares bind")));
    }

    private static Optional<Twice> residents(Worksheet sheet) {
        boolean residents = sheet.reading(VillageReadings.RATIO_BASIS).equals("A");
        Said reading = residents ? new Said("“常驻人员数”按常住人口计算", "both are read as the resident population") : new Said("“常驻人员数”按驻站工作人员计算", "the former is read as the staff of the station");
        return Optional.of(new Twice("人数的叫法", List.of(Stated.of(RATIO_BY, sheet), Stated.of(WINDOWS_BY, sheet)), reading));
    }

    private static Optional<Twice> volumes(Worksheet sheet) {
        boolean one = sheet.reading(PayrollReadings.VOLUME_SOURCE).equals("A");
        Said reading = one ? new Said("计酬只算帮办代办，办件率两个系统合计", "pay counts the one system, the case ratio both") : new Said("计酬也按两个系统合计", "pay counts both systems too");
        return Optional.of(new Twice("办件量的口径", List.of(Stated.of(PlanValues.VOLUME_SOURCE, sheet), Stated.of(YushanVolumes.SYSTEMS, sheet)), reading));
    }

    private static Optional<Schedule> payBegins(Worksheet sheet) {
        Stated<LocalDate> begins = new Stated<>("薪酬调整", PieceTariff.begins(sheet), clause("3.3.10-e"));
        return Optional.of(new Schedule("施行日", List.of(Schedule.Day.begins(begins)), false, Said.NOTHING));
    }
}
