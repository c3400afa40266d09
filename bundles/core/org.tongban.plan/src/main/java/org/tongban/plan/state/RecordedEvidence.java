package org.tongban.plan.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;

/**
 * What a person recorded of how a clause is carried out. Records are never changed: a later one of the same clause and site
 * takes the place of an earlier one, and one without a state withdraws it.
 *
 * @param number its number, that of its audit entry
 * @param clause the clause
 * @param site   where
 * @param state  how far it is carried out; empty: the records before it no longer hold
 * @param day    since which day this is so
 * @param note   what was done, in the recorder's words
 * @param file   a document that shows it
 * @param at     when it was recorded
 * @param by     who recorded it
 */
public record RecordedEvidence(long number, Citation clause, SiteId site, Optional<ClauseState> state, LocalDate day, String note, Optional<KeptFile> file, Instant at,
        String by) {

    /**
     * A file kept in the workspace's folder {@code evidence}.
     *
     * @param name   its name as recorded
     * @param sha256 its digest, hexadecimal
     * @param bytes  its length
     */
    public record KeptFile(String name, String sha256, long bytes) {

        /** Its name within the folder. */
        public String stored() {
            return sha256.substring(0, 16) + "-" + name;
        }
    }
}
