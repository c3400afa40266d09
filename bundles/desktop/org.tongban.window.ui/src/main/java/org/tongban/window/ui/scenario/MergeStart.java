package org.tongban.window.ui.scenario;

import java.time.LocalDate;
import java.util.Optional;
import org.tongban.core.law.Finding;
import org.tongban.policy.Answerer;
import org.tongban.policy.window.EfficiencyPolicy;
import org.tongban.policy.window.EfficiencyPolicy.Baseline;
import org.tongban.policy.window.EfficiencyPolicy.Target;
import org.tongban.window.SavedScenario;
import org.tongban.window.scenario.ItemDemand;
import org.tongban.window.scenario.Scenario;

/**
 * A scenario whose windows are to be merged, and what the place's document says of it.
 *
 * @param saved    the scenario kept, of which {@code scenario} is the text
 * @param policy   who answers for the place; empty if no document speaks of it
 * @param baseline the hall before the reform, by the document
 * @param target   what the reform is to reach, by the document
 * @param day      on which the document was asked
 */
public record MergeStart(SavedScenario saved, Scenario scenario, Optional<Answerer<EfficiencyPolicy>> policy, Optional<Finding<Baseline>> baseline, Optional<Finding<Target>> target,
        LocalDate day) {

    /** Working days by which a day's people become a year's cases, unless the user says otherwise; the same as the console's. */
    private static final String USUAL_DAYS = "250";

    /** Whether this was read of a scenario as it is kept now. */
    boolean isOf(SavedScenario other) {
        return saved.name().equals(other.name()) && saved.yaml().equals(other.yaml());
    }

    Optional<Baseline> before() {
        return baseline.flatMap(Finding::value);
    }

    Optional<Target> after() {
        return target.flatMap(Finding::value);
    }

    /** People who come on the day. */
    double peopleOfTheDay() {
        return scenario.items().stream().mapToDouble(ItemDemand::arrivalsOfTheDay).sum();
    }

    /** What the fields show first: the document's figures, where it states them. */
    MergeWords words() {
        return new MergeWords(before().map(of -> Integer.toString(of.windows())).orElse(""), "", before().map(of -> Integer.toString(of.frontStaff())).orElse(""),
                after().map(of -> Integer.toString(of.staff())).orElse(""), "", USUAL_DAYS, "0", "1");
    }
}
