package org.tongban.plan;

import java.util.List;

/**
 * What the register notes of a clause beside its words.
 *
 * @param effect     what the suite does by it, in English
 * @param scope      to whom or what it applies, in English; empty if not noted
 * @param parameters the figures that the clause states, in order
 */
public record ClauseNote(String effect, String scope, List<Parameter> parameters) {

    public ClauseNote {
        parameters = List.copyOf(parameters);
    }

    /**
     * A figure that a clause states, as the register has it.
     *
     * @param name  its name in the register
     * @param value its value; several are joined by commas
     * @param unit  its unit; empty if it has none
     */
    public record Parameter(String name, String value, String unit) {
    }
}
