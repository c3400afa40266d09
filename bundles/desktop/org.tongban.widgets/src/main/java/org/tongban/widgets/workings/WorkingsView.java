package org.tongban.widgets.workings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ScrollBar;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Working;
import org.tongban.widgets.Host;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/**
 * Shows how a figure came about. Answers "为什么?" everywhere in the suite: the answer, then line by line what it rests
 * on, each figure with its clause, the clause's words and the day from which it holds; a citation opens the document.
 */
public final class WorkingsView {
    private final Canvas canvas;
    private final Texts texts;
    private final Consumer<Citation> open;
    private Function<Working, @Nullable Reading> readings = working -> null;
    private String title = "";
    private String answer = "";
    private Tone tone = Tone.ACCENT;
    private List<Working> workings = List.of();
    private List<Piece> pieces = List.of();
    private int height;
    private int laidOutFor = -1;
    private int focused = -1;

    /** @param open called with a citation that was clicked */
    public WorkingsView(Composite parent, Consumer<Citation> open) {
        this.open = open;
        texts = Texts.of(WorkingsView.class, Host.of(parent.getDisplay()).language());
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.NO_BACKGROUND);
        canvas.setScrollbarsMode(SWT.NONE);
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> layOut());
        canvas.addListener(SWT.MouseMove, this::hover);
        canvas.addListener(SWT.MouseUp, this::click);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, this::traverse);
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        ScrollBar bar = canvas.getVerticalBar();
        bar.addListener(SWT.Selection, e -> canvas.redraw());
        menu();
        Look.follow(canvas, look -> {
            laidOutFor = -1;
            layOut();
        });
    }

    public Control control() {
        return canvas;
    }

    /** Where the view learns the alternatives of a reading; null for a reading it does not know. */
    public void readings(Function<Working, @Nullable Reading> known) {
        readings = known;
    }

    /** Shows a figure, in the colour of its last result. */
    public void show(String figureTitle, String figure, List<Working> lines) {
        show(figureTitle, figure, Outcome.of(lines), lines);
    }

    /** @param figureTone WARN for what is not configured or pending, FAIL for what was refused */
    public void show(String figureTitle, String figure, Tone figureTone, List<Working> lines) {
        title = figureTitle;
        answer = figure;
        tone = figureTone;
        workings = List.copyOf(lines);
        laidOutFor = -1;
        focused = -1;
        canvas.getVerticalBar().setSelection(0);
        layOut();
    }

    /** Back to the empty sheet that says how to fill it. */
    public void clear() {
        show("", "", List.of());
    }

    /** What is shown, as plain text: one line each. */
    public String text() {
        return title + "\n" + answer + "\n\n" + workings.stream().map(WorkingsView::line).collect(Collectors.joining("\n"));
    }

    private static String line(Working working) {
        String from = working.from() == null ? "" : " " + working.from();
        return working.label() + "：" + working.value() + (working.cited() == null ? "" : "（" + working.cited() + from + "）")
                + (working.quote().isEmpty() ? "" : "\n    “" + working.quote() + "”");
    }

    private boolean empty() {
        return title.isEmpty() && answer.isEmpty() && workings.isEmpty();
    }

    private void layOut() {
        if (canvas.isDisposed()) {
            return;
        }
        Rectangle area = canvas.getClientArea();
        // room is left for the scroll bar whether it is there or not: it comes and goes by what is laid out
        int width = canvas.getSize().x - Math.max(0, canvas.getVerticalBar().getSize().x);
        if (width != laidOutFor) {
            laidOutFor = width;
            Paper paper = new Paper(canvas.getDisplay(), texts, width, readings);
            pieces = empty() ? List.of() : paper.write(title, answer, tone, workings).pieces();
            height = empty() ? 0 : paper.height();
        }
        ScrollBar bar = canvas.getVerticalBar();
        bar.setVisible(height > area.height);
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, height - area.height)), 0, Math.max(height, 1), Math.max(1, Math.min(area.height, height)), 24, Math.max(24, area.height - 24));
        canvas.redraw();
    }

    private void paint(GC gc) {
        Look look = Look.of(canvas);
        Rectangle area = canvas.getClientArea();
        gc.setBackground(look.palette().surface());
        gc.fillRectangle(area);
        if (empty()) {
            TextLayout hint = new TextLayout(canvas.getDisplay());
            hint.setFont(look.fonts().body());
            hint.setText(texts.get("workings.empty"));
            hint.setAlignment(SWT.CENTER);
            hint.setWidth(Math.max(40, area.width - 2 * look.scaled(12)));
            gc.setForeground(look.palette().muted());
            hint.draw(gc, look.scaled(12), area.height / 3);
            hint.dispose();
            return;
        }
        int top = canvas.getVerticalBar().getSelection();
        PiecePaint painter = new PiecePaint(gc, look, canvas.getDisplay());
        for (Piece piece : pieces) {
            if (piece.bottom() >= top && piece.y() <= top + area.height) {
                painter.paint(piece, -top);
            }
        }
        if (focused >= 0 && focused < links().size() && canvas.isFocusControl()) {
            painter.focus(links().get(focused), -top);
        }
        painter.dispose();
    }

    private List<Piece> links() {
        return pieces.stream().filter(piece -> piece.form() == Piece.Form.LINK).toList();
    }

    /** Tab goes from citation to citation and then on; Enter opens. */
    private void traverse(Event event) {
        int by = event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : event.detail == SWT.TRAVERSE_TAB_PREVIOUS ? -1 : 0;
        List<Piece> links = links();
        if (by == 0 || focused + by < 0 || focused + by >= links.size()) {
            event.doit = by != 0 || event.detail == SWT.TRAVERSE_ESCAPE;
            return;
        }
        event.doit = false;
        focused += by;
        Piece link = links.get(focused);
        ScrollBar bar = canvas.getVerticalBar();
        int seen = canvas.getClientArea().height;
        if (link.y() < bar.getSelection() || link.bottom() > bar.getSelection() + seen) {
            bar.setSelection(Math.max(0, link.y() - seen / 3));
        }
        canvas.redraw();
    }

    private @Nullable Citation linkAt(Event event) {
        int y = event.y + canvas.getVerticalBar().getSelection();
        return pieces.stream().filter(piece -> piece.link() != null && piece.holds(event.x, y)).map(Piece::link).findFirst().orElse(null);
    }

    private void hover(Event event) {
        Citation link = linkAt(event);
        canvas.setCursor(link == null ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        String tip = link == null ? null : texts.get("workings.open");
        if (!java.util.Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private void click(Event event) {
        canvas.setFocus();
        Citation link = event.button == 1 ? linkAt(event) : null;
        if (link != null) {
            open.accept(link);
        }
    }

    private void key(Event event) {
        ScrollBar bar = canvas.getVerticalBar();
        int page = canvas.getClientArea().height - 24;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> scroll(bar, 24);
            case SWT.ARROW_UP -> scroll(bar, -24);
            case SWT.PAGE_DOWN -> scroll(bar, page);
            case SWT.PAGE_UP -> scroll(bar, -page);
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (focused >= 0 && focused < links().size()) {
                    open.accept(java.util.Objects.requireNonNull(links().get(focused).link()));
                }
            }
            case SWT.HOME -> scroll(bar, -height);
            case SWT.END -> scroll(bar, height);
            case 'c' -> {
                if ((event.stateMask & SWT.MOD1) != 0) {
                    copy();
                }
            }
            default -> { }
        }
    }

    private void scroll(ScrollBar bar, int by) {
        bar.setSelection(bar.getSelection() + by);
        canvas.redraw();
    }

    private void menu() {
        Menu menu = new Menu(canvas);
        MenuItem copy = new MenuItem(menu, SWT.PUSH);
        copy.setText(texts.get("workings.copy"));
        copy.addListener(SWT.Selection, e -> copy());
        canvas.setMenu(menu);
    }

    /** Puts {@link #text} on the clipboard. */
    public void copy() {
        if (!empty()) {
            Clipboard clipboard = new Clipboard(canvas.getDisplay());
            clipboard.setContents(new Object[] {text()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }
}
