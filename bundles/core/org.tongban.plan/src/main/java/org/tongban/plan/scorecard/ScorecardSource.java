package org.tongban.plan.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.id.SiteId;
import org.tongban.policy.PolicyPack;

/**
 * What a module can measure from its records. Registered as a service; holds no rule of a document.
 */
@ConsumerType
@FunctionalInterface
public interface ScorecardSource {

    /**
     * What is known of a site and the sites under it on a day; what is not known is left out, never 0. Must not throw where
     * nothing is recorded, and must not write anything.
     *
     * @param pack the pack in force there
     */
    List<Measured> measure(PolicyPack pack, SiteId site, LocalDate day);
}
