package org.tongban.window.floor;

import java.util.Arrays;

/**
 * A scanned plan that lies under the drawing.
 *
 * @param content  the file's bytes, PNG or JPEG; not to be changed
 * @param type     {@code png} or {@code jpeg}
 * @param across   pixels
 * @param down     pixels
 * @param x        where its left edge lies, in millimetres
 * @param y        where its upper edge lies, in millimetres
 * @param scale    millimetres of the room to a pixel
 * @param strength how strongly it shows, 5 … 100 %
 */
public record Backdrop(byte[] content, String type, int across, int down, int x, int y, double scale, int strength) {

    /** The largest file. */
    public static final int MOST_BYTES = 16 << 20;
    private static final double FINEST = 0.01;
    private static final double COARSEST = 10_000;

    public Backdrop {
        if (!(scale >= FINEST && scale <= COARSEST)) {
            throw new PlanRefused("底图比例每像素 " + scale + " mm 不合理：请重新标定两点 (a scale of " + scale + " mm to a pixel cannot be: mark two points again)");
        }
        strength = Math.max(5, Math.min(100, strength));
        scale = Math.round(scale * 1_000_000) / 1_000_000.0;
    }

    /**
     * A picture that fills a room's width until its scale is known.
     *
     * @throws PlanRefused if it is no PNG or JPEG, too large, or broken
     */
    public static Backdrop of(byte[] content, int roomWidth) {
        PictureHead head = PictureHead.of(content);
        return new Backdrop(content.clone(), head.type(), head.across(), head.down(), 0, 0, roomWidth / (double) head.across(), 60);
    }

    /** What is said of a file that is too large. */
    public static PlanRefused tooLarge(long bytes) {
        return new PlanRefused("图片 " + (bytes >> 20) + " MB，超过 " + (MOST_BYTES >> 20) + " MB：请压缩后再选 (the picture has " + (bytes >> 20) + " MB, more than "
                + (MOST_BYTES >> 20) + " MB: make it smaller first)");
    }

    public double width() {
        return across * scale;
    }

    public double height() {
        return down * scale;
    }

    public Backdrop shown(int percent) {
        return new Backdrop(content, type, across, down, x, y, scale, percent);
    }

    public Backdrop moved(int dx, int dy) {
        return new Backdrop(content, type, across, down, x + dx, y + dy, scale, strength);
    }

    /**
     * The picture at the scale by which two of its points, given where they lie now, are so far apart; the first stays in its place.
     *
     * @param millimetres how far they are apart in the room
     */
    public Backdrop calibrated(double x1, double y1, double x2, double y2, double millimetres) {
        double apart = Math.hypot(x2 - x1, y2 - y1);
        if (!(apart >= scale) || !(millimetres > 0)) {
            throw new PlanRefused("标定的两点太近或距离不大于 0：请选相距较远的两点并填写实际距离 (the two points are too near or the distance is not above 0: choose points farther apart and their distance)");
        }
        double grows = millimetres / apart;
        return new Backdrop(content, type, across, down, (int) Math.round(x1 - (x1 - x) * grows), (int) Math.round(y1 - (y1 - y) * grows), scale * grows, strength);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Backdrop that && type.equals(that.type) && across == that.across && down == that.down && x == that.x && y == that.y
                && scale == that.scale && strength == that.strength && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content) * 31 + x * 7 + y;
    }

    @Override
    public String toString() {
        return type + " of " + across + " × " + down + " pixels at " + x + ", " + y;
    }
}
