package org.tongban.widgets.figure;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;

/**
 * The month or year that a screen shows: typed, or stepped by the arrows beside it or Up and Down in it.
 *
 * @param <T> month or year
 */
public final class PeriodField<T> {
    private final Composite panel;
    private final Text text;
    private final Function<String, T> reader;
    private final Function<T, T> earlier;
    private final Function<T, T> later;
    private @Nullable T value;
    private Consumer<? super T> listener = chosen -> { };

    private PeriodField(Composite parent, String id, int characters, Function<String, T> reader, Function<T, T> earlier, Function<T, T> later, String tip) {
        this.reader = reader;
        this.earlier = earlier;
        this.later = later;
        panel = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 2;
        panel.setLayout(layout);
        arrow(id + ".earlier", "‹", earlier);
        text = Ids.name(id, new Text(panel, SWT.BORDER | SWT.CENTER));
        text.setToolTipText(tip);
        arrow(id + ".later", "›", later);
        // the style sheet sets fonts of its own when the zoom changes; this one comes after it
        Look.follow(text, look -> {
            dress(look, characters);
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed()) {
                    dress(look, characters);
                    panel.layout(true, true);
                }
            });
        });
        text.addListener(SWT.DefaultSelection, e -> typed());
        text.addListener(SWT.FocusOut, e -> typed());
        text.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_UP || e.keyCode == SWT.ARROW_DOWN) {
                step(e.keyCode == SWT.ARROW_UP ? later : earlier);
                e.doit = false;
            }
        });
    }

    public static PeriodField<YearMonth> month(Composite parent, String id, String tip) {
        return new PeriodField<>(parent, id, 7, PeriodField::readMonth, month -> month.minusMonths(1), month -> month.plusMonths(1), tip);
    }

    public static PeriodField<Integer> year(Composite parent, String id, String tip) {
        return new PeriodField<>(parent, id, 4, PeriodField::readYear, year -> year - 1, year -> year + 1, tip);
    }

    private void dress(Look look, int characters) {
        GC gc = new GC(text);
        gc.setFont(look.fonts().strong());
        GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = gc.textExtent("0".repeat(characters + 1)).x;
        gc.dispose();
        text.setFont(look.fonts().strong());
        text.setLayoutData(data);
    }

    /** {@code 2025-03}, {@code 2025.3}, {@code 202503} or {@code 2025年3月}. */
    private static YearMonth readMonth(String typed) {
        String[] parts = typed.replaceAll("^(\\d{4})(\\d{2})$", "$1-$2").split("\\D+");
        return YearMonth.of(readYear(parts[0]), Integer.parseInt(parts.length > 1 ? parts[1] : ""));
    }

    private static int readYear(String typed) {
        int year = Integer.parseInt(typed.replaceAll("\\D", ""));
        if (year < 1900 || year > 2200) {
            throw new DateTimeException("not a year of ours: " + year);
        }
        return year;
    }

    public Composite control() {
        return panel;
    }

    /** Called when the user chose another. */
    public void onChange(Consumer<? super T> heard) {
        listener = heard;
    }

    /** Shows it without telling. */
    public void show(T shown) {
        value = shown;
        text.setText(shown.toString());
        mark(false);
    }

    private void arrow(String id, String sign, Function<T, T> way) {
        Button button = Ids.name(id, new Button(panel, SWT.PUSH | SWT.FLAT));
        button.setText(sign);
        button.addListener(SWT.Selection, e -> step(way));
    }

    private void step(Function<T, T> way) {
        if (value != null) {
            choose(way.apply(value));
        }
    }

    private void typed() {
        if (value == null || text.getText().equals(value.toString())) {
            return;
        }
        try {
            choose(reader.apply(text.getText().strip()));
        } catch (DateTimeException | NumberFormatException wrong) {
            mark(true);
        }
    }

    private void choose(T chosen) {
        boolean other = !chosen.equals(value);
        show(chosen);
        if (other) {
            listener.accept(chosen);
        }
    }

    private void mark(boolean wrong) {
        Look look = Look.of(text);
        text.setForeground(wrong ? look.palette().strong(Tone.FAIL) : look.palette().text());
    }
}
