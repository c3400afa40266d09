package org.tongban.village.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.core.people.SiteLevel;
import org.tongban.registry.Change;
import org.tongban.registry.Site;
import org.tongban.registry.SiteNames;
import org.tongban.registry.Sites;

/** The villages that a file may name, in memory; a village that nobody knows becomes a new site. */
final class VillageSites {

    private final Sites sites;
    private final List<Site> known;
    private SiteNames names;

    VillageSites(Sites sites) {
        this.sites = sites;
        this.known = new ArrayList<>(sites.all());
        this.names = new SiteNames(known);
    }

    /** The site meant, of whatever level. */
    Optional<Site> find(String name) {
        return names.find(name);
    }

    /** Whether several sites bear this very name. */
    boolean isAmbiguous(String name) {
        return find(name).isEmpty() && known.stream().anyMatch(site -> site.name().equals(name) || site.aliases().contains(name));
    }

    /** Stores what is now known of a village's site. */
    Site put(Site site, Change change) {
        sites.put(site, change);
        known.removeIf(old -> old.id().equals(site.id()));
        known.add(site);
        names = new SiteNames(known);
        return site;
    }

    /** A site for a village that the registry does not know, under the place's only town, or else under its own centre. */
    Site fresh(String name) {
        List<Site> towns = known.stream().filter(site -> site.level() == SiteLevel.TOWN).toList();
        Site parent = towns.size() == 1 ? towns.get(0)
                : sites.root().orElseThrow(() -> new IllegalStateException("a workspace without its own centre cannot have villages"));
        return new Site(sites.newCode(parent.id()), Optional.of(parent.id()), name, SiteLevel.VILLAGE, Optional.empty(), Optional.empty(), List.of());
    }
}
