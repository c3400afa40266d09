package org.tongban.village.ui.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.policy.village.StationTier;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;
import org.tongban.village.Station;
import org.tongban.village.Stations;
import org.tongban.village.ui.stations.StationsPart;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Finder;

/** Finds stations by village or tier. */
@Component
public final class StationFinder implements Finder {

    private final Stations stations;
    private final Sites sites;
    private final Workspaces workspaces;
    private final Clock clock;

    @Activate
    public StationFinder(@Reference Stations stations, @Reference Sites sites, @Reference Workspaces workspaces, @Reference Clock clock) {
        this.stations = stations;
        this.sites = sites;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @Override
    public List<Hit> find(String text, int atMost, Locale language) {
        if (workspaces.current().isEmpty()) {
            return List.of();
        }
        String kind = Texts.of(StationFinder.class, language).get("find.station");
        List<Hit> hits = new ArrayList<>();
        for (Station station : stations.on(LocalDate.now(clock))) {
            String tier = station.tier().map(StationTier::label).orElse("");
            sites.find(station.site()).filter(site -> hits.size() < atMost && (site.name().contains(text) || site.aliases().stream().anyMatch(alias -> alias.contains(text))
                    || tier.contains(text))).ifPresent(site -> hits.add(new Hit(kind, site.name(), tier, StationsPart.ID, site.id())));
        }
        return hits;
    }
}
