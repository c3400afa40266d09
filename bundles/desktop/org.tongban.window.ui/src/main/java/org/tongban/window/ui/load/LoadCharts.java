package org.tongban.window.ui.load;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.tongban.widgets.chart.TonePaint;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;
import org.tongban.window.HallLoad.WindowLoad;

/** Bars of what zones and windows bear. Fonts and colours are set by who shows them. */
public final class LoadCharts {

    private static final int SLANTED_FROM = 6;

    private LoadCharts() {
    }

    /** Work as a share of the open time of each zone's windows; a line at all of it. Zones whose minutes are unknown have no bar. */
    static JFreeChart utilisation(List<ZoneRow> zones, Texts texts) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        String possible = texts.get("load.chart.possible");
        String beyond = texts.get("load.chart.beyond");
        for (ZoneRow row : zones) {
            BigDecimal share = row.load().load().orElse(null);
            boolean fits = share == null || share.compareTo(BigDecimal.ONE) <= 0;
            data.addValue(fits ? share : null, possible, row.name());
            data.addValue(fits ? null : share, beyond, row.name());
        }
        NumberAxis shares = new NumberAxis();
        shares.setNumberFormatOverride(new DecimalFormat("0%", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        CategoryPlot plot = bars(data, shares, zones.size());
        ValueMarker all = new ValueMarker(1);
        all.setPaint(TonePaint.of(Tone.FAIL));
        plot.addRangeMarker(all, Layer.FOREGROUND);
        return new JFreeChart(texts.get("load.chart.utilisation"), JFreeChart.DEFAULT_TITLE_FONT, plot, true);
    }

    /** Cases of the year by window in each zone. */
    public static JFreeChart perWindow(List<ZoneRow> zones, String title, Texts texts) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        zones.forEach(row -> row.load().perWindow().ifPresent(cases -> data.addValue(cases, texts.get("load.column.perWindow"), row.name())));
        CategoryPlot plot = bars(data, counts(), data.getColumnCount());
        return new JFreeChart(title, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
    }

    /** Cases of the year of each window of a zone. */
    static JFreeChart windows(ZoneRow zone, Texts texts) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (WindowLoad window : zone.load().each()) {
            data.addValue(ZoneRow.boxed(window.cases()).orElse(null), texts.get("load.column.cases"), window.number());
        }
        CategoryPlot plot = bars(data, counts(), data.getColumnCount());
        return new JFreeChart(texts.get("load.chart.windows", zone.name()), JFreeChart.DEFAULT_TITLE_FONT, plot, false);
    }

    private static NumberAxis counts() {
        NumberAxis counts = new NumberAxis();
        counts.setNumberFormatOverride(new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        return counts;
    }

    private static CategoryPlot bars(DefaultCategoryDataset data, NumberAxis range, int categories) {
        StackedBarRenderer bars = new StackedBarRenderer();
        bars.setSeriesPaint(0, TonePaint.of(Tone.ACCENT));
        bars.setSeriesPaint(1, TonePaint.of(Tone.FAIL));
        CategoryAxis names = new CategoryAxis();
        if (categories > SLANTED_FROM) {
            names.setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        }
        CategoryPlot plot = new CategoryPlot(data, names, range, bars);
        plot.setOrientation(PlotOrientation.VERTICAL);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        return plot;
    }
}
