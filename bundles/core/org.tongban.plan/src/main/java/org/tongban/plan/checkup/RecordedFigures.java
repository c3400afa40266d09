package org.tongban.plan.checkup;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.id.SiteId;
import org.tongban.policy.PolicyPack;

/**
 * Real figures of sites that a module knows where the registry does not, such as the cases of a hall's zones. Registered as a
 * service by the module. Must not throw where nothing is recorded, and must not write anything.
 */
@ConsumerType
public interface RecordedFigures {

    /**
     * What is known of a site and of the sites under it; sites of which nothing is known are left out.
     *
     * @param pack the pack in force there
     */
    List<Recorded> tell(PolicyPack pack, SiteId site, LocalDate day);

    /**
     * @param staff how many people work there on the day; empty if the module cannot tell
     * @param cases cases of the last full year; empty if the module cannot tell
     */
    record Recorded(SiteId site, OptionalLong staff, OptionalLong cases) {
    }
}
