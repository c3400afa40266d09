package org.tongban.widgets.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;

/** The fonts of the screens at one zoom. They belong to the display: not to be disposed of by who uses them. */
public final class Fonts {
    private final Font body;
    private final Font strong;
    private final Font small;
    private final Font title;
    private final Font figure;
    private final Font mono;

    Fonts(Display display, int zoom) {
        body = font(display, zoom, 1.0, SWT.NORMAL, null);
        strong = font(display, zoom, 1.0, SWT.BOLD, null);
        small = font(display, zoom, 0.88, SWT.NORMAL, null);
        title = font(display, zoom, 1.25, SWT.BOLD, null);
        figure = font(display, zoom, 1.7, SWT.BOLD, null);
        mono = font(display, zoom, 0.94, SWT.NORMAL, "Monospace");
    }

    public Font body() {
        return body;
    }

    public Font strong() {
        return strong;
    }

    public Font small() {
        return small;
    }

    public Font title() {
        return title;
    }

    /** For a result that stands out. */
    public Font figure() {
        return figure;
    }

    public Font mono() {
        return mono;
    }

    private static Font font(Display display, int zoom, double factor, int style, @org.jspecify.annotations.Nullable String family) {
        FontData system = display.getSystemFont().getFontData()[0];
        Font font = new Font(display, family == null ? system.getName() : family, Math.max(6, (int) Math.round(system.getHeight() * factor * zoom / 100.0)), style);
        display.disposeExec(font::dispose);
        return font;
    }
}
