package org.tongban.window.floor;

import org.tongban.exchange.pdf.PdfPen;

/** Writes a drawing as PDF. */
public final class PdfInk implements PlanInk {

    private final PdfPen pen;

    public PdfInk(PdfPen pen) {
        this.pen = pen;
    }

    @Override
    public void fill(double[] points, int colour, double opacity) {
        pen.fill(points, colour, opacity);
    }

    @Override
    public void line(double[] points, boolean closed, int colour, double width, double dash) {
        pen.line(points, closed, colour, width, dash);
    }

    @Override
    public void text(String text, double x, double y, double size, boolean bold, int colour, Anchor anchor, double degrees) {
        pen.text(text, x, y, size, bold, colour, anchor == Anchor.START ? 0 : anchor == Anchor.MIDDLE ? 0.5 : 1, degrees);
    }

    @Override
    public double length(String text, double size, boolean bold) {
        return pen.length(text, size, bold);
    }

    @Override
    public void picture(Backdrop picture, double x, double y, double width, double height) {
        pen.picture(picture.content(), x, y, width, height, picture.strength() / 100.0);
    }
}
