package org.tongban.window.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.people.SiteLevel;
import org.tongban.exchange.Field;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.Row;
import org.tongban.registry.Site;
import org.tongban.registry.SiteNames;
import org.tongban.registry.Sites;
import org.tongban.window.Halls;

/** Which hall a row means: the one it names, else the only one, else the place's own centre. */
final class HallNames {

    static final Field<String> HALL = Field.text("大厅", "大厅名称", "政务大厅", "服务大厅", "政务服务大厅", "中心", "中心名称", "政务服务中心", "行政服务中心", "便民服务中心", "所在大厅", "所属大厅", "所在中心", "网点名称");

    private final Sites sites;
    private final List<Site> known;
    private final Map<String, Optional<Site>> found = new HashMap<>();
    private final Optional<Site> usual;
    private SiteNames names;

    HallNames(Sites sites, Halls halls, LocalDate day) {
        this.sites = sites;
        this.known = new ArrayList<>(sites.all());
        this.names = new SiteNames(known);
        List<Site> recorded = halls.on(day).stream().map(plan -> plan.site()).toList();
        this.usual = recorded.size() == 1 ? Optional.of(recorded.get(0)) : sites.root();
    }

    /** The hall; empty if the row was refused. */
    Optional<Site> of(Row row) {
        Optional<String> name = row.get(HALL);
        if (name.isEmpty()) {
            if (usual.isEmpty()) {
                row.refuse(HALL, "还没有登记任何大厅，请补填大厅名称，或先建立工作区（init）");
            }
            return usual;
        }
        Optional<Site> site = find(name.get());
        if (site.isEmpty()) {
            row.refuse(HALL, "没有名为“" + name.get() + "”的大厅或中心，或有几个同名；请按登记的名称填写，或先导入大厅（import halls）");
        }
        return site;
    }

    Optional<Site> find(String name) {
        return found.computeIfAbsent(name, each -> names.find(each).or(() -> known.stream().filter(site -> site.id().code().equals(each)).findFirst()));
    }

    /** The hall that a row means; a new site below the place's own centre if the registry knows none of this name. */
    Optional<Site> orFresh(Row row) {
        Optional<String> name = row.get(HALL);
        return name.isEmpty() || find(name.get()).isPresent() ? of(row) : sites.root().map(root -> new Site(sites.newCode(root.id()), Optional.of(root.id()), name.get(),
                name.get().matches(".*(镇|乡|街道).*") ? SiteLevel.TOWN : SiteLevel.DISTRICT, Optional.empty(), Optional.empty(), List.of()));
    }

    /** Stores the site if the registry does not know it. */
    Site made(Site site, ImportContext context) {
        if (sites.find(site.id()).isEmpty()) {
            sites.put(site, context.change());
            context.replacing().site(Optional.empty(), site);
            known.add(site);
            names = new SiteNames(known);
            found.clear();
        }
        return site;
    }
}
