package org.tongban.plan.ui.readings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A choice as it is being filled in.
 *
 * @param letter the option; empty while none is picked
 * @param from   the first day; null while it cannot be read
 */
public record Decision(String key, String letter, @Nullable LocalDate from, String reason) {
}
