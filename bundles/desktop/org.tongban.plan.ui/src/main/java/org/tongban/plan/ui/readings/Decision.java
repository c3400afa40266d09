package org.tongban.plan.ui.readings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A choice as it is being filled in.
 *
 * @param letter    the option; empty while none is picked
 * @param from      the first day; null while it cannot be read
 * @param document  the document by which it is chosen; may be empty
 * @param by        who decides; empty for the user
 * @param closedToo whether it is meant although the day lies in a closed period
 */
public record Decision(String key, String letter, @Nullable LocalDate from, String reason, String document, String by, boolean closedToo) {

    /** By the user, without a document. */
    public Decision(String key, String letter, @Nullable LocalDate from, String reason) {
        this(key, letter, from, reason, "", "", false);
    }
}
