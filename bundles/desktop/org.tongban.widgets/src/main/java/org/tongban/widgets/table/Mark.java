package org.tongban.widgets.table;

import org.tongban.widgets.look.Tone;

/**
 * What stands out about a whole row.
 *
 * @param tone the colour at the row's edge and, quietly, behind it
 * @param text a word or two for the tooltip; empty for none
 */
public record Mark(Tone tone, String text) {
    public static final Mark NONE = new Mark(Tone.NONE, "");

    public static Mark of(Tone tone, String text) {
        return new Mark(tone, text);
    }
}
