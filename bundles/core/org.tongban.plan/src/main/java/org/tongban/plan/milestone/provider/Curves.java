package org.tongban.plan.milestone.provider;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.tongban.core.law.Worksheet;
import org.tongban.plan.milestone.Course;
import org.tongban.plan.milestone.Course.Checkpoint;
import org.tongban.plan.milestone.Course.Point;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.MilestoneRule;
import org.tongban.policy.plan.MilestoneStanding;
import org.tongban.policy.plan.PartDone;
import org.tongban.policy.plan.PlanCurve;

/**
 * Draws the curves of plan and fact.
 *
 * @param all    every milestone of the document
 * @param done   what was done, by milestone id
 * @param judged how each stands, by milestone id
 * @param sheets a fresh worksheet for each curve
 */
record Curves(MilestoneRule rule, List<Milestone> all, Map<String, List<PartDone>> done, Map<String, MilestoneStanding> judged, LocalDate day, Supplier<Worksheet> sheets) {

    /** Of one undertaking. */
    private record Line(Undertaking undertaking, Optional<PlanCurve> plan) {
    }

    /** One for each undertaking; before them, if several have days, one of all of those, each with the same weight. */
    List<Course> courses(List<Undertaking> undertakings) {
        List<Line> lines = undertakings.stream().map(each -> new Line(each, PlanCurve.through(each.milestones(), start(each)))).toList();
        List<Line> dated = lines.stream().filter(line -> line.plan().isPresent()).toList();
        List<Course> courses = new ArrayList<>();
        if (dated.size() > 1) {
            courses.add(course("全部节点（各项等权）", dated));
        }
        lines.stream().sorted(Comparator.comparingInt(line -> -line.undertaking().milestones().size())).forEach(line -> courses.add(course(title(line.undertaking()), List.of(line))));
        return courses;
    }

    private String title(Undertaking undertaking) {
        return undertaking.milestones().size() == 1 ? undertaking.last().title() : above(undertaking).map(Milestone::title).orElse(undertaking.last().title());
    }

    /** The milestone that consists of those of the undertaking. */
    private Optional<Milestone> above(Undertaking undertaking) {
        return all.stream().filter(each -> each.kind() == Milestone.Kind.MILESTONES && each.parts().stream().anyMatch(undertaking::has)).findFirst();
    }

    /** Its own first day, else that of the milestone above it, else the document's own. */
    private Optional<LocalDate> start(Undertaking undertaking) {
        return undertaking.milestones().stream().flatMap(each -> each.from().stream()).min(Comparator.naturalOrder())
                .or(() -> above(undertaking).flatMap(Milestone::from)).or(rule::documentDay);
    }

    private Course course(String title, List<Line> lines) {
        List<Milestone> milestones = lines.stream().flatMap(line -> line.undertaking().milestones().stream()).sorted(Comparator.comparing(each -> each.due().orElse(LocalDate.MAX))).toList();
        TreeSet<LocalDate> days = new TreeSet<>(List.of(day));
        lines.forEach(line -> line.plan().ifPresent(plan -> plan.points().forEach(point -> days.add(point.day()))));
        milestones.forEach(each -> done.getOrDefault(each.id(), List.of()).stream().map(PartDone::day).filter(on -> !on.isAfter(day)).forEach(days::add));
        List<Point> points = days.stream().map(on -> new Point(on, planned(lines, on), on.isAfter(day) ? Optional.empty() : Optional.of(actual(lines, on)))).toList();
        List<Checkpoint> checkpoints = milestones.stream().filter(each -> each.due().isPresent())
                .map(each -> new Checkpoint(each.id(), each.due().orElseThrow(), share(each, lines), judged.get(each.id()).isReached())).toList();
        return new Course(title, milestones.stream().map(Milestone::id).toList(), points, checkpoints,
                milestones.stream().allMatch(Milestone::historic) ? Optional.empty()
                        : planned(lines, day).map(planned -> MilestoneRule.pace(planned, actual(lines, day), current(milestones).clause(), sheets.get())));
    }

    /** The share of a milestone; among several undertakings what is planned of all by its day. */
    private static BigDecimal share(Milestone milestone, List<Line> lines) {
        return lines.size() == 1 ? milestone.share().fraction() : planned(lines, milestone.due().orElseThrow()).orElseThrow();
    }

    /** The first that is not past, else the last. */
    private Milestone current(List<Milestone> milestones) {
        return milestones.stream().filter(each -> each.due().filter(due -> !due.isBefore(day)).isPresent()).findFirst().orElse(milestones.get(milestones.size() - 1));
    }

    private static Optional<BigDecimal> planned(List<Line> lines, LocalDate on) {
        return mean(lines.stream().flatMap(line -> line.plan().map(plan -> plan.plannedOn(on)).stream()).toList());
    }

    private BigDecimal actual(List<Line> lines, LocalDate on) {
        return mean(lines.stream().map(line -> line.undertaking().last()).map(last -> rule.actual(last, done.getOrDefault(last.id(), List.of()), on)).toList()).orElseThrow();
    }

    private static Optional<BigDecimal> mean(Collection<BigDecimal> shares) {
        return shares.isEmpty() ? Optional.empty()
                : Optional.of(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(shares.size()), 4, RoundingMode.HALF_UP));
    }
}
