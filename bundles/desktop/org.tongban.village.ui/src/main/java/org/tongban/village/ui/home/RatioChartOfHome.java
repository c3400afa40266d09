package org.tongban.village.ui.home;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.registry.CaseVolumes;
import org.tongban.store.Workspaces;
import org.tongban.village.StationChecks;
import org.tongban.village.ui.stations.StationRow;
import org.tongban.village.ui.stations.StationsPart;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.HomeChart;

/** The ratios of the last year with cases, for the home page. */
@Component(property = "service.ranking:Integer=40")
public final class RatioChartOfHome implements HomeChart {

    private final StationChecks checks;
    private final CaseVolumes volumes;
    private final Workspaces workspaces;

    @Activate
    public RatioChartOfHome(@Reference StationChecks checks, @Reference CaseVolumes volumes, @Reference Workspaces workspaces) {
        this.checks = checks;
        this.volumes = volumes;
        this.workspaces = workspaces;
    }

    @Override
    public Optional<JFreeChart> chart(Locale language) {
        if (workspaces.current().isEmpty()) {
            return Optional.empty();
        }
        return volumes.latest().map(YearMonth::getYear).flatMap(year -> {
            List<StationRow> rows = checks.ofYear(year).stream().map(StationRow::of).filter(row -> row.ratio().isPresent()).toList();
            return rows.isEmpty() ? Optional.empty() : Optional.of(RatioChart.of(year, rows, Texts.of(RatioChartOfHome.class, language)));
        });
    }

    @Override
    public String part() {
        return StationsPart.ID;
    }
}
