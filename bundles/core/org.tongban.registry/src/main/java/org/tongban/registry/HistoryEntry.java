package org.tongban.registry;

import java.time.Instant;

/**
 * A change of a record.
 *
 * @param subject what changed, such as {@code person 12} or {@code site 330727106001}
 * @param field   the field, in Chinese
 * @param before  the old value, empty if there was none
 * @param after   the new value, empty if it was removed
 */
public record HistoryEntry(Instant at, String by, String source, String reason, String subject, String field, String before, String after) {
}
