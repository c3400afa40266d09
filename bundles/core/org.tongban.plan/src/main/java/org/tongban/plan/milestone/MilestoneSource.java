package org.tongban.plan.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.id.SiteId;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.PartDone;

/**
 * What a module can tell from its records of the parts of milestones, beside what people record. Registered as a service by every
 * module that can tell anything.
 */
@ConsumerType
public interface MilestoneSource {

    /** The module that tells, by the names of the clause register, such as {@code village}. */
    String module();

    /**
     * The names of the sites that a milestone means, where it is one of sites that its document does not name, such as every town.
     *
     * @param seat the site to which the document is bound
     * @return empty if the module does not know
     */
    default List<String> parts(PolicyPack pack, Milestone milestone, SiteId seat, LocalDate day) {
        return List.of();
    }

    /**
     * What is done of a milestone, by parts as it names them. Nothing for milestones that the module knows nothing of. Must not
     * throw where nothing is recorded, and must not write anything.
     *
     * @param pack      the document
     * @param milestone of kind deliverables or sites
     * @param sites     the sites that its parts mean, by part, as far as the registry knows them; empty unless its parts are sites
     * @param day       what happened after it does not count
     */
    List<PartDone> tell(PolicyPack pack, Milestone milestone, Map<String, SiteId> sites, LocalDate day);
}
