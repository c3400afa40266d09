package org.tongban.plan.ui.supervision;

import java.time.LocalDate;

/**
 * An inspection, a draw or a circular in the list of records.
 *
 * @param kind   {@code inspection}, {@code draw} or {@code circular}
 * @param number its number
 * @param site   where, by name
 * @param what   its topic, subject or title
 * @param by     who inspected, or who recorded it
 * @param text   all there is to read of it
 */
public record RecordRow(String kind, long number, LocalDate day, String site, String what, String by, String text) {
}
