package org.tongban.plan.state;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;

/** What people recorded of how clauses are carried out, with its files. Every record is audited; none is ever changed. */
@ProviderType
public interface EvidenceBook {

    /**
     * Records how far a clause is carried out.
     *
     * @param state empty: withdraws what is recorded of the clause at the site
     * @param day   since which day this is so
     * @param file  a file to keep a copy of
     * @return the record, with its number
     * @throws IllegalArgumentException with one sentence for the user, if the clause or the site is unknown, the note is missing,
     *         the day lies in the future, there is nothing to withdraw, or the file cannot be kept
     */
    RecordedEvidence record(Citation clause, SiteId site, Optional<ClauseState> state, LocalDate day, String note, Optional<Path> file, String by);

    /** Everything recorded, oldest first. */
    List<RecordedEvidence> all();

    /** Everything recorded of a clause, oldest first. */
    List<RecordedEvidence> of(Citation clause);

    /** Where a kept file lies on this machine; empty if it was kept on another one, or is no longer what was recorded. */
    Optional<Path> file(RecordedEvidence record);
}
