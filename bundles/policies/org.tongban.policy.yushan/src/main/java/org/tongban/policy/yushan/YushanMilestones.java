package org.tongban.policy.yushan;

import static org.tongban.policy.yushan.YushanPack.IN_FORCE;
import static org.tongban.policy.yushan.YushanPack.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Rate;
import org.tongban.core.time.DateRange;
import org.tongban.policy.Pack;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.Milestone.Kind;
import org.tongban.policy.plan.MilestonePolicy;
import org.tongban.policy.yushan.YushanGoals.Checkpoint;

/** The three phases, the checkpoints of building in the fifteen villages, and the goal of the year (一、二). */
@Component
@Pack(YushanPack.ID)
public final class YushanMilestones implements MilestonePolicy {

    private static final Rate ALL = Rate.of("100%");
    private static final Citation PLANNING = clause("2.1-a");
    private static final Citation ROLL_OUT = clause("2.2-a");
    private static final Citation SUMMARY = clause("2.3-a");
    private static final String ROLL_OUT_ID = "YS-M2";

    static final Dated<DateRange> FIRST = phase("第一阶段", 1, 3, PLANNING);
    static final Dated<DateRange> SECOND = phase("第二阶段", 4, 10, ROLL_OUT);
    static final Dated<DateRange> THIRD = phase("第三阶段", 11, 12, SUMMARY);
    static final Dated<List<String>> PLANS = Dated.<List<String>>named("第一阶段成果").from(IN_FORCE, List.of("前期调研", "实施方案"), PLANNING);
    static final Dated<List<String>> REPORTS = Dated.<List<String>>named("第三阶段成果").from(IN_FORCE, List.of("全年总结报告", "长效机制"), SUMMARY);

    @Override
    public List<Milestone> milestones(Worksheet sheet) {
        boolean historic = sheet.reading(PlanReadings.HISTORIC).equals("A");
        List<Milestone> checkpoints = checkpoints(historic, sheet);
        List<Milestone> all = new ArrayList<>();
        all.add(phase("YS-M1", "制定方案，理清思路", FIRST, Kind.DELIVERABLES, sheet.figure(PLANS), historic, sheet));
        all.add(phase(ROLL_OUT_ID, "全面部署，大力推动", SECOND, Kind.MILESTONES, checkpoints.stream().map(Milestone::id).toList(), historic, sheet));
        all.addAll(checkpoints);
        all.add(phase("YS-M3", "总结经验，巩固提升", THIRD, Kind.DELIVERABLES, sheet.figure(REPORTS), historic, sheet));
        LocalDate due = YushanGoals.goalDue(sheet);
        all.add(new Milestone("YS-M4", YushanGoals.YEAR_END.entries().get(0).source(), "15个行政村全面实现政务服务‘办事不出村’", Optional.empty(), Optional.of(due), Kind.SITES, villages(sheet), ALL,
                historic && isHistoric(due), List.of()));
        return all;
    }

    private static List<Milestone> checkpoints(boolean historic, Worksheet sheet) {
        boolean byShare = sheet.reading(VillageReadings.MILESTONE_UNIT).equals("B");
        List<Milestone> all = new ArrayList<>();
        for (Checkpoint point : sheet.figure(YushanGoals.CHECKPOINTS)) {
            String title = point.due().getMonthValue() + "月底前完成" + (point.share().equals(ALL) ? "全部" : point.share() + "的") + "建设任务";
            all.add(new Milestone(ROLL_OUT_ID + (char) ('a' + all.size()), YushanGoals.STEPS, title, Optional.empty(), Optional.of(point.due()), Kind.SITES, villages(sheet), point.share(),
                    historic && isHistoric(point.due()), List.of(), byShare));
        }
        return all;
    }

    private static Milestone phase(String id, String title, Dated<DateRange> time, Kind kind, List<String> parts, boolean historic, Worksheet sheet) {
        DateRange phase = sheet.figure(time);
        LocalDate last = phase.last().orElseThrow();
        return new Milestone(id, time.entries().get(0).source(), title, Optional.of(phase.from()), Optional.of(last), kind, parts, ALL, historic && isHistoric(last), List.of());
    }

    private static List<String> villages(Worksheet sheet) {
        List<String> names = new ArrayList<>();
        YushanVillages.tiers().forEach(tier -> names.addAll(sheet.figure(YushanVillages.BY_TIER.get(tier))));
        return names;
    }

    private static boolean isHistoric(LocalDate due) {
        return due.isBefore(PlanValues.SIGNING);
    }

    private static Dated<DateRange> phase(String name, int firstMonth, int lastMonth, Citation clause) {
        int year = LocalDate.parse(IN_FORCE).getYear();
        LocalDate last = LocalDate.of(year, lastMonth, 1).plusMonths(1).minusDays(1);
        return Dated.<DateRange>named(name).from(IN_FORCE, DateRange.through(LocalDate.of(year, firstMonth, 1), last), clause);
    }
}
