package org.tongban.window;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;

/** Works out what the windows of a hall have to bear, by the rule of the place if it has one. */
@ProviderType
public interface WindowLoads {

    /** The load of a year by the plan at its end; empty if nothing of the hall is recorded. */
    Optional<HallLoad> of(SiteId hall, int year);

    /** The last year of which volumes are stored, else the year of the newest plan figures; empty if there are none. */
    Optional<Integer> latestYear(SiteId hall);
}
