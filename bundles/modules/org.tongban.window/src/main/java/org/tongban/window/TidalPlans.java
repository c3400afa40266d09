package org.tongban.window;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;
import org.tongban.registry.Change;

/** The tidal plans of halls. */
@ProviderType
public interface TidalPlans {

    /** All plans of a hall, by first day and name. */
    List<TidalPlan> of(SiteId hall);

    /** Stores a plan; one of the same hall and name is replaced. The history names nobody of the back office. */
    void put(TidalPlan plan, Change change);

    void remove(SiteId hall, String name, Change change);
}
