package org.tongban.window.ui.scenario;

import java.awt.BasicStroke;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.tongban.widgets.chart.TonePaint;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** Draws the best found so far over the time of a search, and the proven bound below it. */
final class CourseChart {

    private static final float[] DASHES = {6, 4};
    /** What differs by less is the same to whoever looks. */
    private static final double LEAST_RANGE = 0.2;

    private CourseChart() {
    }

    static JFreeChart of(Course course, Texts texts) {
        double end = Math.max(course.seconds(), course.steps().isEmpty() ? 0 : course.steps().get(course.steps().size() - 1).seconds());
        XYSeries best = new XYSeries(texts.get("optimise.best"), false, true);
        course.steps().forEach(step -> best.add(step.seconds(), step.value()));
        if (!course.steps().isEmpty()) {
            best.add(end, course.steps().get(course.steps().size() - 1).value());
        }
        NumberAxis seconds = new NumberAxis(texts.get("optimise.seconds"));
        NumberAxis values = new NumberAxis(texts.get("optimise.measure." + course.goal().name().toLowerCase(Locale.ROOT)));
        values.setAutoRangeIncludesZero(false);
        values.setAutoRangeMinimumSize(LEAST_RANGE);
        values.setNumberFormatOverride(new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        XYStepRenderer steps = new XYStepRenderer();
        steps.setSeriesPaint(0, TonePaint.of(Tone.ACCENT));
        steps.setSeriesStroke(0, new BasicStroke(2f));
        XYPlot plot = new XYPlot(new XYSeriesCollection(best), seconds, values, steps);
        if (course.bound().isPresent()) {
            XYSeries bound = new XYSeries(texts.get("optimise.bound"), false, true);
            bound.add(0, course.bound().getAsDouble());
            bound.add(end, course.bound().getAsDouble());
            XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, false);
            line.setSeriesPaint(0, TonePaint.of(Tone.NOTE));
            line.setSeriesStroke(0, new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0));
            plot.setDataset(1, new XYSeriesCollection(bound));
            plot.setRenderer(1, line);
        }
        return new JFreeChart(texts.get("optimise.course"), JFreeChart.DEFAULT_TITLE_FONT, plot, true);
    }
}
