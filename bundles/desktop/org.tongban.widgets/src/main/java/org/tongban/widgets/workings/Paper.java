package org.tongban.widgets.workings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Working;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** Lays the lines of workings out on a sheet of some width. */
final class Paper {
    /** Wider, an eye no longer finds the value that belongs to a label. */
    private static final int WIDEST = 680;
    private static final int NARROWEST = 140;
    private static final int SHORT = 10;

    private final Display display;
    private final Look look;
    private final Texts texts;
    private final Function<Working, @Nullable Reading> readings;
    private final int margin;
    private final int gap;
    private final int right;
    private final List<Piece> pieces = new ArrayList<>();
    private int y;

    Paper(Display display, Texts texts, int width, Function<Working, @Nullable Reading> readings) {
        this.display = display;
        this.look = Look.of(display);
        this.texts = texts;
        this.readings = readings;
        margin = look.scaled(14);
        gap = look.scaled(6);
        right = Math.max(Math.min(width - margin, margin + look.scaled(WIDEST)), margin + NARROWEST);
    }

    List<Piece> pieces() {
        return pieces;
    }

    int height() {
        return y + margin;
    }

    Paper write(String title, String answer, Tone tone, List<Working> workings) {
        y = margin;
        head(title, answer, tone);
        Map<String, List<Working>> parts = new LinkedHashMap<>();
        workings.forEach(working -> parts.computeIfAbsent(working.part(), part -> new ArrayList<>()).add(working));
        parts.forEach((part, lines) -> {
            if (parts.size() > 1) {
                heading(part, lines);
            }
            lines.forEach(this::line);
            y += gap;
        });
        return this;
    }

    private void head(String title, String answer, Tone tone) {
        int top = y;
        int box = pieces.size();
        int inner = margin + look.scaled(12);
        y += look.scaled(10);
        text(title, Piece.Voice.SMALL, Tone.MUTED, inner, right - inner - gap);
        y += look.scaled(2);
        text(answer, answer.length() > SHORT ? Piece.Voice.TITLE : Piece.Voice.FIGURE, tone, inner, right - inner - gap);
        y += look.scaled(10);
        pieces.add(box, new Piece(Piece.Form.BOX, margin, top, right - margin, y - top, "", Piece.Voice.BODY, tone, null));
        pieces.add(box + 1, new Piece(Piece.Form.BAR, margin, top, look.scaled(4), y - top, "", Piece.Voice.BODY, tone, null));
        y += look.scaled(12);
    }

    private void heading(String part, List<Working> lines) {
        String name = lines.stream().filter(line -> line.kind() == Working.Kind.RESULT).map(Working::label).reduce((a, b) -> b).orElse(part);
        if (!name.isEmpty()) {
            y += look.scaled(4);
            text(name, Piece.Voice.STRONG, Tone.NONE, margin, right - margin);
            pieces.add(new Piece(Piece.Form.LINE, margin, y + look.scaled(3), right - margin, 1, "", Piece.Voice.BODY, Tone.NONE, null));
            y += look.scaled(10);
        }
    }

    private void line(Working working) {
        int top = y;
        int badge = look.scaled(20);
        pieces.add(new Piece(Piece.Form.BADGE, margin, top, badge, badge, sign(working), Piece.Voice.SMALL, tone(working), null));
        int left = margin + badge + look.scaled(8);
        boolean result = working.kind() == Working.Kind.RESULT;
        Piece.Voice voice = result ? Piece.Voice.STRONG : Piece.Voice.BODY;
        Reading reading = working.kind() == Working.Kind.READING ? readings.apply(working) : null;
        int valueWidth = extent(working.value(), Piece.Voice.STRONG, 0).width;
        int room = right - left;
        boolean beside = valueWidth <= room / 2 && (room - valueWidth >= look.scaled(150) || extent(working.label(), voice, 0).width + valueWidth + 2 * gap <= room);
        if (working.kind() != Working.Kind.READING && beside) {
            Rectangle label = extent(working.label(), voice, room - valueWidth - 2 * gap);
            add(Piece.Form.TEXT, working.label(), voice, Tone.NONE, left, y, label);
            pieces.add(new Piece(Piece.Form.TEXT_RIGHT, right - valueWidth, y, valueWidth, label.height, working.value(), Piece.Voice.STRONG, result ? resultTone(working) : Tone.NONE, null));
            y += label.height;
        } else {
            text(working.label(), voice, working.kind() == Working.Kind.READING ? Tone.MUTED : Tone.NONE, left, room);
            y += look.scaled(2);
            text(working.value(), Piece.Voice.STRONG, result ? resultTone(working) : Tone.NONE, left, room);
        }
        if (reading != null) {
            alternatives(reading, working, left);
        }
        Citation cited = working.cited();
        if (cited != null) {
            cite(cited, working, left);
        }
        y = Math.max(y, top + badge) + look.scaled(9);
    }

    private void alternatives(Reading reading, Working working, int left) {
        for (Reading.Option option : reading.options()) {
            if (!working.value().startsWith(option.letter() + "：")) {
                text(texts.get("workings.or", option.letter() + "：" + option.text()), Piece.Voice.SMALL, Tone.MUTED, left, right - left);
            }
        }
    }

    private void cite(Citation cited, Working working, int left) {
        y += look.scaled(2);
        String where = cited.document() + " · " + cited.clause();
        Rectangle area = extent(where, Piece.Voice.SMALL, right - left);
        pieces.add(new Piece(Piece.Form.LINK, left, y, area.width, area.height, where, Piece.Voice.SMALL, Tone.ACCENT, cited));
        int below = area.height;
        if (working.from() != null) {
            String since = texts.get("workings.since", working.from().toString());
            Rectangle day = extent(since, Piece.Voice.SMALL, 0);
            boolean beside = left + area.width + 2 * gap + day.width <= right;
            add(Piece.Form.TEXT, since, Piece.Voice.SMALL, Tone.MUTED, beside ? left + area.width + 2 * gap : left, beside ? y : y + below, day);
            below += beside ? 0 : day.height;
        }
        y += below;
        if (!working.quote().isEmpty()) {
            quote(working.quote(), cited, left);
        }
    }

    private void quote(String words, Citation cited, int left) {
        y += look.scaled(3);
        int top = y;
        int inner = left + look.scaled(10);
        Rectangle area = extent(words, Piece.Voice.SMALL, right - inner - gap);
        int height = area.height + look.scaled(8);
        pieces.add(new Piece(Piece.Form.BOX, left, top, right - left, height, "", Piece.Voice.BODY, Tone.MUTED, cited));
        pieces.add(new Piece(Piece.Form.BAR, left, top, look.scaled(3), height, "", Piece.Voice.BODY, Tone.MUTED, null));
        add(Piece.Form.TEXT, words, Piece.Voice.SMALL, Tone.NONE, inner, top + look.scaled(4), area);
        y = top + height;
    }

    private void text(String text, Piece.Voice voice, Tone tone, int x, int width) {
        Rectangle area = extent(text, voice, width);
        add(Piece.Form.TEXT, text, voice, tone, x, y, area);
        y += area.height;
    }

    private void add(Piece.Form form, String text, Piece.Voice voice, Tone tone, int x, int top, Rectangle area) {
        pieces.add(new Piece(form, x, top, area.width, area.height, text, voice, tone, null));
    }

    /** @param width where lines break; 0 for one line */
    private Rectangle extent(String text, Piece.Voice voice, int width) {
        TextLayout layout = new TextLayout(display);
        layout.setFont(font(look, voice));
        layout.setText(text);
        if (width > 0) {
            layout.setWidth(width);
        }
        Rectangle bounds = layout.getBounds();
        boolean broken = layout.getLineCount() > 1;
        // of a layout with a width, the bounds are that wide whatever stands in it
        int line = layout.getLineBounds(0).width;
        layout.dispose();
        return new Rectangle(0, 0, broken && width > 0 ? width : width > 0 ? line : bounds.width, bounds.height);
    }

    static Font font(Look look, Piece.Voice voice) {
        return switch (voice) {
            case BODY -> look.fonts().body();
            case STRONG -> look.fonts().strong();
            case SMALL -> look.fonts().small();
            case TITLE -> look.fonts().title();
            case FIGURE -> look.fonts().figure();
        };
    }

    private static Tone resultTone(Working result) {
        Tone tone = Outcome.of(result);
        return tone == Tone.PASS ? Tone.ACCENT : tone;
    }

    private static String sign(Working working) {
        return switch (working.kind()) {
            case FACT -> "●";
            case FIGURE -> "§";
            case READING -> "?";
            case STEP -> "=";
            case RESULT -> Outcome.of(working) == Tone.PASS ? "✓" : Outcome.of(working) == Tone.FAIL ? "✗" : "!";
        };
    }

    private static Tone tone(Working working) {
        return switch (working.kind()) {
            case FACT, STEP -> Tone.MUTED;
            case FIGURE -> Tone.ACCENT;
            case READING -> Tone.NOTE;
            case RESULT -> Outcome.of(working);
        };
    }
}
