package org.tongban.plan.milestone;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.plan.state.RecordedEvidence.KeptFile;

/**
 * What a person recorded of a part of a milestone. Entries are never changed; a later one may undo an earlier.
 *
 * @param number    its number, that of its audit entry
 * @param seat      the site to which the document is bound
 * @param pack      the document's pack
 * @param milestone the milestone's id
 * @param part      the part
 * @param day       the day on which that much of it was done
 * @param share     how much of it, from 0 to 1
 * @param note      what was done, or why it is undone
 * @param undoes    the entry that this one undoes
 * @param file      a document that shows it
 */
public record DoneEntry(long number, SiteId seat, String pack, String milestone, String part, LocalDate day, BigDecimal share, String note, Optional<Long> undoes,
        Optional<KeptFile> file, Instant at, String by) {
}
