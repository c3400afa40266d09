package org.tongban.widgets.table;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws one line of text into a cell, cut with an ellipsis where it is too long. Measures each text once. */
final class TextFit {
    private static final int KEPT = 20_000;
    private static final String CUT = "…";
    private final Map<Font, Map<String, Integer>> widths = new HashMap<>();

    /** @param align SWT.LEFT, SWT.CENTER or SWT.RIGHT */
    void draw(GC gc, String text, Rectangle area, int align) {
        if (text.isEmpty() || area.width <= 0) {
            return;
        }
        String fitting = fit(gc, text, area.width);
        int width = width(gc, fitting);
        int x = align == SWT.RIGHT ? area.x + area.width - width : align == SWT.CENTER ? area.x + Math.max(0, (area.width - width) / 2) : area.x;
        gc.drawText(fitting, x, area.y + (area.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
    }

    int width(GC gc, String text) {
        Map<String, Integer> known = widths.computeIfAbsent(gc.getFont(), font -> new HashMap<>());
        if (known.size() > KEPT) {
            known.clear();
        }
        Integer width = known.get(text);
        if (width == null) {
            width = gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
            known.put(text, width);
        }
        return width;
    }

    private String fit(GC gc, String text, int room) {
        String line = text.indexOf('\n') < 0 ? text : text.replace('\n', ' ');
        if (width(gc, line) <= room) {
            return line;
        }
        int low = 0;
        int high = line.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(gc, line.substring(0, middle) + CUT) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return line.substring(0, low) + CUT;
    }
}
