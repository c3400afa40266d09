package org.tongban.widgets.form;

import java.time.YearMonth;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.look.Look;

/** A month, with buttons for the one before and after; Up, Down, Page Up and Page Down step too. */
public final class MonthField extends TypedField<YearMonth> {
    private final ToolBar back;
    private final ToolBar forth;
    private @Nullable YearMonth first;
    private @Nullable YearMonth last;

    public MonthField(Composite parent, String id) {
        super(parent, id, 3, SWT.BORDER | SWT.SINGLE | SWT.CENTER, Entry::month, YearMonth::toString);
        back = Steps.button(line, id + ".back", "left", texts.get("field.month.back"), () -> step(-1));
        back.moveAbove(text);
        forth = Steps.button(line, id + ".forth", "right", texts.get("field.month.forth"), () -> step(1));
        Steps.keys(text, this::step, 12);
        GridData narrow = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        text.setLayoutData(narrow);
        Look.follow(text, look -> narrow.widthHint = look.scaled(76));
    }

    /** Steps stop at these; null for no end. */
    public MonthField between(@Nullable YearMonth earliest, @Nullable YearMonth latest) {
        first = earliest;
        last = latest;
        return this;
    }

    @Override
    public void enable(boolean enabled) {
        super.enable(enabled);
        back.setEnabled(enabled);
        forth.setEnabled(enabled);
    }

    private void step(int months) {
        YearMonth now = value();
        YearMonth next = now == null ? null : now.plusMonths(months);
        if (next != null && (first == null || !next.isBefore(first)) && (last == null || !next.isAfter(last))) {
            set(next);
            changed();
        }
    }
}
