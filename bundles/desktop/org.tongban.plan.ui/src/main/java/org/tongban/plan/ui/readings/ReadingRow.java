package org.tongban.plan.ui.readings;

import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Reading;
import org.tongban.plan.Plan.Chosen;

/**
 * An open question and what was decided of it.
 *
 * @param reading  the question
 * @param document the number of the document that raises it
 * @param inForce  the choice that holds today
 * @param history  every choice made, newest first
 */
public record ReadingRow(Reading reading, String document, Optional<Desk.Choice> inForce, List<Chosen> history) {

    public boolean isDecided() {
        return !history.isEmpty();
    }

    /** The option that holds today: the chosen one, else the default. */
    public String letter() {
        return inForce.map(Desk.Choice::letter).orElse(reading.byDefault());
    }
}
