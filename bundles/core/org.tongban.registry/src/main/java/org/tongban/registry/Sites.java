package org.tongban.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;

/** The sites of the workspace. */
@ProviderType
public interface Sites {

    /** The place's own centre, the root of the tree. */
    Optional<Site> root();

    Optional<Site> find(SiteId id);

    /** The site that a file means by this name: by name or alias, with or without a final 村, spaces ignored. Several: empty. */
    Optional<Site> named(String name);

    /** All sites in order of their codes. */
    List<Site> all();

    /** The site and all those under it. */
    default Set<SiteId> under(SiteId site) {
        Map<SiteId, SiteId> parents = all().stream().filter(each -> each.parent().isPresent()).collect(Collectors.toMap(Site::id, each -> each.parent().orElseThrow()));
        Set<SiteId> found = new TreeSet<>(Set.of(site));
        for (SiteId each : parents.keySet()) {
            List<SiteId> way = new ArrayList<>();
            for (SiteId next = each; next != null && !way.contains(next); next = parents.get(next)) {
                way.add(next);
            }
            if (way.contains(site)) {
                found.add(each);
            }
        }
        return found;
    }

    /** Stores a new or changed site; changes are kept in the history. */
    void put(Site site, Change change);

    /**
     * Takes a site out; the history stays and notes it.
     *
     * @throws RegistryRefused if it is the root, or sites, people or case volumes belong to it
     */
    void remove(SiteId id, Change change);

    /** What changed of this site, newest first. */
    List<HistoryEntry> history(SiteId id);

    /** A code for a new site under its parent, not yet in use. */
    SiteId newCode(SiteId parent);
}
