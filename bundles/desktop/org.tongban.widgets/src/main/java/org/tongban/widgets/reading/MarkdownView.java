package org.tongban.widgets.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Palette;
import org.tongban.widgets.look.Tone;

/** A page of Markdown to be read: headings, lists, tables, links and pictures. */
public final class MarkdownView {
    private static final int KEPT = 12;

    private final StyledText text;
    private final Consumer<String> follow;
    private final Map<String, Image> images = new HashMap<>();
    private Page page = Page.of("");
    private @Nullable URL base;

    /** @param follow called with the address of a link that was clicked, as the page has it */
    public MarkdownView(Composite parent, String id, Consumer<String> follow) {
        this.follow = follow;
        text = Look.own(Ids.name(id, new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL)));
        text.setCaret(null);
        text.setScrollbarsMode(SWT.NONE);
        text.addListener(SWT.Resize, e -> margins());
        text.addListener(SWT.MouseMove, this::hover);
        text.addListener(SWT.MouseUp, this::click);
        text.addListener(SWT.Dispose, e -> forget());
        text.addPaintObjectListener(e -> {
            Image image = images.get(target(e.style.start));
            if (image != null && !image.isDisposed()) {
                e.gc.drawImage(image, 0, 0, image.getBounds().width, image.getBounds().height, e.x, e.y + e.ascent - e.style.metrics.ascent, e.style.metrics.width, e.style.metrics.ascent);
            }
        });
        Look.follow(text, look -> render());
    }

    public Control control() {
        return text;
    }

    /** @param from where the page was read: its pictures are looked for beside it; null if it has none */
    public void show(String markdown, @Nullable URL from) {
        forget();
        base = from;
        page = Page.of(markdown);
        render();
        text.setTopIndex(0);
    }

    /** What is shown, without its form. */
    public String text() {
        return text.getText();
    }

    private void render() {
        Look look = Look.of(text);
        Palette palette = look.palette();
        text.setFont(look.fonts().body());
        text.setBackground(palette.surface());
        text.setForeground(palette.text());
        text.setLineSpacing(look.scaled(4));
        text.setText(page.text());
        margins();
        int step = look.scaled(22);
        page.indents().forEach((line, depth) -> {
            if (line < text.getLineCount()) {
                text.setLineIndent(line, 1, step * depth);
                text.setLineWrapIndent(line, 1, step * depth + look.scaled(12));
            }
        });
        page.grids().forEach(grid -> tabs(grid, look));
        List<Span> inOrder = new ArrayList<>(page.spans());
        inOrder.sort(Comparator.comparingInt(Span::length).reversed());
        inOrder.forEach(span -> style(span, look));
    }

    private void style(Span span, Look look) {
        if (span.length() == 0) {
            return;
        }
        Palette palette = look.palette();
        StyleRange style = new StyleRange(span.start(), span.length(), null, null);
        switch (span.style()) {
            case TITLE -> {
                style.font = look.fonts().figure();
                style.foreground = palette.text();
            }
            case HEADING -> {
                style.font = look.fonts().title();
                style.foreground = palette.accent();
            }
            case SUBHEADING, STRONG, TABLE_HEAD -> style.font = look.fonts().strong();
            case EMPHASIS -> style.fontStyle = SWT.ITALIC;
            case CODE -> {
                style.font = look.fonts().mono();
                style.background = palette.soft(Tone.MUTED);
            }
            case LINK -> {
                style.foreground = palette.accent();
                style.underline = true;
            }
            case QUOTE -> style.foreground = palette.muted();
            case IMAGE -> style.metrics = picture(span.target());
        }
        if (span.style() == Span.Style.IMAGE && style.metrics == null) {
            return;
        }
        text.setStyleRange(style);
    }

    /** Columns of a table as wide as their widest cell, within the width of the page. */
    private void tabs(Page.Grid grid, Look look) {
        int[] widths = new int[grid.columns()];
        GC gc = new GC(text);
        gc.setFont(look.fonts().strong());
        for (int line = grid.line(); line < grid.line() + grid.lines() && line < text.getLineCount(); line++) {
            String[] cells = text.getLine(line).split("\t", -1);
            for (int i = 0; i < Math.min(cells.length, widths.length); i++) {
                widths[i] = Math.max(widths[i], gc.textExtent(cells[i]).x);
            }
        }
        gc.dispose();
        int[] stops = new int[grid.columns()];
        int at = 0;
        for (int i = 0; i < stops.length; i++) {
            at += Math.min(widths[i], look.scaled(360)) + look.scaled(24);
            stops[i] = at;
        }
        int lines = Math.min(grid.lines(), text.getLineCount() - grid.line());
        text.setLineTabStops(grid.line(), lines, stops);
        text.setLineWrapIndent(grid.line(), lines, stops.length > 1 ? stops[stops.length - 2] : 0);
        text.setLineBackground(grid.line(), 1, look.palette().raised());
    }

    private @Nullable GlyphMetrics picture(String target) {
        Image image = image(target);
        if (image == null) {
            return null;
        }
        int room = Math.max(100, text.getClientArea().width - text.getLeftMargin() - text.getRightMargin() - 8);
        int width = Math.min(room, image.getBounds().width);
        return new GlyphMetrics(image.getBounds().height * width / Math.max(1, image.getBounds().width), 0, width);
    }

    private @Nullable Image image(String target) {
        if (base == null) {
            return null;
        }
        Image known = images.get(target);
        if (known == null && images.size() < KEPT) {
            try (InputStream in = new URL(base, target).openStream()) {
                known = new Image(text.getDisplay(), in);
                images.put(target, known);
            } catch (IOException missing) {
                throw new UncheckedIOException("a picture of the page is missing: " + target, missing);
            }
        }
        return known;
    }

    private String target(int offset) {
        return page.spans().stream().filter(span -> !span.target().isEmpty() && offset >= span.start() && offset < span.start() + span.length())
                .map(Span::target).findFirst().orElse("");
    }

    private String linkAt(Event event) {
        int offset = text.getOffsetAtPoint(new org.eclipse.swt.graphics.Point(event.x, event.y));
        return offset < 0 ? "" : page.spans().stream().filter(span -> span.style() == Span.Style.LINK && offset >= span.start() && offset < span.start() + span.length())
                .map(Span::target).findFirst().orElse("");
    }

    private void hover(Event event) {
        text.setCursor(linkAt(event).isEmpty() ? null : text.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    }

    private void click(Event event) {
        String link = event.button == 1 && text.getSelectionCount() == 0 ? linkAt(event) : "";
        if (!link.isEmpty()) {
            follow.accept(link);
        }
    }

    private void margins() {
        Look look = Look.of(text);
        int side = Math.max(look.scaled(18), (text.getClientArea().width - look.scaled(820)) / 2);
        text.setMargins(side, look.scaled(14), side, look.scaled(24));
    }

    private void forget() {
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
