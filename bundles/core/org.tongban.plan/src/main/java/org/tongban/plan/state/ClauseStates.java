package org.tongban.plan.state;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;
import org.tongban.policy.PolicyPack;

/**
 * How far each clause of a document is carried out: what modules find in their records ({@link ClauseEvidence}), what people
 * recorded, what nobody has decided. How these count together is told in decision 0157.
 */
@ProviderType
public interface ClauseStates {

    /**
     * Reads the workspace, and may take a second. Never throws for what a module cannot tell.
     *
     * @param site where; empty where the pack's place has no open workspace, so that nothing is recorded
     */
    PlanState of(PolicyPack pack, Optional<SiteId> site, LocalDate day);
}
