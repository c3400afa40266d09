package org.tongban.plan.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.plan.state.RecordedEvidence.KeptFile;

/**
 * An inspection that took place.
 *
 * @param number its number, that of its audit entry
 * @param topic  what was looked into, in the document's words where it lists topics
 * @param method how, in the document's words where it lists methods
 * @param source whence the lead came, such as 好差评; empty if it was planned
 * @param body   who inspected
 * @param note   what was seen
 * @param draw   the number of the draw that chose what was inspected
 */
public record Inspection(long number, SiteId site, LocalDate day, String topic, String method, String source, String body, String note, Optional<Long> draw,
        Optional<KeptFile> file, Instant at, String by) {
}
