package org.tongban.plan.milestone;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;

/**
 * The milestones of the document in force at a site, and what was done of them. Every record is audited and none is ever changed.
 * What is refused comes as IllegalArgumentException with one sentence for the user.
 */
@ProviderType
public interface Milestones {

    /**
     * Every milestone on a day. A day before the document is in force is looked at by the document that came into force first after
     * it, because documents set days before their own.
     *
     * @return empty where no document is bound, or it has no milestones
     */
    Optional<MilestoneBoard> board(SiteId site, LocalDate day);

    /** The same for the place's own centre. */
    Optional<MilestoneBoard> board(LocalDate day);

    /**
     * Records that a part was done.
     *
     * @param part  as the milestone names it; a site by any of its names; empty for a single deed
     * @param day   not in the future
     * @param share how much of it, from 0 to 1; less than 1 only where the milestone counts parts begun
     * @param note  what was done; must not be empty
     * @param file  a file to keep a copy of
     * @throws IllegalArgumentException if milestone or part is unknown, the part is recorded already, or a value cannot be used
     */
    DoneEntry done(SiteId site, String milestone, String part, LocalDate day, BigDecimal share, String note, Optional<Path> file, String by);

    /**
     * Undoes an entry, by a new one.
     *
     * @param reason must not be empty
     * @throws IllegalArgumentException if there is no such entry, or it is undone already
     */
    DoneEntry undo(long number, String reason, String by);

    /**
     * Sets the last day of a milestone for which the document names none, or names one before its own day that the place has decided
     * not to treat as history.
     *
     * @throws IllegalArgumentException if the document's day stands, or reason or document is missing
     */
    SetDay setDue(SiteId site, String milestone, LocalDate due, String reason, String document, String by);

    /** Notes why a milestone is late, or a reminder. The text must not be empty. */
    MilestoneNote note(SiteId site, String milestone, MilestoneNote.Kind kind, LocalDate day, String text, String by);
}
