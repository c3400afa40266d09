package org.tongban.plan.ui.milestones;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.tongban.plan.milestone.Course;
import org.tongban.plan.milestone.Course.Checkpoint;
import org.tongban.widgets.chart.TonePaint;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** Draws a course: the plan as a broken line, what was reached as steps, the checkpoints as dots, the day looked at as an upright line. */
public final class MilestoneChart {

    private static final float[] DASHES = {6, 4};
    private static final Shape DOT = new Ellipse2D.Double(-4.5, -4.5, 9, 9);
    private static final int SHOWN_DAYS_AROUND = 10;

    private MilestoneChart() {
    }

    /** @param day the day looked at */
    public static JFreeChart of(Course course, LocalDate day, Texts texts) {
        XYSeries planned = new XYSeries(texts.get("milestones.chart.planned"), false, true);
        XYSeries actual = new XYSeries(texts.get("milestones.chart.actual"), false, true);
        course.points().forEach(point -> {
            point.planned().ifPresent(share -> planned.add(at(point.day()), share));
            point.actual().ifPresent(share -> actual.add(at(point.day()), share));
        });
        DateAxis days = new DateAxis();
        days.setDateFormatOverride(new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT));
        range(course, day, days);
        NumberAxis shares = new NumberAxis();
        shares.setNumberFormatOverride(new DecimalFormat("0%", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        shares.setRange(0, 1.05);
        XYPlot plot = new XYPlot(new XYSeriesCollection(actual), days, shares, steps());
        plot.setDataset(1, new XYSeriesCollection(planned));
        plot.setRenderer(1, plan());
        dots(course, day, plot, texts);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        ValueMarker today = new ValueMarker(at(day));
        today.setPaint(TonePaint.of(Tone.WARN));
        today.setStroke(new BasicStroke(1.5f));
        today.setLabel(texts.get("milestones.chart.today", day.toString()));
        today.setLabelAnchor(RectangleAnchor.BOTTOM_RIGHT);
        today.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
        today.setLabelPaint(TonePaint.of(Tone.WARN));
        plot.addDomainMarker(today, Layer.FOREGROUND);
        return new JFreeChart(course.title(), JFreeChart.DEFAULT_TITLE_FONT, plot, true);
    }

    /** From the first day to the last, with some room; a day looked at long after the end does not press the curve together. */
    private static void range(Course course, LocalDate day, DateAxis days) {
        List<LocalDate> all = course.points().stream().map(Course.Point::day).filter(each -> !each.equals(day)).toList();
        LocalDate first = all.stream().min(LocalDate::compareTo).orElse(day);
        LocalDate last = all.stream().max(LocalDate::compareTo).orElse(day);
        long room = Math.max(SHOWN_DAYS_AROUND, last.toEpochDay() - first.toEpochDay());
        LocalDate from = day.isBefore(first) && first.toEpochDay() - day.toEpochDay() < room ? day : first;
        LocalDate to = day.isAfter(last) && day.toEpochDay() - last.toEpochDay() < room ? day : last;
        days.setRange(at(from.minusDays(SHOWN_DAYS_AROUND)), at(to.plusDays(SHOWN_DAYS_AROUND)));
    }

    private static XYStepRenderer steps() {
        XYStepRenderer steps = new XYStepRenderer();
        steps.setSeriesPaint(0, TonePaint.of(Tone.ACCENT));
        steps.setSeriesStroke(0, new BasicStroke(2.5f));
        return steps;
    }

    private static XYLineAndShapeRenderer plan() {
        XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, false);
        line.setSeriesPaint(0, TonePaint.of(Tone.NOTE));
        line.setSeriesStroke(0, new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0));
        return line;
    }

    private static void dots(Course course, LocalDate day, XYPlot plot, Texts texts) {
        XYSeries reached = new XYSeries(texts.get("milestones.chart.reached"), false, true);
        XYSeries missed = new XYSeries(texts.get("milestones.chart.missed"), false, true);
        XYSeries ahead = new XYSeries(texts.get("milestones.chart.ahead"), false, true);
        for (Checkpoint point : course.checkpoints()) {
            (point.isReached() ? reached : point.day().isBefore(day) ? missed : ahead).add(at(point.day()), point.share());
        }
        int next = 2;
        next = dots(plot, next, reached, Tone.PASS);
        next = dots(plot, next, missed, Tone.FAIL);
        dots(plot, next, ahead, Tone.NOTE);
    }

    private static int dots(XYPlot plot, int index, XYSeries series, Tone tone) {
        if (series.isEmpty()) {
            return index;
        }
        XYLineAndShapeRenderer dots = new XYLineAndShapeRenderer(false, true);
        dots.setSeriesPaint(0, TonePaint.of(tone));
        dots.setSeriesShape(0, DOT);
        plot.setDataset(index, new XYSeriesCollection(series));
        plot.setRenderer(index, dots);
        return index + 1;
    }

    /** Days as charts count them: at their beginning. */
    private static double at(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toInstant().toEpochMilli();
    }
}
