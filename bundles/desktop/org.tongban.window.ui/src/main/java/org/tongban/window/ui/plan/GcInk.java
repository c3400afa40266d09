package org.tongban.window.ui.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.jspecify.annotations.Nullable;
import org.tongban.window.floor.Backdrop;
import org.tongban.window.floor.PlanInk;

/** Draws on a screen, a picture or a printer. Keeps typefaces until it is disposed of. */
final class GcInk implements PlanInk {
    private static final int MOST_FONTS = 60;
    private final Device device;
    private final FontData face;
    private final Function<Backdrop, @Nullable Image> pictures;
    private final Map<String, Font> fonts = new HashMap<>();
    private @Nullable GC gc;

    /** @param face the typeface of the screen; @param pictures finds the unpacked picture of a backdrop, null while it is not there */
    GcInk(Device device, FontData face, Function<Backdrop, @Nullable Image> pictures) {
        this.device = device;
        this.face = face;
        this.pictures = pictures;
    }

    /** Draws on this from now on. */
    GcInk on(GC target) {
        gc = target;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        if (fonts.size() > MOST_FONTS) {
            gc.setFont(null);
            dispose();
        }
        return this;
    }

    void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }

    private GC gc() {
        return Objects.requireNonNull(gc);
    }

    @Override
    public void fill(double[] points, int colour, double opacity) {
        Path path = path(points, true);
        gc().setAlpha((int) Math.round(255 * opacity));
        gc().setBackground(colour(colour));
        gc().fillPath(path);
        gc().setAlpha(255);
        path.dispose();
    }

    @Override
    public void line(double[] points, boolean closed, int colour, double width, double dash) {
        Path path = path(points, closed);
        LineAttributes attributes = new LineAttributes((float) Math.max(0.7, width), SWT.CAP_FLAT, SWT.JOIN_ROUND);
        if (dash > 0) {
            attributes.style = SWT.LINE_CUSTOM;
            attributes.dash = new float[] {(float) dash, (float) dash};
        }
        gc().setLineAttributes(attributes);
        gc().setForeground(colour(colour));
        gc().drawPath(path);
        path.dispose();
    }

    private Path path(double[] points, boolean closed) {
        Path path = new Path(device);
        path.moveTo((float) points[0], (float) points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo((float) points[i], (float) points[i + 1]);
        }
        if (closed) {
            path.close();
        }
        return path;
    }

    @Override
    public void text(String text, double x, double y, double size, boolean bold, int colour, Anchor anchor, double degrees) {
        GC target = gc();
        target.setFont(font(size, bold));
        target.setForeground(colour(colour));
        Point extent = target.textExtent(text, SWT.DRAW_TRANSPARENT);
        double left = anchor == Anchor.START ? 0 : anchor == Anchor.MIDDLE ? -extent.x / 2.0 : -extent.x;
        if (degrees == 0) {
            target.drawText(text, (int) Math.round(x + left), (int) Math.round(y - extent.y / 2.0), SWT.DRAW_TRANSPARENT);
            return;
        }
        Transform before = new Transform(device);
        target.getTransform(before);
        Transform turned = new Transform(device);
        target.getTransform(turned);
        turned.translate((float) x, (float) y);
        turned.rotate((float) degrees);
        target.setTransform(turned);
        target.drawText(text, (int) Math.round(left), -extent.y / 2, SWT.DRAW_TRANSPARENT);
        target.setTransform(before);
        turned.dispose();
        before.dispose();
    }

    @Override
    public double length(String text, double size, boolean bold) {
        gc().setFont(font(size, bold));
        return gc().textExtent(text, SWT.DRAW_TRANSPARENT).x;
    }

    @Override
    public void picture(Backdrop picture, double x, double y, double width, double height) {
        Image image = pictures.apply(picture);
        if (image != null) {
            Rectangle all = image.getBounds();
            gc().setAlpha((int) Math.round(2.55 * picture.strength()));
            gc().drawImage(image, 0, 0, all.width, all.height, (int) Math.round(x), (int) Math.round(y), (int) Math.round(width), (int) Math.round(height));
            gc().setAlpha(255);
        }
    }

    private Font font(double size, boolean bold) {
        // half points: a zoom in small steps would otherwise need hundreds of fonts
        float points = Math.max(3, Math.round(size * 72 / device.getDPI().y * 2) / 2f);
        return fonts.computeIfAbsent(points + (bold ? "b" : ""), key -> {
            FontData data = new FontData(face.getName(), Math.round(points), bold ? SWT.BOLD : SWT.NORMAL);
            data.height = points;
            return new Font(device, data);
        });
    }

    private static Color colour(int rgb) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
