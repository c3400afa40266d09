package org.tongban.workbench.home;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.text.Texts;

/** The greeting with the place, the day at the right, and the workspace below. */
final class Greeting extends Canvas {
    private final Texts texts;
    private @Nullable Head head;

    Greeting(Composite parent, Texts texts) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.texts = texts;
        Ids.name("home.greeting", this);
        addPaintListener(event -> paint(event.gc));
        Look.follow(this, look -> redraw());
    }

    void show(Head shown) {
        head = shown;
        setData("text", hello(shown));
        redraw();
    }

    private void paint(GC gc) {
        Look look = Look.of(this);
        Rectangle area = getClientArea();
        gc.setBackground(look.palette().page());
        gc.fillRectangle(area);
        Head shown = head;
        if (shown == null) {
            return;
        }
        gc.setFont(look.fonts().figure());
        gc.setForeground(look.palette().text());
        gc.drawText(hello(shown), 0, 0, true);
        int below = gc.getFontMetrics().getHeight() + look.scaled(4);
        gc.setFont(look.fonts().body());
        gc.setForeground(look.palette().muted());
        gc.drawText(below(shown), 0, below, true);
        String day = day(shown);
        gc.drawText(day, area.width - gc.textExtent(day).x, look.scaled(10), true);
    }

    private String hello(Head shown) {
        return shown.place().isEmpty() ? texts.get("home.welcome") : texts.get("home.hello", shown.hello(), shown.place());
    }

    private String below(Head shown) {
        return switch (shown.state()) {
            case NO_WORKSPACE -> texts.get("home.none");
            case FRESH -> texts.get("home.fresh", shown.workspace());
            case AT_WORK -> texts.get("home.workspace", shown.workspace());
        };
    }

    private String day(Head shown) {
        Locale language = texts.language();
        return shown.today().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language)) + "  "
                + shown.today().getDayOfWeek().getDisplayName(TextStyle.FULL, language);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        Look look = Look.of(this);
        GC gc = new GC(this);
        gc.setFont(look.fonts().figure());
        int height = gc.getFontMetrics().getHeight() + look.scaled(4);
        gc.setFont(look.fonts().body());
        height += gc.getFontMetrics().getHeight() + look.scaled(4);
        gc.dispose();
        return new Point(wHint == SWT.DEFAULT ? look.scaled(600) : wHint, height);
    }
}
