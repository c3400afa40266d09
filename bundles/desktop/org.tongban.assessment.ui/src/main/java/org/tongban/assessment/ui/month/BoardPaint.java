package org.tongban.assessment.ui.month;

import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.tongban.assessment.ui.GradeTones;
import org.tongban.assessment.ui.month.BoardGrid.Card;
import org.tongban.assessment.ui.month.BoardGrid.Column;
import org.tongban.core.id.PersonId;
import org.tongban.policy.assessment.Grade;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Palette;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** Draws the board: heads of zones, cards, what is being dragged. */
final class BoardPaint {

    private final Look look;
    private final Texts texts;

    BoardPaint(Look look, Texts texts) {
        this.look = look;
        this.texts = texts;
    }

    /** What the board shows at a moment. */
    record Scene(BoardGrid grid, int[] scrolled, List<Grade> grades, Set<PersonId> selected, int target, boolean locked) {
    }

    void paint(GC gc, Rectangle area, Scene scene) {
        Palette palette = look.palette();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.surface());
        gc.fillRectangle(area);
        for (int i = 0; i < scene.grid().columns().size(); i++) {
            column(gc, area, scene, i);
        }
        gc.setClipping((Rectangle) null);
    }

    private void column(GC gc, Rectangle area, Scene scene, int index) {
        Palette palette = look.palette();
        Column column = scene.grid().columns().get(index);
        int round = look.scaled(8);
        gc.setClipping(area);
        gc.setBackground(index == scene.target() ? palette.soft(tone(column.zone(), scene.grades())) : palette.page());
        gc.fillRoundRectangle(column.x(), 0, column.width(), area.height - 1, round, round);
        head(gc, column, scene, index);
        int head = scene.grid().measures().head();
        gc.setClipping(column.x(), head, column.width(), Math.max(0, area.height - head));
        int scrolled = scene.scrolled()[index];
        for (int place = 0; place < column.zone().rows().size(); place++) {
            Card card = scene.grid().card(index, place);
            if (card.y() - scrolled + card.height() >= head && card.y() - scrolled <= area.height) {
                BoardRow row = column.zone().rows().get(place);
                card(gc, new Rectangle(card.x(), card.y() - scrolled, card.width(), card.height()), row, scene.selected().contains(row.person()), scene.grades());
            }
        }
        bar(gc, area, scene, index, scrolled);
    }

    private void head(GC gc, Column column, Scene scene, int index) {
        Palette palette = look.palette();
        Zone zone = column.zone();
        Tone tone = tone(zone, scene.grades());
        int pad = look.scaled(10);
        int head = scene.grid().measures().head();
        gc.setFont(look.fonts().strong());
        String title = title(zone);
        Point size = gc.textExtent(title);
        gc.setForeground(palette.strong(tone));
        gc.drawText(title, column.x() + pad, (head - size.y) / 2, true);
        gc.setForeground(palette.muted());
        gc.drawText(Integer.toString(zone.rows().size()), column.x() + pad + size.x + pad, (head - size.y) / 2, true);
        boolean hasKey = zone.kind() == Zone.Kind.GRADE && !scene.locked() && scene.grades().contains(zone.grade().orElseThrow());
        if (hasKey) {
            gc.setFont(look.fonts().small());
            String key = texts.get("board.key", Integer.toString(scene.grades().indexOf(zone.grade().orElseThrow()) + 1));
            Point wide = gc.textExtent(key);
            gc.drawText(key, column.x() + column.width() - pad - wide.x, (head - wide.y) / 2, true);
        }
        gc.setBackground(palette.strong(tone));
        gc.fillRectangle(column.x() + pad, head - look.scaled(3), column.width() - 2 * pad, look.scaled(2));
    }

    private void card(GC gc, Rectangle at, BoardRow row, boolean selected, List<Grade> grades) {
        Palette palette = look.palette();
        int round = look.scaled(6);
        int pad = look.scaled(8);
        gc.setBackground(selected ? Palette.between(palette.surface(), palette.accent(), palette.dark() ? 0.3 : 0.14) : palette.dark() ? palette.raised() : palette.surface());
        gc.fillRoundRectangle(at.x, at.y, at.width, at.height, round, round);
        gc.setForeground(selected ? palette.accent() : palette.line());
        gc.drawRoundRectangle(at.x, at.y, at.width - 1, at.height - 1, round, round);
        if (row.isChanged()) {
            gc.setBackground(palette.strong(Tone.NOTE));
            gc.fillRoundRectangle(at.x, at.y, look.scaled(4), at.height, round, round);
        }
        gc.setFont(look.fonts().small());
        String rank = row.rank() == 0 ? "—" : Integer.toString(row.rank());
        gc.setForeground(palette.muted());
        int line = at.y + look.scaled(5);
        int left = at.x + pad;
        gc.drawText(rank, left, line + look.scaled(1), true);
        int nameAt = left + gc.textExtent("000").x + look.scaled(4);
        String score = row.clerk().score().map(value -> value.stripTrailingZeros().toPlainString()).orElse("");
        gc.setFont(look.fonts().body());
        Point scored = gc.textExtent(score);
        gc.setForeground(palette.text());
        gc.drawText(score, at.x + at.width - pad - scored.x, line, true);
        gc.setFont(look.fonts().strong());
        fit(gc, row.clerk().name(), nameAt, line, at.x + at.width - pad - scored.x - look.scaled(4) - nameAt);
        second(gc, at, row, grades, nameAt, line + scored.y + look.scaled(1));
    }

    private void second(GC gc, Rectangle at, BoardRow row, List<Grade> grades, int x, int y) {
        Palette palette = look.palette();
        gc.setFont(look.fonts().small());
        int right = at.x + at.width - look.scaled(8);
        String note = note(row);
        if (!note.isEmpty()) {
            Tone tone = row.isChanged() ? Tone.NOTE : row.isOtherThanSuggested() ? GradeTones.of(row.suggested().orElseThrow(), grades) : Tone.MUTED;
            Point wide = gc.textExtent(note);
            gc.setForeground(palette.strong(tone));
            gc.drawText(note, right - wide.x, y, true);
            right -= wide.x + look.scaled(4);
        }
        gc.setForeground(palette.muted());
        if (right - x > look.scaled(40)) {
            fit(gc, row.unit(), x, y, right - x);
        }
    }

    /** What is to be known of a card besides name, score and unit. */
    private String note(BoardRow row) {
        if (row.isChanged()) {
            return texts.get("board.changed", row.stored().map(Grade::word).orElse(texts.get("zone.missing")));
        }
        if (row.clerk().resolved()) {
            return texts.get("board.resolved");
        }
        if (row.isOtherThanSuggested()) {
            return texts.get("board.suggested", row.suggested().orElseThrow().word());
        }
        return row.clerk().grade().isPresent() || row.clerk().isMissing() ? "" : row.clerk().state().label();
    }

    private void bar(GC gc, Rectangle area, Scene scene, int index, int scrolled) {
        int most = scene.grid().scrollable(index, area.height);
        if (most == 0) {
            return;
        }
        Column column = scene.grid().columns().get(index);
        int head = scene.grid().measures().head();
        int seen = area.height - head;
        int length = Math.max(look.scaled(24), seen * seen / Math.max(1, column.height()));
        gc.setBackground(Palette.between(look.palette().page(), look.palette().muted(), 0.45));
        gc.fillRoundRectangle(column.x() + column.width() - look.scaled(5), head + (seen - length) * scrolled / most, look.scaled(4), length, 4, 4);
    }

    /** A sentence in the middle of an empty board. */
    void hint(GC gc, Rectangle area, String sentence) {
        gc.setFont(look.fonts().body());
        gc.setForeground(look.palette().muted());
        Point size = gc.textExtent(sentence);
        gc.drawText(sentence, Math.max(look.scaled(8), (area.width - size.x) / 2), area.height / 3, true);
    }

    /** The cards under the mouse. */
    void ghost(GC gc, Point mouse, String text) {
        Palette palette = look.palette();
        int pad = look.scaled(8);
        gc.setFont(look.fonts().strong());
        Point size = gc.textExtent(text);
        gc.setBackground(palette.accent());
        gc.fillRoundRectangle(mouse.x + pad, mouse.y + pad, size.x + 2 * pad, size.y + pad, pad, pad);
        gc.setForeground(palette.on(palette.accent()));
        gc.drawText(text, mouse.x + 2 * pad, mouse.y + pad + pad / 2, true);
    }

    String title(Zone zone) {
        return switch (zone.kind()) {
            case GRADE -> zone.grade().map(Grade::word).orElse("");
            case MISSING -> texts.get("zone.missing");
            case NOT_ASSESSED -> texts.get("zone.notAssessed");
        };
    }

    static Tone tone(Zone zone, List<Grade> grades) {
        return switch (zone.kind()) {
            case GRADE -> GradeTones.of(zone.grade().orElseThrow(), grades);
            case MISSING -> Tone.WARN;
            case NOT_ASSESSED -> Tone.MUTED;
        };
    }

    private static void fit(GC gc, String text, int x, int y, int width) {
        String shown = text;
        for (int length = text.length(); length > 0 && gc.textExtent(shown).x > width; length--) {
            shown = text.substring(0, length - 1) + "…";
        }
        if (width > 0) {
            gc.drawText(shown, x, y, true);
        }
    }
}
