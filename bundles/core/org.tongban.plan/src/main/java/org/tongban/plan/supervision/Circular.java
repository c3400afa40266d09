package org.tongban.plan.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.tongban.core.id.SiteId;

/**
 * A circular (通报) as issued; its text is frozen.
 *
 * @param number its number, that of its audit entry
 * @param from   the first day that it reports of
 * @param to     the last day
 * @param sha256 of the text, hexadecimal
 */
public record Circular(long number, SiteId seat, LocalDate day, LocalDate from, LocalDate to, String title, String text, String sha256, Instant at, String by) {
}
