package org.tongban.workbench.home;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Palette;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Notice;

/** The notices on one card, by perspective; each line leads to where it is mended, by mouse, or by the arrow keys and Enter. */
final class NoticeList extends Canvas {
    private static final int PAD = 16;
    private static final int DOT = 8;
    private static final int GAP = 9;

    /** A line as it lies on the card. */
    private record Line(Rectangle area, Notice notice) {
    }

    private final Texts texts;
    private final Consumer<Notice> open;
    private List<NoticeGroup> groups = List.of();
    private boolean asking = true;
    private final List<Line> lines = new ArrayList<>();
    private int hot = -1;

    NoticeList(Composite parent, Texts texts, Consumer<Notice> open) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.texts = texts;
        this.open = open;
        Ids.name("home.notices", this);
        addPaintListener(event -> paint(event.gc, getClientArea().width, true));
        addListener(SWT.MouseMove, event -> hover(event.x, event.y));
        addListener(SWT.MouseExit, event -> hot(-1));
        addListener(SWT.MouseUp, event -> click(event.x, event.y));
        addListener(SWT.KeyDown, event -> key(event.keyCode, event.character));
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> hot(-1));
        Look.follow(this, look -> redraw());
    }

    /** @param stillAsking whether more may come */
    void show(List<NoticeGroup> shown, boolean stillAsking) {
        groups = shown;
        asking = stillAsking;
        setData("text", String.join("\n", shown.stream().flatMap(group -> group.notices().stream()).map(Notice::sentence).toList()));
        redraw();
    }

    private int paint(GC gc, int width, boolean draw) {
        Look look = Look.of(this);
        Palette palette = look.palette();
        int pad = look.scaled(PAD);
        gc.setAntialias(SWT.ON);
        if (draw) {
            card(gc, look);
            lines.clear();
        }
        int y = pad;
        gc.setFont(look.fonts().title());
        int count = groups.stream().mapToInt(group -> group.notices().size()).sum();
        String heading = texts.get("home.notices");
        if (draw) {
            gc.setForeground(palette.text());
            gc.drawText(heading, pad, y, true);
            int right = pad + gc.textExtent(heading).x + look.scaled(8);
            gc.setFont(look.fonts().small());
            gc.setForeground(palette.muted());
            gc.drawText(count > 0 ? texts.get("home.notices.count", Integer.toString(count)) : "", right, y + look.scaled(4), true);
        }
        gc.setFont(look.fonts().title());
        y += gc.getFontMetrics().getHeight() + look.scaled(GAP);
        if (groups.isEmpty()) {
            return quiet(gc, look, y, width, draw) + pad;
        }
        for (NoticeGroup group : groups) {
            gc.setFont(look.fonts().small());
            if (draw) {
                gc.setForeground(palette.muted());
                gc.drawText(group.title().isEmpty() ? texts.get("home.notices.other") : group.title(), pad, y + look.scaled(4), true);
            }
            y += gc.getFontMetrics().getHeight() + look.scaled(GAP);
            for (Notice notice : group.notices()) {
                y += line(gc, look, notice, y, width, draw);
            }
            y += look.scaled(6);
        }
        return y + look.scaled(6);
    }

    private void card(GC gc, Look look) {
        Rectangle area = getClientArea();
        gc.setBackground(look.palette().page());
        gc.fillRectangle(area);
        gc.setBackground(look.palette().surface());
        int arc = look.scaled(12);
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        gc.setForeground(look.palette().line());
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
    }

    private int quiet(GC gc, Look look, int y, int width, boolean draw) {
        TextLayout layout = words(look, texts.get(asking ? "home.notices.asking" : "home.notices.none"), width - 2 * look.scaled(PAD));
        if (draw) {
            gc.setForeground(look.palette().strong(asking ? Tone.MUTED : Tone.PASS));
            layout.draw(gc, look.scaled(PAD), y);
        }
        int high = layout.getBounds().height;
        layout.dispose();
        return y + high;
    }

    private int line(GC gc, Look look, Notice notice, int y, int width, boolean draw) {
        Palette palette = look.palette();
        int pad = look.scaled(PAD);
        int dot = look.scaled(DOT);
        int left = pad + dot + look.scaled(10);
        boolean leads = !notice.part().isEmpty();
        TextLayout layout = words(look, notice.sentence(), width - left - 2 * pad);
        int high = layout.getBounds().height + look.scaled(GAP);
        if (draw) {
            Rectangle area = new Rectangle(look.scaled(8), y, width - look.scaled(16), high);
            if (leads) {
                lines.add(new Line(area, notice));
            }
            boolean under = leads && lines.size() - 1 == hot;
            if (under) {
                gc.setBackground(palette.raised());
                gc.fillRoundRectangle(area.x, area.y, area.width, area.height, look.scaled(8), look.scaled(8));
            }
            int row = look.scaled(GAP) / 2;
            gc.setFont(look.fonts().body());
            gc.setBackground(palette.strong(tone(notice)));
            gc.fillOval(pad, y + row + (gc.getFontMetrics().getHeight() - dot) / 2, dot, dot);
            gc.setForeground(palette.text());
            layout.draw(gc, left, y + row);
            if (leads) {
                gc.setForeground(under ? palette.accent() : palette.muted());
                gc.drawText("›", width - pad - look.scaled(4), y + row, true);
            }
        }
        layout.dispose();
        return high;
    }

    private TextLayout words(Look look, String sentence, int width) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(look.fonts().body());
        layout.setText(sentence);
        layout.setSpacing(look.scaled(2));
        layout.setWidth(Math.max(look.scaled(80), width));
        return layout;
    }

    private static Tone tone(Notice notice) {
        return switch (notice.weight()) {
            case BLOCKING -> Tone.FAIL;
            case DUE -> Tone.WARN;
            case NOTE -> Tone.ACCENT;
        };
    }

    private void hover(int x, int y) {
        hot(at(x, y));
    }

    private void hot(int line) {
        if (line != hot) {
            hot = line;
            setCursor(line < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            redraw();
        }
    }

    private int at(int x, int y) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).area().contains(x, y)) {
                return i;
            }
        }
        return -1;
    }

    private void click(int x, int y) {
        int line = at(x, y);
        if (line >= 0) {
            open.accept(lines.get(line).notice());
        }
    }

    private void key(int code, char character) {
        if (code == SWT.ARROW_DOWN || code == SWT.ARROW_UP) {
            int next = hot + (code == SWT.ARROW_DOWN ? 1 : -1);
            hot(Math.max(0, Math.min(lines.size() - 1, next)));
        } else if (character == SWT.CR && hot >= 0 && hot < lines.size()) {
            open.accept(lines.get(hot).notice());
        }
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? Look.of(this).scaled(420) : wHint;
        GC gc = new GC(this);
        int height = paint(gc, width, false);
        gc.dispose();
        return new Point(width, Math.max(height, hHint == SWT.DEFAULT ? 0 : hHint));
    }
}
