package org.tongban.window.store;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.plan.Audit;
import org.tongban.plan.Digest;
import org.tongban.registry.Change;
import org.tongban.store.Tx;
import org.tongban.window.TidalPlan;
import org.tongban.window.TidalPlans;

/** The tidal plans, in the store. */
@Component
public final class StoredTidalPlans implements TidalPlans {

    private static final HallTable<StoredTidalPlan, TidalPlan> PLANS = new HallTable<>(StoredTidalPlan.class, StoredTidalPlan::new, TidalPlan::hall, plan -> List.of(plan.name()));

    private final Tx tx;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public StoredTidalPlans(@Reference Tx tx, @Reference Audit audit, @Reference Clock clock) {
        this.tx = tx;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<TidalPlan> of(SiteId hall) {
        return tx.read(em -> PLANS.of(em, hall).stream().sorted(Comparator.comparing((TidalPlan plan) -> plan.period().from()).thenComparing(TidalPlan::name)).toList());
    }

    @Override
    public void put(TidalPlan plan, Change change) {
        tx.run(em -> {
            Digest before = known(plan.hall(), plan.name());
            PLANS.put(em, clock, plan, change);
            audit.note(change.by(), "window.tidal", "大厅 " + plan.hall() + " " + plan.name(), before, Digest.ofValue(plan));
        });
    }

    @Override
    public void remove(SiteId hall, String name, Change change) {
        tx.run(em -> {
            Digest before = known(hall, name);
            PLANS.remove(em, clock, hall, List.of(name), change);
            audit.note(change.by(), "window.tidal", "大厅 " + hall + " " + name, before, Digest.NONE);
        });
    }

    private Digest known(SiteId hall, String name) {
        return of(hall).stream().filter(plan -> plan.name().equals(name)).findFirst().map(Digest::ofValue).orElse(Digest.NONE);
    }
}
