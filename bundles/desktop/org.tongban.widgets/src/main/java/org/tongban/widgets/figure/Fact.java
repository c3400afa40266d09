package org.tongban.widgets.figure;

import org.jspecify.annotations.Nullable;
import org.tongban.widgets.look.Tone;

/**
 * A line of a {@link FactSheet}. Free of widgets.
 *
 * @param kind  how it is set
 * @param label at the left, or the whole text
 * @param value beside it
 * @param tone  what the value means
 * @param open  shows more of it; null for nothing
 */
public record Fact(Kind kind, String label, String value, Tone tone, @Nullable Runnable open) {

    /** How a line is set. */
    public enum Kind {
        /** What the sheet is about, large. */
        TITLE,
        /** The heading of some lines. */
        HEAD,
        /** A name and its value. */
        LINE,
        /** A sentence. */
        NOTE
    }

    public static Fact title(String text, String below) {
        return new Fact(Kind.TITLE, text, below, Tone.NONE, null);
    }

    public static Fact head(String text) {
        return new Fact(Kind.HEAD, text, "", Tone.NONE, null);
    }

    public static Fact line(String label, String value) {
        return line(label, value, Tone.NONE, null);
    }

    public static Fact line(String label, String value, Tone tone, @Nullable Runnable open) {
        return new Fact(Kind.LINE, label, value, tone, open);
    }

    public static Fact note(String sentence, Tone tone) {
        return new Fact(Kind.NOTE, sentence, "", tone, null);
    }
}
