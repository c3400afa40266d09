package org.tongban.report.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.tongban.exchange.paper.PaperBlock;
import org.tongban.exchange.paper.PaperMeasure;
import org.tongban.exchange.pdf.PdfPen;
import org.tongban.report.Scorecard;

/** Two bars for each yardstick that is known before and now, and a line where its target lies; each yardstick has its own scale. */
public final class BeforeNow {
    private static final double GROUP = 46;
    private static final double BAR = 13;
    private static final double LABELS = 128;
    private static final double LEGEND = 24;

    private final List<Scorecard.Row> rows;

    private BeforeNow(List<Scorecard.Row> rows) {
        this.rows = rows;
    }

    /** Whether there is anything to draw. */
    public static boolean isThere(Scorecard scorecard) {
        return scorecard.rows().stream().anyMatch(row -> row.change().isPresent());
    }

    public static PaperBlock.Drawing of(String caption, Scorecard scorecard) {
        BeforeNow chart = new BeforeNow(scorecard.rows().stream().filter(row -> row.change().isPresent()).toList());
        return new PaperBlock.Drawing(caption, PaperMeasure.WIDTH, chart.rows.size() * GROUP + LEGEND, chart::draw);
    }

    private void draw(PdfPen pen) {
        double room = PaperMeasure.WIDTH - LABELS - 80;
        double y = 0;
        for (Scorecard.Row row : rows) {
            BigDecimal before = row.before().orElseThrow().value();
            BigDecimal now = row.now().orElseThrow().value();
            double most = Stream.concat(Stream.of(before, now), row.target().stream()).mapToDouble(BigDecimal::doubleValue).max().orElse(1);
            double scale = most > 0 ? room / most : 0;
            pen.text(row.yardstick().label(), LABELS - 8, y + BAR, Ink.SIZE, false, Ink.TEXT, 1, 0);
            bar(pen, y, before, row.yardstick().unit(), scale, Ink.BEFORE);
            bar(pen, y + BAR + 2, now, row.yardstick().unit(), scale, Ink.NOW);
            double top = y - 2;
            row.target().ifPresent(target -> {
                double x = LABELS + target.doubleValue() * scale;
                pen.line(new double[] {x, top, x, top + 2 * BAR + 6}, false, Ink.TARGET, 1.2, 3);
            });
            y += GROUP;
        }
        double x = LABELS;
        pen.fill(Ink.box(x, y, 10, 8), Ink.BEFORE, 1);
        pen.text("改革前", x + 14, y + 4, Ink.SIZE, false, Ink.TEXT, 0, 0);
        pen.fill(Ink.box(x + 80, y, 10, 8), Ink.NOW, 1);
        pen.text("现在", x + 94, y + 4, Ink.SIZE, false, Ink.TEXT, 0, 0);
        if (rows.stream().anyMatch(row -> row.target().isPresent())) {
            pen.line(new double[] {x + 150, y - 2, x + 150, y + 10}, false, Ink.TARGET, 1.2, 3);
            pen.text("文件目标", x + 158, y + 4, Ink.SIZE, false, Ink.TEXT, 0, 0);
        }
    }

    private static void bar(PdfPen pen, double y, BigDecimal value, String unit, double scale, int colour) {
        double width = Math.max(0.5, value.doubleValue() * scale);
        pen.fill(Ink.box(LABELS, y, width, BAR), colour, 1);
        pen.text(value.toPlainString() + unit, LABELS + width + 5, y + BAR / 2, Ink.SMALL, false, Ink.TEXT, 0, 0);
    }
}
