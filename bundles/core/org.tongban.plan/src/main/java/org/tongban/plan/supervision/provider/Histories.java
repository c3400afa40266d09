package org.tongban.plan.supervision.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.plan.supervision.ProblemStep;
import org.tongban.plan.supervision.ProblemStep.Kind;
import org.tongban.policy.plan.Problem;
import org.tongban.policy.plan.Problem.Measure;
import org.tongban.policy.plan.Problem.Order;

/** What the steps about a problem come to. */
final class Histories {

    private Histories() {
    }

    /** The problem by the steps of days not after this one, in the order recorded; a later order takes the place of an earlier. */
    static Problem of(List<ProblemStep> all, LocalDate day) {
        List<ProblemStep> steps = all.stream().filter(step -> !step.day().isAfter(day)).toList();
        List<Measure> measures = steps.stream().filter(step -> step.kind() == Kind.MEASURE).map(step -> new Measure(step.word(), step.day(),
                steps.stream().filter(other -> other.refers().filter(number -> number == step.number()).isPresent()).map(ProblemStep::note).findFirst())).toList();
        Optional<Order> order = Optional.empty();
        Optional<LocalDate> closed = Optional.empty();
        for (ProblemStep step : steps) {
            switch (step.kind()) {
                case ORDER -> order = Optional.of(new Order(step.day(), step.due(), Optional.empty(), Optional.empty()));
                case RECTIFIED -> order = order.map(given -> new Order(given.given(), given.due(), Optional.of(step.day()), Optional.empty()));
                case ACCEPTED -> order = order.map(given -> new Order(given.given(), given.due(), given.rectified(), Optional.of(step.day())));
                case REJECTED -> order = order.map(given -> new Order(given.given(), given.due(), Optional.empty(), Optional.empty()));
                case CLOSED -> closed = Optional.of(step.day());
                case MEASURE, RESULT, ACKNOWLEDGED, CASE_OPENED, CASE_DECIDED, CASE_CLOSED -> {
                    // of no weight for order and closing
                }
            }
        }
        return new Problem(order, measures, closed);
    }
}
