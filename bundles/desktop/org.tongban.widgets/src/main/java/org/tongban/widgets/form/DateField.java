package org.tongban.widgets.form;

import java.time.LocalDate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;

/** A day, typed or taken from a calendar; Up and Down step by a day, Page Up and Page Down by thirty. */
public final class DateField extends TypedField<LocalDate> {
    private final ToolBar open;

    public DateField(Composite parent, String id) {
        super(parent, id, 2, SWT.BORDER | SWT.SINGLE, Entry::day, LocalDate::toString);
        open = Steps.button(line, id + ".calendar", "calendar", texts.get("field.day.calendar"), this::calendar);
        Steps.keys(text, this::step, 30);
    }

    @Override
    public void enable(boolean enabled) {
        super.enable(enabled);
        open.setEnabled(enabled);
    }

    private void step(int days) {
        LocalDate now = value();
        if (now != null) {
            set(now.plusDays(days));
            changed();
        }
    }

    private void calendar() {
        Shell popup = new Shell(text.getShell(), SWT.ON_TOP | SWT.TOOL);
        popup.setLayout(new FillLayout());
        DateTime calendar = new DateTime(popup, SWT.CALENDAR | SWT.BORDER);
        LocalDate now = value();
        if (now != null) {
            calendar.setDate(now.getYear(), now.getMonthValue() - 1, now.getDayOfMonth());
        }
        calendar.addListener(SWT.Selection, e -> {
            set(LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()));
            changed();
        });
        calendar.addListener(SWT.MouseDoubleClick, e -> popup.dispose());
        calendar.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_RETURN || e.detail == SWT.TRAVERSE_ESCAPE) {
                e.doit = false;
                popup.dispose();
            }
        });
        popup.addListener(SWT.Deactivate, e -> popup.getDisplay().asyncExec(popup::dispose));
        popup.addListener(SWT.Dispose, e -> focus());
        popup.pack();
        Point below = text.toDisplay(0, text.getSize().y);
        popup.setLocation(below);
        popup.open();
        calendar.setFocus();
    }
}
