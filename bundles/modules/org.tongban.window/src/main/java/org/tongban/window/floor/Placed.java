package org.tongban.window.floor;

/**
 * Something that stands on a floor plan. All lengths are millimetres; the origin is the room's upper left corner.
 *
 * @param id        its number on this plan; 0 while it is on none
 * @param x         left edge before it is turned
 * @param y         upper edge before it is turned
 * @param width     before it is turned
 * @param height    depth, before it is turned
 * @param rotation  clockwise about its centre, 0 … 359 degrees; at 0 a window's clerk sits at the upper edge
 * @param label     what is written on it, empty for none
 * @param reference what it stands for in the records: a zone's name, a window's number, a facility; empty for none
 */
public record Placed(int id, PlacedKind kind, int x, int y, int width, int height, int rotation, String label, String reference) {

    /** No length or place beyond a kilometre. */
    public static final int FARTHEST = 1_000_000;
    /** Nothing is thinner. */
    public static final int THINNEST = 20;
    /** The longest label and reference. */
    public static final int LONGEST = 200;

    public Placed {
        if (width < THINNEST || height < THINNEST || width > FARTHEST || height > FARTHEST) {
            throw new PlanRefused("宽 " + width + " mm、深 " + height + " mm 不在 " + THINNEST + "–" + FARTHEST + " mm 之间：请改尺寸 (a size of " + width + " × " + height
                    + " mm is not between " + THINNEST + " and " + FARTHEST + " mm: change it)");
        }
        if (Math.abs((long) x) > FARTHEST || Math.abs((long) y) > FARTHEST) {
            throw new PlanRefused("位置 " + x + "，" + y + " mm 离房间超过 1 公里：请改位置 (the place " + x + ", " + y + " mm is more than a kilometre off: change it)");
        }
        if (label.length() > LONGEST || reference.length() > LONGEST) {
            throw new PlanRefused("标签或对应记录超过 " + LONGEST + " 字：请缩短 (the label or reference is longer than " + LONGEST + " characters: shorten it)");
        }
        rotation = Math.floorMod(rotation, 360);
    }

    /** One of the usual size that is on no plan yet, with its centre at a point. */
    public static Placed at(PlacedKind kind, int centreX, int centreY, String label, String reference) {
        return new Placed(0, kind, centreX - kind.width() / 2, centreY - kind.height() / 2, kind.width(), kind.height(), 0, label, reference);
    }

    public Placed numbered(int number) {
        return new Placed(number, kind, x, y, width, height, rotation, label, reference);
    }

    public Placed moved(int dx, int dy) {
        return new Placed(id, kind, x + dx, y + dy, width, height, rotation, label, reference);
    }

    /** At another place, of another size. */
    public Placed in(int left, int top, int wide, int high) {
        return new Placed(id, kind, left, top, wide, high, rotation, label, reference);
    }

    public Placed turned(int degrees) {
        return new Placed(id, kind, x, y, width, height, rotation + degrees, label, reference);
    }

    public Placed named(String words, String record) {
        return new Placed(id, kind, x, y, width, height, rotation, words, record);
    }

    public double centreX() {
        return x + width / 2.0;
    }

    public double centreY() {
        return y + height / 2.0;
    }

    /** Its four corners as turned, x and y in turn, clockwise from the one that was the upper left. */
    public double[] corners() {
        return turnedCorners(0, 0, width, height);
    }

    /** The corners of a rectangle given in its own frame (0, 0 is its upper left before it is turned), as turned. */
    public double[] turnedCorners(double left, double top, double wide, double high) {
        double[] points = new double[8];
        turn(left, top, points, 0);
        turn(left + wide, top, points, 2);
        turn(left + wide, top + high, points, 4);
        turn(left, top + high, points, 6);
        return points;
    }

    /** Where a point of its own frame lies on the sheet. */
    public void turn(double atX, double atY, double[] into, int offset) {
        double fromX = atX - width / 2.0;
        double fromY = atY - height / 2.0;
        double cos = cosine(rotation);
        double sin = cosine(rotation - 90);
        into[offset] = centreX() + fromX * cos - fromY * sin;
        into[offset + 1] = centreY() + fromX * sin + fromY * cos;
    }

    /** Exact at quarter turns. */
    private static double cosine(int degrees) {
        return switch (Math.floorMod(degrees, 360)) {
            case 0 -> 1;
            case 90, 270 -> 0;
            case 180 -> -1;
            default -> Math.cos(Math.toRadians(degrees));
        };
    }

    /** The box around it as turned. */
    public Box bounds() {
        double[] corners = corners();
        double left = Math.min(Math.min(corners[0], corners[2]), Math.min(corners[4], corners[6]));
        double right = Math.max(Math.max(corners[0], corners[2]), Math.max(corners[4], corners[6]));
        double top = Math.min(Math.min(corners[1], corners[3]), Math.min(corners[5], corners[7]));
        double bottom = Math.max(Math.max(corners[1], corners[3]), Math.max(corners[5], corners[7]));
        int x1 = (int) Math.round(left);
        int y1 = (int) Math.round(top);
        return new Box(x1, y1, (int) Math.round(right) - x1, (int) Math.round(bottom) - y1);
    }

    /** Whether a point of the sheet lies on it. */
    public boolean covers(double atX, double atY) {
        double fromX = atX - centreX();
        double fromY = atY - centreY();
        double cos = cosine(rotation);
        double sin = cosine(rotation - 90);
        return Math.abs(fromX * cos + fromY * sin) <= width / 2.0 && Math.abs(fromY * cos - fromX * sin) <= height / 2.0;
    }
}
