package org.tongban.workbench.home;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Notice;

/** The page as it lies before the user: greeting, buttons, notices, charts; two columns where there is room, else one. */
final class HomePage {
    private static final int MARGIN = 26;
    private static final int GAP = 16;
    private static final int TILE = 250;
    /** A single button is as wide as one of three. */
    private static final int LEAST_TILES = 3;
    private static final int WIDE = 940;
    private static final double NOTICES = 0.46;
    private static final int SCROLL_STEP = 40;

    private final ScrolledComposite scroll;
    private final Composite page;
    private final Greeting greeting;
    private final NoticeList notices;
    private List<Tile> tiles = List.of();
    private List<ChartCard> charts = List.of();

    HomePage(Composite parent, Texts texts, Consumer<Notice> open) {
        scroll = own(new ScrolledComposite(parent, SWT.V_SCROLL));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = own(new Composite(scroll, SWT.NONE));
        scroll.setContent(page);
        scroll.getVerticalBar().setIncrement(SCROLL_STEP);
        greeting = new Greeting(page, texts);
        notices = new NoticeList(page, texts, open);
        page.setLayout(new Flow());
        scroll.addListener(SWT.Resize, event -> layOut());
        Look.follow(page, look -> {
            page.setBackground(look.palette().page());
            scroll.setBackground(look.palette().page());
            layOut();
        });
    }

    /** Keeps style sheets away from a widget that takes its colours from the palette. */
    static <C extends Control> C own(C widget) {
        widget.setData("org.eclipse.e4.ui.css.disabled", true);
        return widget;
    }

    Composite page() {
        return page;
    }

    Greeting greeting() {
        return greeting;
    }

    NoticeList notices() {
        return notices;
    }

    void tiles(List<Tile> shown) {
        tiles.forEach(Tile::dispose);
        tiles = List.copyOf(shown);
    }

    void charts(List<ChartCard> shown) {
        charts.stream().filter(card -> !shown.contains(card)).forEach(ChartCard::dispose);
        charts = List.copyOf(shown);
    }

    void layOut() {
        if (!scroll.isDisposed()) {
            scroll.setMinHeight(place(Math.max(1, scroll.getClientArea().width), false));
            page.layout(true, true);
        }
    }

    void focus() {
        if (tiles.isEmpty()) {
            notices.setFocus();
        } else {
            tiles.get(0).setFocus();
        }
    }

    /** @return the height that the page takes at this width */
    private int place(int width, boolean move) {
        Look look = Look.of(page);
        int margin = look.scaled(width < look.scaled(WIDE) ? GAP : MARGIN);
        int gap = look.scaled(GAP);
        int inner = width - 2 * margin;
        int y = margin + set(greeting, margin, margin, inner, move) + gap;
        y += row(new ArrayList<>(tiles), margin, y, inner, Math.max(1, Math.min(Math.max(LEAST_TILES, tiles.size()), inner / look.scaled(TILE))), 0, move);
        boolean columns = inner >= look.scaled(WIDE) && !charts.isEmpty();
        int left = columns ? (int) (inner * NOTICES) : inner;
        int below = y;
        if (notices.getVisible()) {
            int high = notices.computeSize(left, SWT.DEFAULT).y;
            int stack = columns ? charts.stream().mapToInt(card -> card.height(look) + gap).sum() - gap : 0;
            below = y + set(notices, margin, y, left, Math.max(high, stack), move) + gap;
        }
        if (columns) {
            int right = y;
            for (ChartCard card : charts) {
                right += set(card, margin + left + gap, right, inner - left - gap, card.height(look), move) + gap;
            }
            return Math.max(below, right) + margin - gap;
        }
        below += row(new ArrayList<>(charts), margin, below, inner, Math.max(1, inner / look.scaled(WIDE / 2)),
                charts.stream().mapToInt(card -> card.height(look)).max().orElse(0), move);
        return below + margin - gap;
    }

    /** Lays controls out in rows of equal widths. @param fixed their height, 0 for the largest that one wants */
    private int row(List<Control> controls, int x, int y, int inner, int columns, int fixed, boolean move) {
        int gap = Look.of(page).scaled(GAP);
        int width = (inner - (columns - 1) * gap) / columns;
        int high = fixed > 0 ? fixed : controls.stream().mapToInt(control -> control.computeSize(width, SWT.DEFAULT).y).max().orElse(0);
        for (int i = 0; i < controls.size(); i++) {
            set(controls.get(i), x + i % columns * (width + gap), y + i / columns * (high + gap), width, high, move);
        }
        return (controls.size() + columns - 1) / columns * (high + gap);
    }

    private static int set(Control control, int x, int y, int width, boolean move) {
        return set(control, x, y, width, control.computeSize(width, SWT.DEFAULT).y, move);
    }

    private static int set(Control control, int x, int y, int width, int height, boolean move) {
        if (move) {
            control.setBounds(x, y, width, height);
        }
        return height;
    }

    /** Places the page's own controls. */
    private final class Flow extends Layout {
        @Override
        protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
            int width = wHint == SWT.DEFAULT ? scroll.getClientArea().width : wHint;
            return new Point(width, place(Math.max(1, width), false));
        }

        @Override
        protected void layout(Composite composite, boolean flushCache) {
            Rectangle area = composite.getClientArea();
            place(Math.max(1, area.width), true);
        }
    }
}
