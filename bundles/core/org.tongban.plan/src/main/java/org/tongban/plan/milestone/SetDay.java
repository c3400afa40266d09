package org.tongban.plan.milestone;

import java.time.Instant;
import java.time.LocalDate;
import org.tongban.core.id.SiteId;

/**
 * A last day that the place set for a milestone where its document names none.
 *
 * @param number   its number, that of its audit entry
 * @param document the paper of the place that sets it
 */
public record SetDay(long number, SiteId seat, String pack, String milestone, LocalDate due, String reason, String document, Instant at, String by) {
}
