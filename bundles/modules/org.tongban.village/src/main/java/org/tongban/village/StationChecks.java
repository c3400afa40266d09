package org.tongban.village;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;

/** Checks the stations by the policy of their place. */
@ProviderType
public interface StationChecks {

    /** Every station against the standards of its tier, in order of the site codes. */
    List<StationCheck> ofYear(int year);

    /** One village's station; empty if the village has none. */
    Optional<StationCheck> of(SiteId village, int year);
}
