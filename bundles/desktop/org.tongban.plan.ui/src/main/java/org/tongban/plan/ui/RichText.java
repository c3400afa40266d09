package org.tongban.plan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;

/** A sheet of text to be read, with headings, quiet words and links; drawn anew in the colours and at the zoom of the moment. */
public final class RichText {
    private static final int MARGIN = 14;

    private enum Face {
        TITLE, HEAD, STRONG, TEXT, MUTED, LINK, TONE, OPENS
    }

    private record Piece(String text, Face face, Tone tone, Runnable run) {
    }

    private record Place(int start, int end, Runnable run) {
    }

    private final StyledText sheet;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Place> links = new ArrayList<>();
    private final List<Place> doubles = new ArrayList<>();

    public RichText(Composite parent, String id) {
        sheet = Ids.name(id, new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL));
        sheet.setData(PlanParts.OWN_COLOURS, true);
        sheet.setCaret(null);
        sheet.setAlwaysShowScrollBars(false);
        sheet.addListener(SWT.MouseUp, this::click);
        sheet.addListener(SWT.MouseDoubleClick, event -> at(event, doubles).ifPresent(place -> place.run().run()));
        sheet.addListener(SWT.MouseMove, event -> sheet.setCursor(linkAt(event) == null ? null : sheet.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
        Look.follow(sheet, this::draw);
    }

    public StyledText control() {
        return sheet;
    }

    public RichText clear() {
        pieces.clear();
        return this;
    }

    public RichText title(String text) {
        return add(text, Face.TITLE);
    }

    /** A heading on a line of its own, with some space above. */
    public RichText head(String text) {
        return add((pieces.isEmpty() ? "" : "\n\n") + text + "\n", Face.HEAD);
    }

    public RichText strong(String text) {
        return add(text, Face.STRONG);
    }

    public RichText text(String text) {
        return add(text, Face.TEXT);
    }

    public RichText muted(String text) {
        return add(text, Face.MUTED);
    }

    public RichText tone(String text, Tone tone) {
        pieces.add(new Piece(text, Face.TONE, tone, () -> { }));
        return this;
    }

    public RichText link(String text, Runnable run) {
        pieces.add(new Piece(text, Face.LINK, Tone.ACCENT, run));
        return this;
    }

    /** Text that opens something by a double click. */
    public RichText opens(String text, Runnable run) {
        pieces.add(new Piece(text, Face.OPENS, Tone.NONE, run));
        return this;
    }

    private RichText add(String text, Face face) {
        pieces.add(new Piece(text, face, Tone.NONE, () -> { }));
        return this;
    }

    /** Shows what was written since {@link #clear}. */
    public void show() {
        draw(Look.of(sheet));
        sheet.setTopPixel(0);
    }

    private void draw(Look look) {
        sheet.setBackground(look.palette().surface());
        sheet.setForeground(look.palette().text());
        sheet.setFont(look.fonts().body());
        int margin = look.scaled(MARGIN);
        sheet.setMargins(margin, look.scaled(10), margin, look.scaled(10));
        sheet.setLineSpacing(look.scaled(3));
        StringBuilder text = new StringBuilder();
        List<StyleRange> ranges = new ArrayList<>();
        links.clear();
        doubles.clear();
        for (Piece piece : pieces) {
            if (piece.text().isEmpty()) {
                continue;
            }
            ranges.add(range(piece, text.length(), look));
            if (piece.face() == Face.LINK || piece.face() == Face.OPENS) {
                (piece.face() == Face.LINK ? links : doubles).add(new Place(text.length(), text.length() + piece.text().length(), piece.run()));
            }
            text.append(piece.text());
        }
        sheet.setText(text.toString());
        sheet.setStyleRanges(ranges.toArray(StyleRange[]::new));
    }

    private static StyleRange range(Piece piece, int start, Look look) {
        StyleRange range = new StyleRange(start, piece.text().length(), look.palette().text(), null);
        switch (piece.face()) {
            case TITLE -> range.font = look.fonts().title();
            case HEAD -> {
                range.font = look.fonts().small();
                range.foreground = look.palette().muted();
            }
            case STRONG -> range.font = look.fonts().strong();
            case MUTED -> {
                range.font = look.fonts().small();
                range.foreground = look.palette().muted();
            }
            case LINK -> {
                range.font = look.fonts().body();
                range.foreground = look.palette().accent();
                range.underline = true;
            }
            case TONE -> {
                range.font = look.fonts().body();
                range.foreground = look.palette().strong(piece.tone());
            }
            default -> range.font = look.fonts().body();
        }
        return range;
    }

    private void click(Event event) {
        Place place = linkAt(event);
        if (place != null && sheet.getSelectionCount() == 0) {
            place.run().run();
        }
    }

    private @Nullable Place linkAt(Event event) {
        return at(event, links).orElse(null);
    }

    private Optional<Place> at(Event event, List<Place> places) {
        int offset = sheet.getOffsetAtPoint(new Point(event.x, event.y));
        return places.stream().filter(place -> offset >= place.start() && offset < place.end()).findFirst();
    }
}
