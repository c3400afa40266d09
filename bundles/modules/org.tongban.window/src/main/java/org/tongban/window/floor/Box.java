package org.tongban.window.floor;

import java.util.Collection;

/** A rectangle along the sheet's edges, in millimetres; y grows downwards. */
public record Box(int x, int y, int width, int height) {

    public Box {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("a box of " + width + " × " + height);
        }
    }

    /** The box between two opposite corners, in whichever order. */
    public static Box between(int x1, int y1, int x2, int y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    /** The smallest box around several, which must not be none. */
    public static Box around(Collection<Box> boxes) {
        return boxes.stream().reduce((one, other) -> between(Math.min(one.x, other.x), Math.min(one.y, other.y), Math.max(one.right(), other.right()),
                Math.max(one.bottom(), other.bottom()))).orElseThrow();
    }

    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    public int centreX() {
        return x + width / 2;
    }

    public int centreY() {
        return y + height / 2;
    }

    public boolean contains(Box other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    public boolean touches(Box other) {
        return other.x < right() && x < other.right() && other.y < bottom() && y < other.bottom();
    }
}
