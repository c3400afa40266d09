package org.tongban.window.floor;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a plan is drawn with: a screen, a printer, SVG or PDF. Points are in the unit of the medium (pixels, points), x and y
 * in turn; y grows downwards. Colours are 0xRRGGBB.
 */
@ConsumerType
public interface PlanInk {

    /** Which end of a text stands at its point. */
    enum Anchor {
        START, MIDDLE, END
    }

    /** Fills an area. @param opacity 0 … 1 */
    void fill(double[] points, int colour, double opacity);

    /** Draws a line through the points. @param dash length of dashes and of the gaps between them; 0 for none */
    void line(double[] points, boolean closed, int colour, double width, double dash);

    /**
     * Writes one line of text, its middle line through the point.
     *
     * @param size    height of the type
     * @param degrees turned clockwise about the point
     */
    void text(String text, double x, double y, double size, boolean bold, int colour, Anchor anchor, double degrees);

    /** How long a text will be; exact or very near. */
    double length(String text, double size, boolean bold);

    /** Draws a picture into a rectangle. */
    void picture(Backdrop picture, double x, double y, double width, double height);
}
