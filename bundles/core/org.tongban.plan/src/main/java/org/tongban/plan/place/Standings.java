package org.tongban.plan.place;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.plan.store.Decisions;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;

/**
 * What stands in the open workspace, read at most once a second: a pay run asks for every person. Own decisions show
 * at once, those of another desktop within that second.
 */
@Component(service = Standings.class)
public final class Standings implements StandingSource {

    private static final long MILLIS = 1000;

    private final Workspaces workspaces;
    private final Sites sites;
    private final Decisions decisions;
    private final Clock clock;

    private @Nullable Standing last;
    private @Nullable Path folder;
    private long readAt;

    @Activate
    public Standings(@Reference Workspaces workspaces, @Reference Sites sites, @Reference Decisions decisions, @Reference Clock clock) {
        this.workspaces = workspaces;
        this.sites = sites;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public synchronized Standing now() {
        Optional<Path> current = workspaces.current().map(Workspaces.Workspace::folder);
        if (current.isEmpty()) {
            return Standing.NOTHING;
        }
        Standing known = last;
        if (known == null || !current.get().equals(folder) || Math.abs(clock.millis() - readAt) > MILLIS) {
            known = Standing.of(sites.all(), decisions.bindings(), decisions.choices(), decisions.entries());
            last = known;
            folder = current.get();
            readAt = clock.millis();
        }
        return known;
    }

    @Override
    public synchronized Standing with(SiteId site) {
        if (!now().sites().containsKey(site)) {
            forget();
        }
        return now();
    }

    synchronized void forget() {
        last = null;
    }
}
