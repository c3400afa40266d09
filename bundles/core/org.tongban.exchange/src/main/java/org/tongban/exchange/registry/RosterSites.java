package org.tongban.exchange.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.SiteLevel;
import org.tongban.registry.Change;
import org.tongban.registry.Site;
import org.tongban.registry.SiteNames;
import org.tongban.registry.Sites;

/** The sites that a roster names. One that the place does not have yet is made under its centre when the roster is stored. */
final class RosterSites {

    private final Sites sites;
    private final Change change;
    private final Map<String, Optional<Site>> found = new HashMap<>();
    private SiteNames names;

    RosterSites(Sites sites, Change change) {
        this.sites = sites;
        this.change = change;
        this.names = new SiteNames(sites.all());
    }

    Optional<Site> root() {
        return sites.root();
    }

    Optional<Site> find(String name) {
        return found.computeIfAbsent(name, names::find);
    }

    /** The site of this name as it would be made, with a code that none has. */
    static Site planned(String name) {
        return new Site(new SiteId("?"), Optional.empty(), name, level(name), Optional.empty(), Optional.empty(), List.of());
    }

    Site make(String name) {
        SiteId parent = sites.root().orElseThrow(() -> new IllegalStateException("a site without a centre above it")).id();
        Site planned = planned(name);
        Site site = new Site(sites.newCode(parent), Optional.of(parent), planned.name(), planned.level(), planned.residents(), planned.area(), planned.aliases());
        sites.put(site, change);
        names = new SiteNames(sites.all());
        found.clear();
        return site;
    }

    private static SiteLevel level(String name) {
        String text = Spelling.compact(name);
        if (text.matches(".*(村|社区|居委会|便民服务站|代办点|代办站)")) {
            return SiteLevel.VILLAGE;
        }
        return text.endsWith("开发区") || text.endsWith("园区") || Spelling.hasAny(text, "镇", "街道", "乡", "便民服务中心", "为民服务中心") ? SiteLevel.TOWN : SiteLevel.DISTRICT;
    }
}
