package org.tongban.widgets.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.PiePlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.AbstractRenderer;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.tongban.widgets.look.Palette;

/** Gives any chart the fonts and colours of a palette. Off the user-interface thread, before it is drawn. */
final class ChartLook {
    /** Turns the label of an axis at the side, which lies, so that one or two characters stand. */
    private static final double UPRIGHT = Math.PI / 2;

    private final Palette palette;
    private final Font plain;
    private final Font bold;

    ChartLook(Palette palette, int zoom) {
        this.palette = palette;
        plain = ChartFont.plain().deriveFont(12f * zoom / 100);
        bold = plain.deriveFont(Font.BOLD, 13.5f * zoom / 100);
    }

    void apply(JFreeChart chart) {
        chart.setBackgroundPaint(awt(palette.surface()));
        chart.setAntiAlias(true);
        chart.setPadding(new RectangleInsets(8, 8, 6, 10));
        if (chart.getTitle() != null) {
            chart.getTitle().setFont(bold);
            chart.getTitle().setPaint(awt(palette.text()));
            chart.getTitle().setHorizontalAlignment(HorizontalAlignment.LEFT);
        }
        for (int i = 0; i < chart.getSubtitleCount(); i++) {
            subtitle(chart.getSubtitle(i));
        }
        Plot plot = chart.getPlot();
        plot.setBackgroundPaint(awt(palette.surface()));
        plot.setOutlineVisible(false);
        plot.setNoDataMessageFont(plain);
        plot.setNoDataMessagePaint(awt(palette.muted()));
        if (plot instanceof CategoryPlot categories) {
            category(categories);
        } else if (plot instanceof XYPlot xy) {
            xy(xy);
        } else if (plot instanceof PiePlot<?> pie) {
            pie(pie);
        }
    }

    private void subtitle(Title title) {
        if (title instanceof LegendTitle legend) {
            legend.setItemFont(plain);
            legend.setItemPaint(awt(palette.text()));
            legend.setBackgroundPaint(awt(palette.surface()));
            legend.setFrame(BlockBorder.NONE);
            legend.setPosition(RectangleEdge.BOTTOM);
        }
    }

    private void category(CategoryPlot plot) {
        plot.setRangeGridlinePaint(awt(palette.line()));
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.setDomainGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        for (int i = 0; i < plot.getDomainAxisCount(); i++) {
            CategoryAxis axis = plot.getDomainAxis(i);
            axis(axis);
            if (axis != null) {
                axis.setMaximumCategoryLabelLines(2);
            }
        }
        for (int i = 0; i < plot.getRangeAxisCount(); i++) {
            axis(plot.getRangeAxis(i));
            stand(plot.getRangeAxis(i), plot.getRangeAxisEdge(i));
        }
        int first = 0;
        for (int i = 0; i < plot.getRendererCount(); i++) {
            if (plot.getRenderer(i) instanceof AbstractRenderer renderer) {
                int series = plot.getDataset(i) == null ? 0 : plot.getDataset(i).getRowCount();
                series(renderer, first, series);
                first += series;
            }
            if (plot.getRenderer(i) instanceof BarRenderer bars) {
                bars.setBarPainter(new StandardBarPainter());
                bars.setShadowVisible(false);
                bars.setDrawBarOutline(false);
                bars.setMaximumBarWidth(0.09);
                bars.setItemMargin(0.06);
            }
            if (plot.getRenderer(i) instanceof LineAndShapeRenderer lines) {
                lines.setDefaultStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                lines.setAutoPopulateSeriesStroke(false);
            }
        }
        markers(plot.getRangeMarkers(Layer.FOREGROUND));
        markers(plot.getRangeMarkers(Layer.BACKGROUND));
    }

    private void xy(XYPlot plot) {
        plot.setRangeGridlinePaint(awt(palette.line()));
        plot.setDomainGridlinePaint(awt(palette.line()));
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.setDomainGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        IntStream.range(0, plot.getDomainAxisCount()).forEach(i -> axis(plot.getDomainAxis(i)));
        IntStream.range(0, plot.getRangeAxisCount()).forEach(i -> {
            axis(plot.getRangeAxis(i));
            stand(plot.getRangeAxis(i), plot.getRangeAxisEdge(i));
        });
        int first = 0;
        for (int i = 0; i < plot.getRendererCount(); i++) {
            if (plot.getRenderer(i) instanceof AbstractRenderer renderer) {
                int series = plot.getDataset(i) == null ? 0 : plot.getDataset(i).getSeriesCount();
                series(renderer, first, series);
                first += series;
            }
            if (plot.getRenderer(i) instanceof XYLineAndShapeRenderer lines) {
                lines.setDefaultStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                lines.setAutoPopulateSeriesStroke(false);
            }
        }
        markers(plot.getRangeMarkers(Layer.FOREGROUND));
        markers(plot.getRangeMarkers(Layer.BACKGROUND));
    }

    private <K extends Comparable<K>> void pie(PiePlot<K> plot) {
        plot.setShadowPaint(null);
        plot.setLabelFont(plain);
        plot.setLabelPaint(awt(palette.text()));
        plot.setLabelBackgroundPaint(awt(palette.surface()));
        plot.setLabelOutlinePaint(null);
        plot.setLabelShadowPaint(null);
        plot.setLabelLinkPaint(awt(palette.muted()));
        plot.setDefaultSectionOutlinePaint(awt(palette.surface()));
        plot.setSectionOutlinesVisible(true);
        if (plot.getDataset() != null) {
            List<K> keys = plot.getDataset().getKeys();
            for (int i = 0; i < keys.size(); i++) {
                plot.setSectionPaint(keys.get(i), tinted(plot.getSectionPaint(keys.get(i)), i));
            }
        }
    }

    private void axis(@org.jspecify.annotations.Nullable Axis axis) {
        if (axis == null) {
            return;
        }
        axis.setLabelFont(plain);
        axis.setTickLabelFont(plain);
        axis.setLabelPaint(awt(palette.muted()));
        axis.setTickLabelPaint(awt(palette.muted()));
        axis.setAxisLinePaint(awt(palette.line()));
        axis.setTickMarksVisible(false);
        if (axis instanceof ValueAxis) {
            axis.setAxisLineVisible(false);
        }
    }

    private static void stand(@org.jspecify.annotations.Nullable Axis axis, RectangleEdge edge) {
        if (axis != null && axis.getLabel() != null && axis.getLabel().length() <= 2) {
            axis.setLabelAngle(edge == RectangleEdge.LEFT ? UPRIGHT : edge == RectangleEdge.RIGHT ? -UPRIGHT : 0);
        }
    }

    private void series(AbstractRenderer renderer, int first, int count) {
        renderer.setDefaultItemLabelFont(plain);
        renderer.setDefaultItemLabelPaint(awt(palette.text()));
        renderer.setDefaultLegendTextFont(plain);
        renderer.setDefaultLegendTextPaint(awt(palette.text()));
        for (int i = 0; i < count; i++) {
            renderer.setSeriesPaint(i, tinted(renderer.getSeriesPaint(i), first + i));
        }
    }

    private Paint tinted(@org.jspecify.annotations.Nullable Paint paint, int index) {
        return paint instanceof TonePaint tone ? tone.in(awt(palette.strong(tone.tone())).getRGB()) : awt(palette.series(index));
    }

    private void markers(@org.jspecify.annotations.Nullable Collection<?> markers) {
        if (markers == null) {
            return;
        }
        markers.stream().filter(Marker.class::isInstance).map(Marker.class::cast).filter(Objects::nonNull).forEach(marker -> {
            marker.setLabelFont(plain);
            marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
            marker.setLabelTextAnchor(TextAnchor.BOTTOM_RIGHT);
            Paint paint = marker.getPaint() instanceof TonePaint tone ? tone.in(awt(palette.strong(tone.tone())).getRGB()) : awt(palette.muted());
            marker.setPaint(paint);
            marker.setLabelPaint(paint);
            marker.setLabelBackgroundColor(awt(palette.surface()));
        });
    }

    static Color awt(org.eclipse.swt.graphics.Color colour) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
