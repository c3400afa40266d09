package org.tongban.window.ui.load;

import java.awt.BasicStroke;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.tongban.widgets.chart.TonePaint;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;
import org.tongban.window.scenario.Scenario;

/** Draws the waiting over a day: by the formula, by the simulation with its interval, and how many people come. */
final class WaitChart {

    private static final int TICK = 60;
    private static final double BAR_WIDTH = 0.3;

    private WaitChart() {
    }

    /** @param simulated what the simulation gave for the same windows; empty if it has not been run */
    static JFreeChart of(ZoneDay day, int windows, Optional<SimulatedDay> simulated, Texts texts) {
        NumberAxis time = new NumberAxis();
        time.setNumberFormatOverride(new TimeOfDay());
        time.setTickUnit(new NumberTickUnit(TICK));
        time.setAutoRangeIncludesZero(false);
        NumberAxis people = new NumberAxis(texts.get("load.wait.people"));
        NumberAxis minutes = new NumberAxis(texts.get("load.wait.minutes"));
        XYBarRenderer bars = new XYBarRenderer(1 - BAR_WIDTH);
        bars.setBarPainter(new StandardXYBarPainter());
        bars.setShadowVisible(false);
        bars.setSeriesPaint(0, TonePaint.of(Tone.MUTED));
        XYPlot plot = new XYPlot(arrivals(day, texts), time, people, bars);
        plot.setRangeAxisLocation(0, AxisLocation.BOTTOM_OR_RIGHT);
        plot.setRangeAxis(1, minutes);
        plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_LEFT);
        simulated.ifPresent(waits -> {
            DeviationRenderer band = new DeviationRenderer(true, false);
            band.setSeriesPaint(0, TonePaint.of(Tone.NOTE));
            band.setSeriesFillPaint(0, TonePaint.of(Tone.NOTE));
            band.setAlpha(0.22f);
            plot.setDataset(1, simulated(waits.points(), texts));
            plot.setRenderer(1, band);
            plot.mapDatasetToRangeAxis(1, 1);
        });
        XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, true);
        line.setSeriesPaint(0, TonePaint.of(Tone.ACCENT));
        line.setSeriesStroke(0, new BasicStroke(2f));
        plot.setDataset(2, formula(day, windows, texts));
        plot.setRenderer(2, line);
        plot.mapDatasetToRangeAxis(2, 1);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        return new JFreeChart(texts.get("load.wait.title", day.zone(), Integer.toString(windows)), JFreeChart.DEFAULT_TITLE_FONT, plot, true);
    }

    private static XYSeriesCollection arrivals(ZoneDay day, Texts texts) {
        XYSeries series = new XYSeries(texts.get("load.wait.arrivals"));
        day.curve(day.windows()).forEach(point -> series.add(middle(point.from()), point.arrivals()));
        XYSeriesCollection data = new XYSeriesCollection(series);
        data.setIntervalWidth(Scenario.SLOT);
        return data;
    }

    private static XYSeriesCollection formula(ZoneDay day, int windows, Texts texts) {
        XYSeries series = new XYSeries(texts.get("load.wait.formula"));
        day.curve(windows).forEach(point -> series.add(middle(point.from()), point.meanWait().isPresent() ? (Number) point.meanWait().getAsDouble() : null));
        return new XYSeriesCollection(series);
    }

    private static YIntervalSeriesCollection simulated(List<SimulatedDay.Point> waits, Texts texts) {
        YIntervalSeries series = new YIntervalSeries(texts.get("load.wait.simulated"));
        waits.forEach(wait -> series.add(middle(wait.from()), wait.meanWait().mean(), wait.meanWait().low(), wait.meanWait().high()));
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series);
        return data;
    }

    private static double middle(LocalTime from) {
        return from.toSecondOfDay() / 60.0 + Scenario.SLOT / 2.0;
    }

    /** Minutes of the day as 09:30. */
    private static final class TimeOfDay extends NumberFormat {
        private static final long serialVersionUID = 1;

        @Override
        public StringBuffer format(double minutes, StringBuffer to, FieldPosition position) {
            return format((long) minutes, to, position);
        }

        @Override
        public StringBuffer format(long minutes, StringBuffer to, FieldPosition position) {
            return to.append(String.format("%02d:%02d", Math.floorDiv(minutes, 60), Math.floorMod(minutes, 60)));
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException(text);
        }
    }
}
