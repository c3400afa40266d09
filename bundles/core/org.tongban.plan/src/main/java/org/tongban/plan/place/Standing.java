package org.tongban.plan.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.plan.Plan.Bound;
import org.tongban.plan.Plan.Chosen;
import org.tongban.plan.Plan.Entered;
import org.tongban.registry.Site;

/** What stands: the place's sites and all its decisions, as read at one moment. Lists are oldest first. */
record Standing(Map<SiteId, Site> sites, List<Bound> bindings, List<Chosen> choices, List<Entered> entries) {

    static final Standing NOTHING = new Standing(Map.of(), List.of(), List.of(), List.of());

    static Standing of(List<Site> sites, List<Bound> bindings, List<Chosen> choices, List<Entered> entries) {
        Map<SiteId, Site> byId = new HashMap<>();
        sites.forEach(site -> byId.put(site.id(), site));
        return new Standing(byId, bindings, choices, entries);
    }

    Optional<SiteId> root() {
        return sites.values().stream().filter(site -> site.parent().isEmpty()).map(Site::id).min(SiteId::compareTo);
    }

    /** The site and its ancestors, nearest first. */
    List<SiteId> upwards(SiteId site) {
        List<SiteId> way = new ArrayList<>();
        Optional<SiteId> next = Optional.of(site);
        while (next.isPresent() && !way.contains(next.get())) {
            way.add(next.get());
            next = Optional.ofNullable(sites.get(next.get())).flatMap(Site::parent);
        }
        return way;
    }

    static boolean holds(Bound bound, LocalDate day) {
        return !bound.from().isAfter(day) && bound.until().map(day::isBefore).orElse(true);
    }

    /** The id of the pack bound to the site or its nearest ancestor on the day. */
    Optional<String> packFor(SiteId site, LocalDate day) {
        return upwards(site).stream()
                .flatMap(near -> bindings.stream().filter(bound -> bound.site().equals(near) && holds(bound, day)).findFirst().stream())
                .map(Bound::pack).findFirst();
    }
}
