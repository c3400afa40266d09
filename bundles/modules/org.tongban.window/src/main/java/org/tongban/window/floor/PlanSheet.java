package org.tongban.window.floor;

import java.util.Optional;
import org.tongban.window.floor.PlanInk.Anchor;

/**
 * A page with a floor plan for print and export: title, drawing to a round scale, scale bar, legend, footer.
 *
 * @param title  the hall and floor
 * @param note   the line under it, such as day and number of windows; empty for none
 * @param legend what the colours mean; empty if there are none
 * @param footer the last line, at the left
 */
public record PlanSheet(String title, String note, Optional<LoadLegend> legend, String footer) {

    private static final double[] SCALES = {20, 25, 50, 75, 100, 125, 150, 200, 250, 300, 400, 500, 750, 1000, 1500, 2000, 2500, 5000, 10_000};
    /** Of A4 lying across, at 72 points to the inch. */
    public static final double WIDTH = 841.89;
    public static final double HEIGHT = 595.28;
    private static final double MARGIN = 34;
    private static final double HEAD = 46;
    private static final double FOOT = 34;
    private static final double POINTS_TO_MILLIMETRE = 72 / 25.4;

    /** Draws the page. @param unit units of the medium to a point, 1 for PDF */
    public void draw(FloorPlan plan, PlanLayers layers, PlanInk ink, double unit) {
        PlanLook look = PlanLook.PAPER;
        double wide = WIDTH * unit;
        double high = HEIGHT * unit;
        ink.fill(new double[] {0, 0, wide, 0, wide, high, 0, high}, look.paper(), 1);
        double margin = MARGIN * unit;
        double roomWide = WIDTH - 2 * MARGIN - 12;
        double roomHigh = HEIGHT - 2 * MARGIN - HEAD - FOOT;
        double fit = Math.max((plan.width() + 2.0 * PlanDrawing.WALL) * POINTS_TO_MILLIMETRE / roomWide, (plan.height() + 2.0 * PlanDrawing.WALL) * POINTS_TO_MILLIMETRE / roomHigh);
        double ratio = round(fit);
        double scale = POINTS_TO_MILLIMETRE / ratio * unit;
        PlanView view = new PlanView(scale, (wide - plan.width() * scale) / 2, (MARGIN + HEAD) * unit + (roomHigh * unit - plan.height() * scale) / 2);
        PlanDrawing.draw(plan, look, new PlanLayers(false, layers.hasBackdrop(), layers.hasZones(), layers.hasFurniture(), layers.hasLabels(), layers.loads(), layers.notes()), ink,
                view, 6.2 * unit);
        ink.text(title, margin, margin + 10 * unit, 17 * unit, true, look.ink(), Anchor.START, 0);
        ink.text(note, margin, margin + 30 * unit, 9.5 * unit, false, look.quiet(), Anchor.START, 0);
        ink.line(new double[] {margin, margin + 40 * unit, wide - margin, margin + 40 * unit}, false, look.grid(), 0.8 * unit, 0);
        double foot = high - margin - 4 * unit;
        ink.text(footer, margin, foot, 8 * unit, false, look.quiet(), Anchor.START, 0);
        scaleBar(ink, look, wide - margin, foot, scale, ratio, unit);
        legend.ifPresent(colours -> colours.draw(look, ink, wide - margin, margin + 22 * unit, unit));
    }

    /** The next coarser round scale, so that the drawing can be measured. */
    private static double round(double fit) {
        for (double scale : SCALES) {
            if (scale >= fit) {
                return scale;
            }
        }
        return Math.ceil(fit);
    }

    private static void scaleBar(PlanInk ink, PlanLook look, double right, double y, double scale, double ratio, double unit) {
        int metres = 1000 * scale * 5 > 40 * unit ? 5 : 10;
        double length = metres * 1000 * scale;
        double left = right - length;
        double thick = 4 * unit;
        for (int i = 0; i < metres; i++) {
            double from = left + length * i / metres;
            double until = left + length * (i + 1) / metres;
            ink.fill(new double[] {from, y - thick / 2, until, y - thick / 2, until, y + thick / 2, from, y + thick / 2}, i % 2 == 0 ? look.wall() : look.paper(), 1);
        }
        ink.line(new double[] {left, y - thick / 2, right, y - thick / 2, right, y + thick / 2, left, y + thick / 2}, true, look.wall(), 0.6 * unit, 0);
        ink.text("0", left, y - 8 * unit, 7 * unit, false, look.quiet(), Anchor.MIDDLE, 0);
        ink.text(metres + " m", right, y - 8 * unit, 7 * unit, false, look.quiet(), Anchor.END, 0);
        ink.text("1 : " + (int) ratio, left - 10 * unit, y, 9 * unit, true, look.ink(), Anchor.END, 0);
    }
}
