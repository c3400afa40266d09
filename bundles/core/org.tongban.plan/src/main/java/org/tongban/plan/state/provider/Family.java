package org.tongban.plan.state.provider;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.core.id.SiteId;
import org.tongban.registry.Site;

/**
 * A site among the others.
 *
 * @param within the site and all those under it
 * @param above  those above it, nearest first
 */
record Family(Set<SiteId> within, List<SiteId> above) {

    static Family of(SiteId site, List<Site> all) {
        Map<SiteId, SiteId> parents = new HashMap<>();
        all.forEach(each -> each.parent().ifPresent(parent -> parents.put(each.id(), parent)));
        Set<SiteId> within = new LinkedHashSet<>(Set.of(site));
        all.stream().map(Site::id).filter(each -> upwards(each, parents).contains(site)).forEach(within::add);
        return new Family(within, upwards(site, parents));
    }

    private static List<SiteId> upwards(SiteId site, Map<SiteId, SiteId> parents) {
        List<SiteId> way = new ArrayList<>();
        for (Optional<SiteId> next = Optional.ofNullable(parents.get(site)); next.isPresent() && !way.contains(next.get()); next = Optional.ofNullable(parents.get(next.get()))) {
            way.add(next.get());
        }
        return way;
    }
}
