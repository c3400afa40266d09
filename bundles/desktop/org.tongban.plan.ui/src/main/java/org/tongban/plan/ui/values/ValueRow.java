package org.tongban.plan.ui.values;

import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Desk;
import org.tongban.core.law.LocalFigure;
import org.tongban.plan.Plan.Entered;

/**
 * A figure that the place enters itself, and what was entered.
 *
 * @param figure   the figure
 * @param document the number of the document that asks for it
 * @param inForce  what holds today for the place as a whole
 * @param history  all that was entered, for sites too, newest first
 */
public record ValueRow(LocalFigure<?> figure, String document, Optional<Desk.LocalValue> inForce, List<Entered> history) {

    /** How things stand. */
    public enum State {
        /** Needed, and nobody entered it. */
        MISSING,
        /** Entered, but for no day before today. */
        LATER,
        /** Entered for single sites only. */
        SITES,
        /** Entered and in force. */
        ENTERED,
        /** Not entered; there is an answer without it. */
        UNUSED
    }

    public State state() {
        if (inForce.isPresent()) {
            return State.ENTERED;
        }
        if (history.isEmpty()) {
            return figure.needed() ? State.MISSING : State.UNUSED;
        }
        return history.stream().allMatch(entered -> entered.site().isPresent()) ? State.SITES : State.LATER;
    }
}
