package org.tongban.window.ui.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.registry.Site;
import org.tongban.store.Workspaces;
import org.tongban.widgets.text.Texts;
import org.tongban.window.HallItem;
import org.tongban.window.HallItems;
import org.tongban.window.HallPlan;
import org.tongban.window.HallZone;
import org.tongban.window.Halls;
import org.tongban.window.ServiceWindow;
import org.tongban.window.ui.load.LoadPart;
import org.tongban.window.ui.zones.ZonesPart;
import org.tongban.workbench.Finder;

/** Finds halls, their zones, windows and items. */
@Component
public final class HallFinder implements Finder {

    private final Halls halls;
    private final HallItems items;
    private final Workspaces workspaces;
    private final Clock clock;

    @Activate
    public HallFinder(@Reference Halls halls, @Reference HallItems items, @Reference Workspaces workspaces, @Reference Clock clock) {
        this.halls = halls;
        this.items = items;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @Override
    public List<Hit> find(String text, int atMost, Locale language) {
        if (workspaces.current().isEmpty()) {
            return List.of();
        }
        Texts texts = Texts.of(HallFinder.class, language);
        List<Hit> hits = new ArrayList<>();
        for (HallPlan hall : halls.on(LocalDate.now(clock))) {
            Site site = hall.site();
            if (site.name().contains(text) || site.aliases().stream().anyMatch(alias -> alias.contains(text))) {
                hits.add(new Hit(texts.get("find.hall"), site.name(), texts.get("find.windows", Integer.toString(hall.windows().size())), LoadPart.ID, site.id()));
            }
            for (HallZone zone : hall.zones()) {
                if (zone.name().contains(text)) {
                    hits.add(new Hit(texts.get("find.zone"), zone.name(), site.name(), ZonesPart.ID, site.id()));
                }
            }
            for (ServiceWindow window : hall.windows()) {
                if (window.number().contains(text) || window.group().contains(text) || window.labels().stream().anyMatch(label -> label.contains(text))) {
                    hits.add(new Hit(texts.get("find.window"), window.number(), site.name() + " " + window.zone(), LoadPart.ID, site.id()));
                }
            }
            for (HallItem item : items.of(site.id())) {
                if (item.item().name().contains(text) || item.item().code().contains(text)) {
                    hits.add(new Hit(texts.get("find.item"), item.item().name(), item.item().department() + " " + site.name(), LoadPart.ID, site.id()));
                }
            }
        }
        return hits.subList(0, Math.min(atMost, hits.size()));
    }
}
