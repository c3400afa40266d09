package org.tongban.exchange;

import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;

/** Says why an import can no longer be taken back. A service; every one installed is asked. */
@ConsumerType
public interface UndoGuard {

    /**
     * Called in the transaction.
     *
     * @param people those whom the import brought and who would be removed
     * @param sites  likewise
     * @return one sentence that says what depends on the import and what to do instead; empty if nothing here does
     */
    Optional<String> objection(Imports.Done done, Set<PersonId> people, Set<SiteId> sites);
}
