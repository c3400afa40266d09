package org.tongban.village.ui.home;

import java.awt.Rectangle;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.tongban.village.ui.stations.Standard;
import org.tongban.village.ui.stations.StationRow;
import org.tongban.widgets.chart.TonePaint;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** The ratio of each station as a bar, with a dash at the threshold of its tier. */
final class RatioChart {

    private static final int DASH_WIDTH = 22;
    private static final int DASH_HEIGHT = 3;

    private RatioChart() {
    }

    static JFreeChart of(int year, List<StationRow> rows, Texts texts) {
        DefaultCategoryDataset ratios = new DefaultCategoryDataset();
        DefaultCategoryDataset thresholds = new DefaultCategoryDataset();
        String reached = texts.get("chart.reached");
        String missed = texts.get("chart.missed");
        String minimum = texts.get("chart.minimum");
        for (StationRow row : rows) {
            row.ratio().ifPresent(ratio -> {
                boolean passes = row.standard(Standard.Kind.RATIO).tone() != Tone.FAIL;
                ratios.addValue(passes ? ratio : null, reached, row.name());
                ratios.addValue(passes ? null : ratio, missed, row.name());
            });
            row.minimum().filter(least -> row.ratio().isPresent()).ifPresent(least -> thresholds.addValue(least, minimum, row.name()));
        }
        StackedBarRenderer bars = new StackedBarRenderer();
        bars.setSeriesPaint(0, TonePaint.of(Tone.PASS));
        bars.setSeriesPaint(1, TonePaint.of(Tone.FAIL));
        bars.setMaximumBarWidth(0.06);
        LineAndShapeRenderer dashes = new LineAndShapeRenderer(false, true);
        dashes.setSeriesShape(0, new Rectangle(-DASH_WIDTH / 2, -DASH_HEIGHT / 2, DASH_WIDTH, DASH_HEIGHT));
        dashes.setSeriesPaint(0, TonePaint.of(Tone.NONE));
        CategoryAxis stations = new CategoryAxis();
        stations.setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        CategoryPlot plot = new CategoryPlot(ratios, stations, new NumberAxis(), bars);
        plot.setDataset(1, thresholds);
        plot.setRenderer(1, dashes);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        return new JFreeChart(texts.get("chart.title", Integer.toString(year)), JFreeChart.DEFAULT_TITLE_FONT, plot, true);
    }
}
