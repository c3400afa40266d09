package org.tongban.window.ui.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.registry.Site;
import org.tongban.store.Workspaces;
import org.tongban.widgets.text.Texts;
import org.tongban.window.Halls;
import org.tongban.window.WindowLoads;
import org.tongban.window.ui.load.LoadCharts;
import org.tongban.window.ui.load.LoadPart;
import org.tongban.window.ui.load.ZoneRow;
import org.tongban.workbench.HomeChart;

/** Cases for each window, zone by zone, of the first hall that has any: for the home page. */
@Component(property = "service.ranking:Integer=35")
public final class LoadChartOfHome implements HomeChart {

    private final Halls halls;
    private final WindowLoads loads;
    private final Workspaces workspaces;
    private final Clock clock;

    @Activate
    public LoadChartOfHome(@Reference Halls halls, @Reference WindowLoads loads, @Reference Workspaces workspaces, @Reference Clock clock) {
        this.halls = halls;
        this.loads = loads;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @Override
    public Optional<JFreeChart> chart(Locale language) {
        if (workspaces.current().isEmpty()) {
            return Optional.empty();
        }
        Texts texts = Texts.of(LoadChartOfHome.class, language);
        return halls.on(LocalDate.now(clock)).stream().flatMap(hall -> of(hall.site(), texts).stream()).findFirst();
    }

    private Optional<JFreeChart> of(Site hall, Texts texts) {
        return loads.latestYear(hall.id()).flatMap(year -> loads.of(hall.id(), year)).flatMap(load -> {
            List<ZoneRow> zones = load.zones().stream().map(ZoneRow::new).filter(row -> row.load().perWindow().isPresent()).toList();
            return zones.isEmpty() ? Optional.empty()
                    : Optional.of(LoadCharts.perWindow(zones, texts.get("chart.perWindow", hall.name(), Integer.toString(load.year())), texts));
        });
    }

    @Override
    public String part() {
        return LoadPart.ID;
    }
}
