package org.tongban.plan.supervision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.plan.state.RecordedEvidence.KeptFile;

/**
 * A problem that supervision found, as recorded. What becomes of it is told by its steps.
 *
 * @param number     its number, that of its audit entry
 * @param inspection the inspection that found it; empty if it came otherwise
 * @param unit       the body concerned, such as a department or a town
 * @param person     the clerk concerned, by number; empty if none is named
 * @param word       what kind of problem, such as 一般问题 or 迟到
 * @param ground     the failing in the document's words; empty if it is none of these
 * @param note       what was found
 * @param deduct     points that the clerk loses; empty if none
 */
public record FoundProblem(long number, Optional<Long> inspection, SiteId site, LocalDate day, String unit, Optional<PersonId> person, String word, String ground, String note,
        Optional<BigDecimal> deduct, Optional<KeptFile> file, Instant at, String by) {
}
