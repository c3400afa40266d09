package org.tongban.report.chart;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongban.exchange.paper.PaperBlock;
import org.tongban.exchange.paper.PaperMeasure;
import org.tongban.exchange.pdf.PdfPen;
import org.tongban.plan.state.ClauseState;

/** A bar for each chapter, as long as it has clauses, parted by their states. */
public final class StateBars {
    private static final double LINE = 24;
    private static final double BAR = 15;
    private static final double LABELS = 128;
    private static final double LEGEND = 26;
    private static final int LONGEST = 13;

    /** @param name of the chapter */
    public record Bar(String name, Map<ClauseState, Integer> counts) {

        int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private final List<Bar> bars;

    private StateBars(List<Bar> bars) {
        this.bars = bars;
    }

    public static PaperBlock.Drawing of(String caption, List<Bar> bars) {
        StateBars chart = new StateBars(List.copyOf(bars));
        return new PaperBlock.Drawing(caption, PaperMeasure.WIDTH, bars.size() * LINE + LEGEND, chart::draw);
    }

    private void draw(PdfPen pen) {
        double room = PaperMeasure.WIDTH - LABELS - 30;
        int most = bars.stream().mapToInt(Bar::total).max().orElse(1);
        double y = 0;
        for (Bar bar : bars) {
            String name = bar.name().length() > LONGEST ? bar.name().substring(0, LONGEST - 1) + "…" : bar.name();
            pen.text(name, LABELS - 8, y + BAR / 2, Ink.SIZE, false, Ink.TEXT, 1, 0);
            double x = LABELS;
            for (ClauseState state : ClauseState.values()) {
                int count = bar.counts().getOrDefault(state, 0);
                double width = room * count / Math.max(1, most);
                if (count > 0) {
                    pen.fill(Ink.box(x, y, width, BAR), Ink.of(state), 1);
                    pen.line(Ink.box(x, y, width, BAR), true, 0xFFFFFF, 0.6, 0);
                    if (width > pen.length(String.valueOf(count), Ink.SMALL, false) + 3) {
                        pen.text(String.valueOf(count), x + width / 2, y + BAR / 2, Ink.SMALL, false, Ink.on(state), 0.5, 0);
                    }
                }
                x += width;
            }
            pen.text(String.valueOf(bar.total()), x + 5, y + BAR / 2, Ink.SIZE, false, Ink.MUTED, 0, 0);
            y += LINE;
        }
        legend(pen, y + LEGEND / 2);
    }

    private static void legend(PdfPen pen, double y) {
        double whole = Stream.of(ClauseState.values()).mapToDouble(state -> pen.length(state.label(), Ink.SIZE, false) + 30).sum();
        double x = (PaperMeasure.WIDTH - whole) / 2;
        for (ClauseState state : ClauseState.values()) {
            pen.fill(Ink.box(x, y - 4, 10, 8), Ink.of(state), 1);
            pen.text(state.label(), x + 14, y, Ink.SIZE, false, Ink.TEXT, 0, 0);
            x += pen.length(state.label(), Ink.SIZE, false) + 30;
        }
    }
}
