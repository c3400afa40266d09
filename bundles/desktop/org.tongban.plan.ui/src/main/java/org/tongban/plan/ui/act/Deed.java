package org.tongban.plan.ui.act;

import java.util.List;

/**
 * Something that a user may do.
 *
 * @param id     by which the model knows it
 * @param label  in the user's language
 * @param inputs what has to be filled in, in order
 */
public record Deed(String id, String label, List<Input> inputs) {

    public Deed {
        inputs = List.copyOf(inputs);
    }

    public Deed(String id, String label, Input... inputs) {
        this(id, label, List.of(inputs));
    }

    /** How something is filled in. */
    public enum Kind {
        TEXT, LINES, DAY, FILE
    }

    /**
     * A field.
     *
     * @param id       by which the model knows it
     * @param label    in the user's language
     * @param choices  what may be chosen; empty where it is typed
     * @param initial  what is proposed; empty for nothing
     * @param required whether it must be filled
     */
    public record Input(String id, String label, Kind kind, List<String> choices, String initial, boolean required) {

        public Input {
            choices = List.copyOf(choices);
        }

        public static Input day(String id, String label, String initial) {
            return new Input(id, label, Kind.DAY, List.of(), initial, true);
        }

        public static Input text(String id, String label, String initial) {
            return new Input(id, label, Kind.TEXT, List.of(), initial, false);
        }

        public static Input lines(String id, String label) {
            return new Input(id, label, Kind.LINES, List.of(), "", false);
        }

        public static Input file(String id, String label) {
            return new Input(id, label, Kind.FILE, List.of(), "", false);
        }

        /** One of these; where there are none, it is typed. */
        public static Input choice(String id, String label, List<String> choices) {
            return new Input(id, label, Kind.TEXT, choices, choices.size() == 1 ? choices.get(0) : "", false);
        }

        /** The same, to be filled in any case. */
        public Input must() {
            return new Input(id, label, kind, choices, initial, true);
        }

        public Input optional() {
            return new Input(id, label, kind, choices, initial, false);
        }

        public Input proposing(String value) {
            return new Input(id, label, kind, choices, value, required);
        }
    }
}
