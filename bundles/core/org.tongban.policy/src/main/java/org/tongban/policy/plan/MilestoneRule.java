package org.tongban.policy.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.plan.MilestoneStanding.State;

/**
 * How milestones stand, by what was done and when. A last day belongs to the time allowed (convention C2); shares are
 * reached by whole parts, rounded up (C4), or by the sum of their shares where the milestone counts parts begun.
 *
 * @param documentDay the document's own day ({@link Identity#day()}); milestones due before it are told apart
 */
public record MilestoneRule(Optional<LocalDate> documentDay) {

    private static final int DECIMALS = 4;

    /** A document of no known day. */
    public MilestoneRule() {
        this(Optional.empty());
    }

    /**
     * How a milestone stands at the end of a day.
     *
     * @param done what was done of its parts; entries of later days and of other parts do not count
     */
    public Finding<MilestoneStanding> judge(Milestone milestone, List<PartDone> done, LocalDate asOf, Worksheet sheet) {
        MilestoneStanding standing = stand(milestone, done, asOf);
        sheet.fact("节点", milestone.title());
        sheet.fact("截至", asOf);
        milestone.due().ifPresentOrElse(due -> sheet.step("时限（含当日）", due, milestone.clause()), () -> sheet.step("时限", "文件未规定，尚未设定", milestone.clause()));
        if (standing.dueBeforeDocument()) {
            sheet.step("时限早于文件日期", documentDay.orElseThrow() + (milestone.historic() ? "，只作记录，不告警" : ""), milestone.clause());
        }
        sheet.fact("应完成的内容", standing.parts() + "项");
        sheet.fact("已完成", standing.done() + "项" + (standing.open().isEmpty() || standing.parts() == 1 ? "" : "；未完成：" + shortened(standing.open())));
        sheet.step("应达到 " + milestone.share() + "（" + standing.parts() + "项，进一取整）", standing.needed() + "项", milestone.clause());
        sheet.step("完成比例（四位小数，四舍五入）", standing.actual());
        standing.reachedOn().ifPresent(day -> sheet.step("达到要求之日", day));
        if (standing.daysLate() > 0) {
            sheet.step("逾期天数", standing.daysLate());
        }
        return sheet.granted("节点状态", standing, milestone.clause());
    }

    /**
     * How every milestone of a document stands at the end of a day, in the order given; one that consists of others is
     * judged by when those were reached.
     *
     * @param done   what was done, by milestone id
     * @param sheets a fresh worksheet for each
     * @throws IllegalArgumentException if a milestone names one that is not there, or is part of itself
     */
    public Map<String, Finding<MilestoneStanding>> judgeAll(List<Milestone> milestones, Map<String, List<PartDone>> done, LocalDate asOf, Supplier<Worksheet> sheets) {
        Map<String, Milestone> byId = new LinkedHashMap<>();
        milestones.forEach(milestone -> byId.put(milestone.id(), milestone));
        Map<String, Finding<MilestoneStanding>> judged = new LinkedHashMap<>();
        for (Milestone milestone : milestones) {
            judged.put(milestone.id(), judge(milestone, reached(milestone, byId, done, asOf, new LinkedHashSet<>()), asOf, sheets.get()));
        }
        return judged;
    }

    /** What was done of a milestone; for one of others, the days on which those were reached. */
    private List<PartDone> reached(Milestone milestone, Map<String, Milestone> byId, Map<String, List<PartDone>> done, LocalDate asOf, Set<String> above) {
        if (milestone.kind() != Milestone.Kind.MILESTONES) {
            return done.getOrDefault(milestone.id(), List.of());
        }
        if (!above.add(milestone.id())) {
            throw new IllegalArgumentException("节点“" + milestone.id() + "”是它自己的组成部分：" + String.join("→", above));
        }
        List<PartDone> reached = new ArrayList<>();
        for (String id : milestone.parts()) {
            Milestone member = Optional.ofNullable(byId.get(id))
                    .orElseThrow(() -> new IllegalArgumentException("节点“" + milestone.id() + "”所含的节点“" + id + "”不在方案包的节点之中"));
            stand(member, reached(member, byId, done, asOf, above), asOf).reachedOn().ifPresent(day -> reached.add(new PartDone(id, day)));
        }
        above.remove(milestone.id());
        return reached;
    }

    private MilestoneStanding stand(Milestone milestone, List<PartDone> done, LocalDate asOf) {
        List<String> parts = milestone.toReach();
        List<PartDone> counted = done.stream().filter(each -> parts.contains(each.part()) && !each.day().isAfter(asOf)).toList();
        int needed = Math.toIntExact(milestone.share().ceilOf(parts.size()));
        BigDecimal sum = sum(milestone, counted, asOf);
        List<String> open = parts.stream().filter(part -> shareOf(part, counted, asOf).compareTo(BigDecimal.ONE) < 0).toList();
        Optional<LocalDate> reachedOn = Stream.concat(counted.stream().map(PartDone::day), needed == 0 ? Stream.of(milestone.from().orElse(asOf)) : Stream.empty()).distinct().sorted()
                .filter(day -> isReached(milestone, sum(milestone, counted, day), needed)).findFirst();
        Optional<LocalDate> due = milestone.due();
        State state = due.map(last -> reachedOn.map(day -> day.isAfter(last) ? State.DONE_LATE : State.ON_TIME).orElse(asOf.isAfter(last) ? State.OVERDUE : State.NOT_DUE))
                .orElse(State.UNSCHEDULED);
        boolean isLate = state == State.DONE_LATE || state == State.OVERDUE;
        int daysLate = isLate ? Math.toIntExact(ChronoUnit.DAYS.between(due.orElseThrow(), reachedOn.orElse(asOf))) : 0;
        boolean dueBeforeDocument = due.isPresent() && documentDay.filter(day -> due.orElseThrow().isBefore(day)).isPresent();
        return new MilestoneStanding(milestone, asOf, parts.size(), parts.size() - open.size(), needed, milestone.share().fraction().setScale(DECIMALS, RoundingMode.HALF_UP),
                sum.divide(BigDecimal.valueOf(parts.size()), DECIMALS, RoundingMode.HALF_UP), state, reachedOn, daysLate, dueBeforeDocument, isLate && !milestone.historic(), open);
    }

    /** The share of all parts done at the end of a day, four decimals, half up. */
    public BigDecimal actual(Milestone milestone, List<PartDone> done, LocalDate day) {
        return sum(milestone, done, day).divide(BigDecimal.valueOf(milestone.toReach().size()), DECIMALS, RoundingMode.HALF_UP);
    }

    private static boolean isReached(Milestone milestone, BigDecimal sum, int needed) {
        BigDecimal wanted = milestone.byShare() ? milestone.share().fraction().multiply(BigDecimal.valueOf(milestone.toReach().size())) : BigDecimal.valueOf(needed);
        return sum.compareTo(wanted) >= 0;
    }

    /** In parts. */
    private static BigDecimal sum(Milestone milestone, List<PartDone> done, LocalDate day) {
        return milestone.toReach().stream().map(part -> shareOf(part, done, day)).filter(share -> milestone.byShare() || share.compareTo(BigDecimal.ONE) == 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal shareOf(String part, List<PartDone> done, LocalDate day) {
        return done.stream().filter(each -> each.part().equals(part) && !each.day().isAfter(day)).map(PartDone::share).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    private static String shortened(List<String> names) {
        int shown = 20;
        return String.join("、", names.subList(0, Math.min(shown, names.size()))) + (names.size() > shown ? "等" : "");
    }

    /**
     * Which stage of a document a day lies in. Stages are the milestones that have a first day, counted in their order from 1;
     * of overlapping ones the later begun.
     *
     * @return refused if the day lies in none of them; empty if the document has no stages
     */
    public static Optional<Finding<Stage>> stage(List<Milestone> milestones, LocalDate day, Worksheet sheet) {
        List<Milestone> stages = milestones.stream().filter(milestone -> milestone.from().isPresent()).toList();
        if (stages.isEmpty()) {
            return Optional.empty();
        }
        sheet.fact("日期", day);
        stages.forEach(stage -> sheet.step(stage.title(), stage.from().orElseThrow() + "起" + stage.due().map(due -> "至" + due).orElse(""), stage.clause()));
        Optional<Milestone> in = stages.stream().filter(stage -> !day.isBefore(stage.from().orElseThrow()) && stage.due().map(due -> !day.isAfter(due)).orElse(true))
                .reduce((first, second) -> second.from().orElseThrow().isBefore(first.from().orElseThrow()) ? first : second);
        return Optional.of(in.map(stage -> sheet.granted("所处阶段", new Stage(stages.indexOf(stage) + 1, stage), stage.clause()))
                .orElseGet(() -> sheet.refused(day + "不在文件的任何阶段之内", stages.get(0).clause())));
    }

    /** @param number from 1 */
    public record Stage(int number, Milestone milestone) {

        @Override
        public String toString() {
            return "第" + number + "阶段：" + milestone.title();
        }
    }

    /**
     * Whether progress keeps up with the plan (序时进度).
     *
     * @param planned the share planned by the day, from {@link PlanCurve#plannedOn}
     * @param actual  the share reached
     */
    public static Finding<Pace> pace(BigDecimal planned, BigDecimal actual, Citation clause, Worksheet sheet) {
        sheet.fact("计划进度", planned);
        sheet.fact("实际进度", actual);
        BigDecimal behind = sheet.step("差距", planned.subtract(actual).max(BigDecimal.ZERO));
        return sheet.granted("序时进度", new Pace(behind.signum() > 0, behind), clause);
    }

    /**
     * @param isBehind whether less was done than planned: a reminder is due
     * @param by       the share missing; zero if none
     */
    public record Pace(boolean isBehind, BigDecimal by) {

        public Verdict verdict() {
            return isBehind ? Verdict.WARN : Verdict.PASS;
        }

        @Override
        public String toString() {
            return isBehind ? "滞后" + by.toPlainString() + "，应督促" : "与计划相符";
        }
    }
}
