package org.tongban.plan.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.plan.state.ClauseStanding;
import org.tongban.plan.ui.states.StateSign;
import org.tongban.widgets.look.Look;

/** The signs of the clauses' states in the margin of the text, each at the line where its clause begins; several of one line side by side. */
final class MarginMarks {

    private static final int SIZE = 17;
    private static final int GAP = 3;
    /** Marks side by side, before the rest are drawn over the last. */
    private static final int ABREAST = 3;

    private final StyledText sheet;
    private final Function<ClauseStanding, String> tip;
    private List<ClauseMark> marks = List.of();
    private Function<Citation, Optional<ClauseStanding>> standing = clause -> Optional.empty();
    private @Nullable Citation chosen;

    private record Placed(ClauseMark mark, ClauseStanding standing, Rectangle area) {
    }

    /** @param pick takes the clause whose mark was clicked */
    MarginMarks(StyledText sheet, Function<ClauseStanding, String> tip, Consumer<Citation> pick) {
        this.sheet = sheet;
        this.tip = tip;
        sheet.addListener(SWT.Paint, event -> paint(event.gc));
        sheet.addListener(SWT.MouseDown, event -> at(event).ifPresent(placed -> pick.accept(placed.mark().clause().citation())));
        sheet.addListener(SWT.MouseMove, this::hover);
    }

    /** Room that the marks take left of the text. */
    static int room(Look look) {
        return look.scaled(ABREAST * (SIZE + GAP) + 6);
    }

    void show(List<ClauseMark> shown, Function<Citation, Optional<ClauseStanding>> states, @Nullable Citation clause) {
        marks = shown;
        standing = states;
        chosen = clause;
        sheet.redraw();
    }

    boolean isOn(Event event) {
        return at(event).isPresent();
    }

    private void hover(Event event) {
        String text = at(event).map(placed -> placed.mark().clause().id() + "  " + tip.apply(placed.standing())).orElse(null);
        if (!Objects.equals(text, sheet.getToolTipText())) {
            sheet.setToolTipText(text);
        }
    }

    private Optional<Placed> at(Event event) {
        return placed().stream().filter(placed -> placed.area().contains(event.x, event.y)).findFirst();
    }

    /** Those in sight. */
    private List<Placed> placed() {
        Look look = Look.of(sheet);
        int size = look.scaled(SIZE);
        int gap = look.scaled(GAP);
        List<Placed> found = new ArrayList<>();
        int row = Integer.MIN_VALUE;
        int abreast = 0;
        for (ClauseMark mark : marks) {
            var state = standing.apply(mark.clause().citation());
            if (state.isEmpty() || mark.start() >= sheet.getCharCount()) {
                continue;
            }
            Point place = sheet.getLocationAtOffset(mark.start());
            if (place.y < -size || place.y > sheet.getClientArea().height) {
                continue;
            }
            abreast = place.y == row ? Math.min(abreast + 1, ABREAST - 1) : 0;
            row = place.y;
            int line = sheet.getLineHeight(mark.start());
            found.add(new Placed(mark, state.get(), new Rectangle(sheet.getLeftMargin() - look.scaled(6) - (abreast + 1) * (size + gap), place.y + (line - size) / 2, size, size)));
        }
        return found;
    }

    private void paint(GC gc) {
        Look look = Look.of(sheet);
        gc.setAntialias(SWT.ON);
        gc.setFont(look.fonts().strong());
        for (Placed placed : placed()) {
            StateSign sign = StateSign.of(placed.standing().state());
            Rectangle area = placed.area();
            boolean marked = placed.mark().clause().citation().equals(chosen);
            gc.setBackground(marked ? look.palette().strong(sign.tone()) : look.palette().soft(sign.tone()));
            gc.fillOval(area.x, area.y, area.width, area.height);
            gc.setForeground(look.palette().strong(sign.tone()));
            gc.drawOval(area.x, area.y, area.width - 1, area.height - 1);
            gc.setForeground(marked ? look.palette().on(look.palette().strong(sign.tone())) : look.palette().strong(sign.tone()));
            Point letter = gc.textExtent(sign.sign());
            gc.drawText(sign.sign(), area.x + (area.width - letter.x) / 2, area.y + (area.height - letter.y) / 2, true);
        }
    }
}
