package org.tongban.plan.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Finding;
import org.tongban.plan.supervision.ProblemStep.Kind;
import org.tongban.policy.plan.AccountabilityStep;
import org.tongban.policy.plan.Problem;

/**
 * A problem with all that was done about it and how it stands on a day.
 *
 * @param steps   oldest first
 * @param finding how it stands, with its workings
 */
public record ProblemCase(FoundProblem problem, List<ProblemStep> steps, Finding<Problem.Standing> finding) {

    public ProblemCase {
        steps = List.copyOf(steps);
    }

    public Problem.Standing standing() {
        return finding.value().orElseThrow();
    }

    public boolean isOpen() {
        return standing().state() != Problem.State.CLOSED;
    }

    /** The last day of the order in force. */
    public Optional<LocalDate> due() {
        return last(Kind.ORDER).flatMap(ProblemStep::due);
    }

    public boolean isAcknowledged() {
        return last(Kind.ACKNOWLEDGED).isPresent();
    }

    /** How far an accountability case has come; empty if none was opened. */
    public Optional<AccountabilityStep> accountability() {
        if (last(Kind.CASE_CLOSED).isPresent()) {
            return Optional.of(AccountabilityStep.CLOSED);
        }
        return last(Kind.CASE_DECIDED).isPresent() ? Optional.of(AccountabilityStep.DECIDED) : last(Kind.CASE_OPENED).map(opened -> AccountabilityStep.OPENED);
    }

    /** The latest step of a kind. */
    public Optional<ProblemStep> last(Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).reduce((older, newer) -> newer);
    }

    /** Measures of which no result is recorded, oldest first. */
    public List<ProblemStep> openMeasures() {
        return steps.stream().filter(step -> step.kind() == Kind.MEASURE && steps.stream().noneMatch(other -> other.refers().filter(number -> number == step.number()).isPresent())).toList();
    }
}
