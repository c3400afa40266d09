package org.tongban.plan.state.provider;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.core.id.SiteId;
import org.tongban.registry.Sites;

/**
 * A site among the others.
 *
 * @param within the site and all those under it
 * @param above  those above it, nearest first
 */
record Family(Set<SiteId> within, List<SiteId> above) {

    static Family of(SiteId site, Sites sites) {
        Map<SiteId, SiteId> parents = new HashMap<>();
        sites.all().forEach(each -> each.parent().ifPresent(parent -> parents.put(each.id(), parent)));
        return new Family(sites.under(site), upwards(site, parents));
    }

    private static List<SiteId> upwards(SiteId site, Map<SiteId, SiteId> parents) {
        List<SiteId> way = new ArrayList<>();
        for (Optional<SiteId> next = Optional.ofNullable(parents.get(site)); next.isPresent() && !way.contains(next.get()); next = Optional.ofNullable(parents.get(next.get()))) {
            way.add(next.get());
        }
        return way;
    }
}
