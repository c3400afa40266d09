package org.tongban.exchange.pdf;

import org.osgi.annotation.versioning.ProviderType;

/** Draws on a page. Lengths are points, the origin is the upper left corner, y grows downwards; points are x and y in turn; colours 0xRRGGBB. */
@ProviderType
public interface PdfPen {

    /** Fills an area. @param opacity 0 … 1 */
    void fill(double[] points, int colour, double opacity);

    /** Draws a line through the points. @param dash length of dashes and gaps; 0 for none */
    void line(double[] points, boolean closed, int colour, double width, double dash);

    /**
     * Writes one line of text, its middle line through the point.
     *
     * @param anchor  which part of the text stands at the point: 0 its start, 0.5 its middle, 1 its end
     * @param degrees turned clockwise about the point
     */
    void text(String text, double x, double y, double size, boolean bold, int colour, double anchor, double degrees);

    /** How long a text is. */
    double length(String text, double size, boolean bold);

    /**
     * Draws a picture into a rectangle.
     *
     * @param content a PNG or JPEG file
     * @throws org.tongban.store.StoreException if it cannot be read
     */
    void picture(byte[] content, double x, double y, double width, double height, double opacity);
}
