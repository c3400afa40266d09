package org.tongban.plan.checkup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;
import org.tongban.policy.PolicyPack;

/**
 * Finds what in a document cannot hold or does not add up, from the figures that its pack declares
 * ({@link org.tongban.policy.declared.DeclaredPolicy}), its milestones, and the records of a place. Nothing of it is kept:
 * what is no longer so is no longer found.
 */
@ProviderType
public interface Checkup {

    /**
     * What is found, the gravest first, then in the order of the document; the same question gets the same answer. A pack
     * that declares nothing gives nothing.
     *
     * @param pack the document
     * @param site the site whose readings, local values and records count, with the sites under it; empty to look at the document alone,
     *             with every reading at its default
     * @param day  on which day figures and readings are looked up; before the document is in force, its first day counts
     */
    List<CheckupFinding> check(PolicyPack pack, Optional<SiteId> site, LocalDate day);
}
