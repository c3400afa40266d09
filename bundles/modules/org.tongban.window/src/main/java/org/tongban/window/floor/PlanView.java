package org.tongban.window.floor;

/**
 * Where a plan lies on a medium.
 *
 * @param scale units of the medium to a millimetre of the room
 * @param x     where the room's left edge lies
 * @param y     where the room's upper edge lies
 */
public record PlanView(double scale, double x, double y) {

    /** The room as large as it fits into a rectangle, in its middle. */
    public static PlanView fitting(FloorPlan plan, double left, double top, double width, double height) {
        double scale = Math.min(width / plan.width(), height / plan.height());
        return new PlanView(scale, left + (width - plan.width() * scale) / 2, top + (height - plan.height() * scale) / 2);
    }

    /** Points of the room as points of the medium. */
    public double[] points(double... millimetres) {
        double[] points = new double[millimetres.length];
        for (int i = 0; i < points.length; i += 2) {
            points[i] = x + millimetres[i] * scale;
            points[i + 1] = y + millimetres[i + 1] * scale;
        }
        return points;
    }

    /** A point of the medium as a point of the room, in millimetres. */
    public double roomX(double at) {
        return (at - x) / scale;
    }

    public double roomY(double at) {
        return (at - y) / scale;
    }

    /** Zoomed so that the point of the room at a place of the medium stays there. */
    public PlanView zoomed(double factor, double atX, double atY) {
        double next = Math.max(0.002, Math.min(2, scale * factor));
        return new PlanView(next, atX - roomX(atX) * next, atY - roomY(atY) * next);
    }

    public PlanView moved(double dx, double dy) {
        return new PlanView(scale, x + dx, y + dy);
    }
}
