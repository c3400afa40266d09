package org.tongban.registry.ui.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongban.core.id.SiteId;
import org.tongban.registry.Dossier;
import org.tongban.registry.Site;
import org.tongban.registry.ui.sites.SiteNode;

/**
 * Everyone and every site at one moment.
 *
 * @param rows  everyone, in order of site and person
 * @param roots the tree of sites
 */
public record Roll(List<PersonRow> rows, List<Site> sites, List<SiteNode> roots) {

    static final Roll EMPTY = new Roll(List.of(), List.of(), List.of());

    public Roll {
        rows = List.copyOf(rows);
        sites = List.copyOf(sites);
        roots = List.copyOf(roots);
    }

    static Roll of(List<Dossier> people, List<Site> sites, LocalDate day) {
        Map<SiteId, String> names = sites.stream().collect(Collectors.toMap(Site::id, Site::name));
        List<PersonRow> rows = people.stream().map(dossier -> PersonRow.of(dossier, day, names)).toList();
        Map<SiteId, Long> counts = rows.stream().filter(PersonRow::inPost).collect(Collectors.groupingBy(row -> Optional.ofNullable(row.site()).orElseThrow(), Collectors.counting()));
        Map<Optional<SiteId>, List<Site>> below = sites.stream().collect(Collectors.groupingBy(site -> site.parent().filter(names::containsKey)));
        return new Roll(rows, sites, nodes(Optional.empty(), below, counts));
    }

    private static List<SiteNode> nodes(Optional<SiteId> parent, Map<Optional<SiteId>, List<Site>> below, Map<SiteId, Long> counts) {
        List<SiteNode> nodes = new ArrayList<>();
        for (Site site : below.getOrDefault(parent, List.of())) {
            List<SiteNode> children = nodes(Optional.of(site.id()), below, counts);
            long own = counts.getOrDefault(site.id(), 0L);
            nodes.add(new SiteNode(site, children, own, own + children.stream().mapToLong(SiteNode::total).sum()));
        }
        return nodes;
    }

    /** The site and all below it. */
    Set<SiteId> under(SiteId site) {
        Map<SiteId, List<SiteId>> below = new HashMap<>();
        sites.forEach(each -> each.parent().ifPresent(parent -> below.computeIfAbsent(parent, p -> new ArrayList<>()).add(each.id())));
        Set<SiteId> found = new HashSet<>();
        List<SiteId> waiting = new ArrayList<>(List.of(site));
        while (!waiting.isEmpty()) {
            SiteId next = waiting.remove(waiting.size() - 1);
            if (found.add(next)) {
                waiting.addAll(below.getOrDefault(next, List.of()));
            }
        }
        return found;
    }
}
