package org.tongban.plan.milestone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Finding;
import org.tongban.policy.plan.MilestoneRule.Pace;

/**
 * The progress of one undertaking over time, plan beside fact: milestones over the same parts, such as the checkpoints of one construction.
 *
 * @param title       what it is
 * @param milestones  ids of its milestones, by their last days
 * @param points      in order of days; at least the first day, every checkpoint, every day on which something was done, and the day looked at
 * @param checkpoints the days and shares that the document names
 * @param pace        whether it keeps up on the day looked at; empty where no day is set, and for history
 */
public record Course(String title, List<String> milestones, List<Point> points, List<Checkpoint> checkpoints, Optional<Finding<Pace>> pace) {

    /**
     * @param day     at its end
     * @param planned the share planned, four decimals; empty where no day is set
     * @param actual  the share done, four decimals; empty after the day looked at
     */
    public record Point(LocalDate day, Optional<BigDecimal> planned, Optional<BigDecimal> actual) {
    }

    /**
     * @param isReached whether its share is reached on the day looked at
     */
    public record Checkpoint(String milestone, LocalDate day, BigDecimal share, boolean isReached) {
    }

    public Course {
        milestones = List.copyOf(milestones);
        points = List.copyOf(points);
        checkpoints = List.copyOf(checkpoints);
    }
}
