package org.tongban.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Working;
import org.tongban.plan.scorecard.Measured;
import org.tongban.plan.scorecard.Yardstick;
import org.tongban.policy.window.ScorecardPolicy;

/**
 * What a reform is measured by, before beside now.
 *
 * @param rows    one a yardstick of which anything is known, in their order; of waiting one a hall
 * @param verdict what the place's document says of the direction; empty where it says nothing, or not enough is known
 */
public record Scorecard(SiteId site, LocalDate day, List<Row> rows, Optional<Finding<ScorecardPolicy.Scorecard>> verdict) {

    public Scorecard {
        rows = List.copyOf(rows);
    }

    /**
     * @param before the figure before the reform
     * @param now    the figure as recorded
     * @param target the figure to be reached, where the document names one
     */
    public record Row(Yardstick yardstick, Optional<Before> before, Optional<Measured> now, Optional<BigDecimal> target) {

        /** How much more it is now; negative if less. Empty where one of the two is not known. */
        public Optional<BigDecimal> change() {
            return before.flatMap(was -> now.map(is -> is.value().subtract(was.value())));
        }

        /** Whether it went the way that reforms of this kind want; empty where it is not known or did not change. */
        public Optional<Boolean> isBetter() {
            return change().filter(by -> by.signum() != 0).map(by -> by.signum() > 0 == yardstick.isMoreBetter());
        }

        /** Whether the target is reached; empty without one, or while nothing is recorded. */
        public Optional<Boolean> isReached() {
            return target.flatMap(wanted -> now.map(is -> yardstick.isMoreBetter() ? is.value().compareTo(wanted) >= 0 : is.value().compareTo(wanted) <= 0));
        }
    }

    /**
     * A figure before the reform.
     *
     * @param source   the clause, or the document by which the place entered it
     * @param workings how it came about
     */
    public record Before(BigDecimal value, String source, List<Working> workings) {

        public Before {
            workings = List.copyOf(workings);
        }
    }
}
