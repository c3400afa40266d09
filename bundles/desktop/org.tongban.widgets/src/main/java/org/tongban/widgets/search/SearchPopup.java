package org.tongban.widgets.search;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongban.widgets.Ids;
import org.tongban.widgets.Upcoming;
import org.tongban.widgets.look.Icons;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;

/**
 * A search over the window: type, arrows, Enter. Esc and a click elsewhere close it. The field is named {@code find.text}
 * to tests, the list {@code find.list}.
 *
 * @param <H> what is found
 */
public final class SearchPopup<H> {
    private static final int PAUSE = 120;

    private final Shell shell;
    private final Text text;
    private final HitList<H> list;
    private final BiConsumer<String, Consumer<List<H>>> source;
    private final Consumer<? super H> chosen;
    private int typed;

    private SearchPopup(Shell window, String hint, BiConsumer<String, Consumer<List<H>>> source, Function<? super H, Line> line, Consumer<? super H> chosen) {
        this.source = source;
        this.chosen = chosen;
        Look look = Look.of(window);
        shell = new Shell(window, SWT.NO_TRIM | SWT.ON_TOP);
        GridLayout frame = new GridLayout();
        frame.marginWidth = 1;
        frame.marginHeight = 1;
        frame.verticalSpacing = 0;
        shell.setLayout(frame);
        Composite head = new Composite(shell, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = look.scaled(12);
        layout.marginHeight = look.scaled(8);
        layout.horizontalSpacing = look.scaled(8);
        head.setLayout(layout);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Label glass = new Label(head, SWT.NONE);
        glass.setImage(Icons.of(window.getDisplay()).get("search", Tone.ACCENT, 18));
        text = Ids.name("find.text", new Text(head, SWT.SINGLE));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.setMessage(hint);
        text.setFont(look.fonts().title());
        list = new HitList<>(shell, line, this::choose);
        list.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        shell.setBackground(look.palette().line());
        head.setBackground(look.palette().surface());
        glass.setBackground(look.palette().surface());
        text.setBackground(look.palette().surface());
        text.setForeground(look.palette().text());
        text.addListener(SWT.Modify, e -> later());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, this::traverse);
        shell.addListener(SWT.Deactivate, e -> shell.getDisplay().asyncExec(this::close));
        place(window, look);
        shell.open();
        text.setFocus();
    }

    /**
     * Opens the search.
     *
     * @param hint   written in the empty field
     * @param source asked with what was typed, trimmed and not empty; hands its hits, best first, to the consumer on the
     *               user-interface thread. What comes after something else was typed is dropped
     * @param line   how a hit is written
     * @param chosen called once with the hit taken, after the search has closed
     */
    public static <H> SearchPopup<H> open(Shell window, String hint, BiConsumer<String, Consumer<List<H>>> source, Function<? super H, Line> line, Consumer<? super H> chosen) {
        return new SearchPopup<>(window, hint, source, line, chosen);
    }

    public void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }

    private void place(Shell window, Look look) {
        Rectangle area = window.getClientArea();
        org.eclipse.swt.graphics.Point origin = window.toDisplay(0, 0);
        int width = Math.min(area.width - 40, look.scaled(640));
        int height = Math.min(area.height - 80, look.scaled(440));
        shell.setBounds(origin.x + (area.width - width) / 2, origin.y + look.scaled(56), width, height);
        shell.layout(true, true);
    }

    private void later() {
        int now = ++typed;
        String wanted = text.getText().strip();
        if (wanted.isEmpty()) {
            list.show("", List.of());
            return;
        }
        Upcoming.after(shell.getDisplay(), PAUSE, () -> {
            if (now == typed && !shell.isDisposed()) {
                source.accept(wanted, hits -> {
                    if (now == typed && !shell.isDisposed()) {
                        list.show(wanted, hits);
                    }
                });
            }
        });
    }

    private void key(Event event) {
        int by = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> 1;
            case SWT.ARROW_UP -> -1;
            case SWT.PAGE_DOWN -> 8;
            case SWT.PAGE_UP -> -8;
            default -> 0;
        };
        if (by != 0) {
            event.doit = false;
            list.move(by);
        }
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            list.take();
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        }
    }

    private void choose(H hit) {
        close();
        chosen.accept(hit);
    }
}
