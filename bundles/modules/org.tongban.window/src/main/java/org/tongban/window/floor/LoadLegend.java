package org.tongban.window.floor;

import org.tongban.window.floor.PlanInk.Anchor;

/**
 * What the colours of the windows mean.
 *
 * @param least what the colour of the least load stands for, in words
 * @param most  what that of the greatest stands for
 */
public record LoadLegend(String least, String most) {
    private static final int STEPS = 24;
    private static final double LENGTH = 120;
    private static final double LETTERS = 8;
    private static final double GAP = 6;

    /** Draws it in one line. @param right where it ends; @param y its middle line; @param unit units of the medium to a point */
    public void draw(PlanLook look, PlanInk ink, double right, double y, double unit) {
        double until = right - ink.length(most, LETTERS * unit, false) - GAP * unit;
        double from = until - LENGTH * unit;
        for (int i = 0; i < STEPS; i++) {
            double left = from + (until - from) * i / STEPS;
            double edge = i == STEPS - 1 ? until : from + (until - from) * (i + 1.1) / STEPS;
            ink.fill(new double[] {left, y - 4 * unit, edge, y - 4 * unit, edge, y + 4 * unit, left, y + 4 * unit}, look.heat((i + 0.5) / STEPS), 1);
        }
        ink.text(most, right, y, LETTERS * unit, false, look.quiet(), Anchor.END, 0);
        ink.text(least, from - GAP * unit, y, LETTERS * unit, false, look.quiet(), Anchor.END, 0);
    }

    /** How long it is. */
    public double length(PlanInk ink, double unit) {
        return ink.length(least, LETTERS * unit, false) + ink.length(most, LETTERS * unit, false) + (LENGTH + 2 * GAP) * unit;
    }
}
