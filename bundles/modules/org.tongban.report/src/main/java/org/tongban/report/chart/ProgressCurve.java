package org.tongban.report.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tongban.exchange.paper.PaperBlock;
import org.tongban.exchange.paper.PaperMeasure;
import org.tongban.exchange.pdf.PdfPen;
import org.tongban.plan.milestone.Course;

/** The planned course of an undertaking, dashed, and what was done of it, with the day looked at. */
public final class ProgressCurve {
    private static final double HEIGHT = 190;
    private static final double LEFT = 36;
    private static final double RIGHT = 16;
    private static final double TOP = 12;
    private static final double BOTTOM = 40;
    private static final int STEPS = 4;

    private final Course course;
    private final LocalDate first;
    private final double days;
    private final LocalDate today;

    private ProgressCurve(Course course, LocalDate today) {
        this.course = course;
        this.today = today;
        first = course.points().get(0).day();
        days = Math.max(1, ChronoUnit.DAYS.between(first, course.points().get(course.points().size() - 1).day()));
    }

    /** Whether there is a line to draw. */
    public static boolean isThere(Course course) {
        return course.points().stream().map(Course.Point::day).distinct().count() > 1;
    }

    public static PaperBlock.Drawing of(String caption, Course course, LocalDate today) {
        return new PaperBlock.Drawing(caption, PaperMeasure.WIDTH, HEIGHT, new ProgressCurve(course, today)::draw);
    }

    private double x(LocalDate day) {
        return LEFT + (PaperMeasure.WIDTH - LEFT - RIGHT) * ChronoUnit.DAYS.between(first, day) / days;
    }

    private static double y(double share) {
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * share;
    }

    private void draw(PdfPen pen) {
        for (int i = 0; i <= STEPS; i++) {
            double share = (double) i / STEPS;
            pen.line(new double[] {LEFT, y(share), PaperMeasure.WIDTH - RIGHT, y(share)}, false, Ink.RULE, 0.5, 0);
            pen.text(100 * i / STEPS + "%", LEFT - 5, y(share), Ink.SMALL, false, Ink.MUTED, 1, 0);
        }
        line(pen, Course.Point::planned, Ink.MUTED, 1.4, 4);
        line(pen, Course.Point::actual, Ink.NOW, 2, 0);
        double after = -100;
        pen.text(first.toString(), LEFT, HEIGHT - BOTTOM + 12, Ink.SMALL, false, Ink.MUTED, 0, 0);
        double from = LEFT + pen.length(first.toString(), Ink.SMALL, false) + 6;
        for (Course.Checkpoint point : course.checkpoints()) {
            double x = x(point.day());
            double y = y(point.share().doubleValue());
            pen.fill(Ink.box(x - 2.5, y - 2.5, 5, 5), point.isReached() ? Ink.NOW : Ink.TARGET, 1);
            String day = point.day().toString();
            double half = pen.length(day, Ink.SMALL, false) / 2;
            double at = Math.min(x, PaperMeasure.WIDTH - half);
            if (at - half > Math.max(after, from)) {
                pen.text(day, at, HEIGHT - BOTTOM + 12, Ink.SMALL, false, Ink.MUTED, 0.5, 0);
                after = at + half + 4;
            }
        }
        if (!today.isBefore(first) && x(today) <= PaperMeasure.WIDTH - RIGHT) {
            pen.line(new double[] {x(today), TOP, x(today), HEIGHT - BOTTOM}, false, Ink.TARGET, 0.8, 2);
        }
        legend(pen);
    }

    private void line(PdfPen pen, Function<Course.Point, Optional<BigDecimal>> value, int colour, double width, double dash) {
        List<Double> points = new ArrayList<>();
        for (Course.Point point : course.points()) {
            value.apply(point).ifPresent(share -> {
                points.add(x(point.day()));
                points.add(y(share.doubleValue()));
            });
        }
        if (points.size() > 2) {
            pen.line(points.stream().mapToDouble(Double::doubleValue).toArray(), false, colour, width, dash);
        }
    }

    private static void legend(PdfPen pen) {
        double y = HEIGHT - 10;
        pen.line(new double[] {LEFT, y, LEFT + 24, y}, false, Ink.MUTED, 1.4, 4);
        pen.text("计划", LEFT + 30, y, Ink.SIZE, false, Ink.TEXT, 0, 0);
        pen.line(new double[] {LEFT + 80, y, LEFT + 104, y}, false, Ink.NOW, 2, 0);
        pen.text("实际", LEFT + 110, y, Ink.SIZE, false, Ink.TEXT, 0, 0);
        pen.line(new double[] {LEFT + 165, y - 5, LEFT + 165, y + 5}, false, Ink.TARGET, 0.8, 2);
        pen.text("报告日", LEFT + 172, y, Ink.SIZE, false, Ink.TEXT, 0, 0);
        pen.fill(Ink.box(LEFT + 230, y - 2.5, 5, 5), Ink.TARGET, 1);
        pen.text("未达到的节点", LEFT + 240, y, Ink.SIZE, false, Ink.TEXT, 0, 0);
    }
}
