package org.tongban.policy.yushan;

import static org.tongban.policy.yushan.YushanPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Rate;
import org.tongban.policy.Pack;
import org.tongban.policy.village.AchievementPolicy;
import org.tongban.policy.village.ConstructionPolicy;
import org.tongban.policy.village.ResponsiblePersonPolicy;

/** The goals of the reform and their days (一、二（二）、四（二）). */
@Component
@Pack(YushanPack.ID)
public final class YushanGoals implements AchievementPolicy, ConstructionPolicy, ResponsiblePersonPolicy {

    private static final Citation GOAL = clause("1-a");
    static final Citation STEPS = clause("2.2-b");
    private static final Citation RESPONSIBLE = clause("4.2-a");

    static final Dated<LocalDate> YEAR_END = Dated.<LocalDate>named("全面实现期限").from(YushanPack.IN_FORCE, LocalDate.of(2023, 12, 31), GOAL);

    /** A share of the works and the day by which it is to be reached. */
    record Checkpoint(LocalDate due, Rate share) {

        @Override
        public String toString() {
            return due + "前" + share;
        }
    }

    static final Dated<List<Checkpoint>> CHECKPOINTS = Dated.<List<Checkpoint>>named("建设进度节点").from(YushanPack.IN_FORCE,
            List.of(new Checkpoint(LocalDate.of(2023, 4, 30), Rate.of("30%")), new Checkpoint(LocalDate.of(2023, 7, 31), Rate.of("70%")),
                    new Checkpoint(LocalDate.of(2023, 10, 31), Rate.of("100%"))), STEPS);

    @Override
    public Finding<Achievement> achieved(int villages, LocalDate asOf, Worksheet sheet) {
        sheet.fact("已实现的村数", villages);
        sheet.fact("截至", asOf);
        int all = sheet.figure(YushanVillages.COUNT);
        LocalDate due = goalDue(sheet);
        BigDecimal progress = sheet.step("进度", YushanVillages.share(BigDecimal.valueOf(villages), all));
        boolean late = asOf.isAfter(due);
        AchievementPolicy.State state;
        if (villages >= all) {
            state = late ? AchievementPolicy.State.DONE_LATE : AchievementPolicy.State.ON_TIME;
        } else {
            state = late ? AchievementPolicy.State.OVERDUE : AchievementPolicy.State.PENDING;
        }
        return sheet.granted("办事不出村", new Achievement(state, progress, due), GOAL);
    }

    /** The last day of the goal, by the reading chosen. */
    static LocalDate goalDue(Worksheet sheet) {
        return sheet.reading(VillageReadings.ACHIEVED).equals("A") ? sheet.figure(YEAR_END) : lastCheckpoint(sheet).due();
    }

    @Override
    public Finding<Progress> progress(Works works, Worksheet sheet) {
        sheet.fact("截至", works.asOf());
        int all = sheet.figure(YushanVillages.COUNT);
        BigDecimal done = sheet.reading(VillageReadings.MILESTONE_UNIT).equals("A") ? completed(works, sheet) : sharesDone(works, sheet);
        Checkpoint checkpoint = checkpoint(works.asOf(), sheet);
        BigDecimal target = checkpoint.share().fraction().multiply(BigDecimal.valueOf(all));
        int needed = sheet.step("节点所需村数", (int) checkpoint.share().ceilOf(all));
        BigDecimal progress = sheet.step("进度", YushanVillages.share(done, all));
        ConstructionPolicy.State state;
        if (done.compareTo(target) >= 0) {
            state = ConstructionPolicy.State.REACHED;
        } else {
            state = checkpoint.due().isAfter(works.asOf()) ? ConstructionPolicy.State.NOT_DUE : ConstructionPolicy.State.MISSED;
        }
        return sheet.granted("建设进度", new Progress(progress, checkpoint.share(), needed, checkpoint.due(), state), STEPS);
    }

    @Override
    public Finding<Responsibility> responsible(int villages, int withPerson, Worksheet sheet) {
        sheet.fact("行政村数", villages);
        sheet.fact("已落实专人的村数", withPerson);
        int missing = sheet.step("未落实专人的村数", Math.max(0, villages - withPerson));
        return sheet.granted("落实专人", new Responsibility(missing == 0 ? Verdict.PASS : Verdict.FAIL, missing), RESPONSIBLE);
    }

    private static BigDecimal completed(Works works, Worksheet sheet) {
        int whole = works.completed().orElseGet(() -> (int) works.taskShares().stream().filter(share -> share.compareTo(BigDecimal.ONE) >= 0).count());
        return BigDecimal.valueOf(sheet.fact("建成验收的村数", whole));
    }

    private static BigDecimal sharesDone(Works works, Worksheet sheet) {
        if (works.taskShares().isEmpty()) {
            return completed(works, sheet);
        }
        sheet.fact("填报任务完成比例的村数", works.taskShares().size());
        BigDecimal sum = works.taskShares().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sheet.step("各村任务完成比例之和", sum.setScale(Math.max(2, sum.scale()), RoundingMode.UNNECESSARY));
    }

    /** The latest checkpoint due by the end of the day; the first one while none is. */
    private static Checkpoint checkpoint(LocalDate asOf, Worksheet sheet) {
        List<Checkpoint> all = sheet.figure(CHECKPOINTS);
        Checkpoint found = all.stream().filter(point -> !point.due().isAfter(asOf)).reduce((earlier, later) -> later).orElse(all.get(0));
        return sheet.step("考核节点", found);
    }

    private static Checkpoint lastCheckpoint(Worksheet sheet) {
        List<Checkpoint> all = sheet.figure(CHECKPOINTS);
        return all.get(all.size() - 1);
    }
}
