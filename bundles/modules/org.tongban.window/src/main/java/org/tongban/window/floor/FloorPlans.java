package org.tongban.window.floor;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;
import org.tongban.registry.Change;
import org.tongban.registry.HistoryEntry;

/** The floor plans of the workspace, with their past. */
@ProviderType
public interface FloorPlans {

    /** The plans of a hall, the lowest floor first. */
    List<FloorPlan> of(SiteId hall);

    Optional<FloorPlan> of(SiteId hall, int floor);

    /**
     * Stores a plan in one transaction; what changed goes to the history.
     *
     * @return the plan as stored, with its new version
     * @throws PlanRefused if somebody else stored the floor since this plan was read
     */
    FloorPlan save(FloorPlan plan, Change change);

    /**
     * Takes a floor's plan out; nothing happens if there is none.
     *
     * @throws PlanRefused if somebody else stored the floor since this plan was read
     */
    void remove(FloorPlan plan, Change change);

    /** What changed of a hall's plans, newest first. */
    List<HistoryEntry> history(SiteId hall);
}
