package org.tongban.policy.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The planned progress of one undertaking over time: straight lines from its first day through its checkpoints (序时进度).
 *
 * @param points in order of days; shares never fall; not empty
 */
public record PlanCurve(List<Point> points) {

    /**
     * @param day   at its end
     * @param share from 0 to 1, four decimals where it was worked out
     */
    public record Point(LocalDate day, BigDecimal share) {
    }

    public PlanCurve {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a curve needs a point");
        }
    }

    /**
     * The curve through the last days of milestones over the same parts.
     *
     * @param start the first day of the undertaking, on which nothing is done yet; without it nothing is planned before the first checkpoint
     * @return empty if none of them has a last day
     */
    public static Optional<PlanCurve> through(List<Milestone> checkpoints, Optional<LocalDate> start) {
        List<Milestone> dated = checkpoints.stream().filter(milestone -> milestone.due().isPresent())
                .sorted(Comparator.comparing((Milestone milestone) -> milestone.due().orElseThrow()).thenComparing(Milestone::share)).toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        List<Point> points = new ArrayList<>();
        start.filter(day -> day.isBefore(dated.get(0).due().orElseThrow())).ifPresent(day -> points.add(new Point(day, BigDecimal.ZERO)));
        BigDecimal highest = BigDecimal.ZERO;
        for (Milestone milestone : dated) {
            highest = highest.max(milestone.share().fraction());
            points.add(new Point(milestone.due().orElseThrow(), highest));
        }
        return Optional.of(new PlanCurve(points));
    }

    /** The share planned by the end of a day, four decimals, half up. */
    public BigDecimal plannedOn(LocalDate day) {
        Point before = null;
        for (Point point : points) {
            if (!day.isAfter(point.day())) {
                return day.equals(point.day()) ? rounded(lastOn(day)) : before == null ? rounded(BigDecimal.ZERO) : between(before, point, day);
            }
            before = point;
        }
        return rounded(points.get(points.size() - 1).share());
    }

    private BigDecimal lastOn(LocalDate day) {
        return points.stream().filter(point -> point.day().equals(day)).reduce((first, second) -> second).orElseThrow().share();
    }

    private static BigDecimal between(Point before, Point after, LocalDate day) {
        BigDecimal passed = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.day(), day));
        BigDecimal whole = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.day(), after.day()));
        return rounded(before.share().add(after.share().subtract(before.share()).multiply(passed).divide(whole, 12, RoundingMode.HALF_UP)));
    }

    private static BigDecimal rounded(BigDecimal share) {
        return share.setScale(4, RoundingMode.HALF_UP);
    }
}
