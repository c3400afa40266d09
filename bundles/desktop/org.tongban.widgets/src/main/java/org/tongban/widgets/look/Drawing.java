package org.tongban.widgets.look;

import java.util.Scanner;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;

/**
 * Draws lines written as text on a field of 24 by 24: {@code M x y} moves, {@code L x y} draws a line, {@code C x1 y1 x2
 * y2 x y} a curve, {@code Z} closes, {@code O x y r} is a circle, {@code R x y w h} a rectangle, {@code F x y r} a disc.
 */
final class Drawing {
    private static final float FIELD = 24;

    private Drawing() {
    }

    static void draw(Display display, GC gc, String lines, int size, float stroke) {
        Transform transform = new Transform(display);
        transform.scale(size / FIELD, size / FIELD);
        gc.setTransform(transform);
        gc.setAntialias(SWT.ON);
        gc.setLineAttributes(new org.eclipse.swt.graphics.LineAttributes(stroke, SWT.CAP_ROUND, SWT.JOIN_ROUND));
        Path path = new Path(display);
        Path discs = new Path(display);
        read(lines, path, discs);
        gc.drawPath(path);
        gc.fillPath(discs);
        path.dispose();
        discs.dispose();
        gc.setTransform(null);
        transform.dispose();
    }

    private static void read(String lines, Path path, Path discs) {
        try (Scanner in = new Scanner(lines)) {
            while (in.hasNext()) {
                switch (in.next()) {
                    case "M" -> path.moveTo(in.nextFloat(), in.nextFloat());
                    case "L" -> path.lineTo(in.nextFloat(), in.nextFloat());
                    case "C" -> path.cubicTo(in.nextFloat(), in.nextFloat(), in.nextFloat(), in.nextFloat(), in.nextFloat(), in.nextFloat());
                    case "Z" -> path.close();
                    case "R" -> path.addRectangle(in.nextFloat(), in.nextFloat(), in.nextFloat(), in.nextFloat());
                    case "O" -> disc(path, in.nextFloat(), in.nextFloat(), in.nextFloat());
                    case "F" -> disc(discs, in.nextFloat(), in.nextFloat(), in.nextFloat());
                    default -> throw new IllegalArgumentException("no such stroke in " + lines);
                }
            }
        }
    }

    private static void disc(Path path, float x, float y, float r) {
        path.addArc(x - r, y - r, 2 * r, 2 * r, 0, 360);
        path.close();
    }
}
