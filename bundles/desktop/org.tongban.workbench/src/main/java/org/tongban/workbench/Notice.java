package org.tongban.workbench;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something due or odd, for the home page.
 *
 * @param weight   how pressing
 * @param sentence what it is, in the user's language, with its numbers
 * @param part     the part in which it is mended
 * @param subject  handed to that part; null for nothing
 */
public record Notice(Weight weight, String sentence, String part, @Nullable Object subject) {

    public Notice {
        Objects.requireNonNull(weight);
    }

    /** How pressing. */
    public enum Weight {
        /** Stops the month's work or misses a day fixed by the document. */
        BLOCKING,
        /** Due, or odd enough to be looked at. */
        DUE,
        /** Good to know. */
        NOTE
    }
}
