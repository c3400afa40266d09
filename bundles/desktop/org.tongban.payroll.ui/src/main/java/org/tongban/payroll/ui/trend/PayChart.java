package org.tongban.payroll.ui.trend;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.tongban.payroll.ui.trend.TrendModel.Point;
import org.tongban.widgets.text.Texts;

/** Draws pay by component as stacked bars, and how many people as a line. Fonts and colours are set by who shows it. */
public final class PayChart {
    private static final double WIDEST_BAR = 0.08;
    private static final int SLANTED_FROM = 9;
    /** Keeps the scale's figures apart, and so few. */
    private static final RectangleInsets AIRY = new RectangleInsets(7, 4, 7, 4);

    private PayChart() {
    }

    public static JFreeChart of(TrendModel trend, Texts texts) {
        NumberAxis yuan = new NumberAxis(texts.get("trend.yuan"));
        yuan.setNumberFormatOverride(new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        yuan.setLabelAngle(Math.PI / 2);
        yuan.setTickLabelInsets(AIRY);
        StackedBarRenderer bars = new StackedBarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setMaximumBarWidth(WIDEST_BAR);
        CategoryAxis months = new CategoryAxis();
        if (trend.months().size() > SLANTED_FROM) {
            months.setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        }
        CategoryPlot plot = new CategoryPlot(pay(trend), months, yuan, bars);
        NumberAxis people = new NumberAxis(texts.get("trend.people"));
        people.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        people.setAutoRangeIncludesZero(true);
        people.setLabelAngle(-Math.PI / 2);
        people.setTickLabelInsets(AIRY);
        plot.setDataset(1, people(trend, texts));
        plot.setRangeAxis(1, people);
        plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
        plot.mapDatasetToRangeAxis(1, 1);
        plot.setRenderer(1, new LineAndShapeRenderer(true, true));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        return new JFreeChart(texts.get("trend.title"), JFreeChart.DEFAULT_TITLE_FONT, plot, true);
    }

    private static DefaultCategoryDataset pay(TrendModel trend) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        trend.components().forEach(component -> {
            for (Point point : trend.months()) {
                data.addValue(point.amount(component).map(amount -> (Number) amount.toBigDecimal()).orElse(null), component.name(), point.month().toString());
            }
        });
        return data;
    }

    private static DefaultCategoryDataset people(TrendModel trend, Texts texts) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (Point point : trend.months()) {
            data.addValue(point.people().map(count -> (Number) count).orElse(null), texts.get("trend.headcount"), point.month().toString());
        }
        return data;
    }
}
