package org.tongban.widgets.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.Ids;
import org.tongban.widgets.Upcoming;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;

/** A field laid over a cell: to change the cell or to type a filter. Enter takes, Esc leaves, going elsewhere takes. */
final class CellField {
    private static final int PAUSE = 180;

    private final Control field;
    private final Function<String, Optional<String>> take;
    private final Consumer<String> typing;
    private final Runnable leave;
    private boolean closing;
    private int typed;

    private CellField(Control field, Function<String, Optional<String>> take, Consumer<String> typing, Runnable leave) {
        this.field = field;
        this.take = take;
        this.typing = typing;
        this.leave = leave;
    }

    /** @param take gets the text; a sentence keeps the field open, in the colour of failure, with the sentence as its tooltip */
    static void edit(String id, Composite table, Rectangle cell, String text, List<String> choices, Function<String, Optional<String>> take, Runnable leave) {
        Control field = choices.isEmpty() ? text(table, text) : combo(table, text, choices);
        open(id, field, cell, new CellField(field, take, words -> { }, leave));
    }

    /** @param typing gets the text while it is typed, after a short pause */
    static void filter(String id, Composite table, Rectangle cell, String text, Consumer<String> typing, Runnable leave) {
        Text field = text(table, text);
        open(id, field, cell, new CellField(field, words -> {
            typing.accept(words);
            return Optional.empty();
        }, typing, leave));
    }

    private static void open(String id, Control field, Rectangle cell, CellField owner) {
        Look look = Look.of(field);
        Ids.name(id, field);
        field.setFont(look.fonts().body());
        field.setBackground(look.palette().surface());
        field.setForeground(look.palette().text());
        int height = Math.max(cell.height, field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        field.setBounds(cell.x, cell.y + (cell.height - height) / 2, cell.width, height);
        field.moveAbove(null);
        field.addListener(SWT.Traverse, owner::traverse);
        field.addListener(SWT.Modify, e -> owner.modified());
        field.addListener(SWT.FocusOut, e -> owner.field.getDisplay().asyncExec(() -> owner.close(true)));
        if (field instanceof CCombo combo) {
            combo.addListener(SWT.Selection, e -> owner.close(true));
        }
        field.setFocus();
    }

    private static Text text(Composite table, String text) {
        Text field = new Text(table, SWT.BORDER | SWT.SINGLE);
        field.setText(text);
        field.selectAll();
        return field;
    }

    private static CCombo combo(Composite table, String text, List<String> choices) {
        CCombo field = new CCombo(table, SWT.BORDER | SWT.READ_ONLY | SWT.FLAT);
        field.setItems(choices.toArray(String[]::new));
        field.setText(text);
        return field;
    }

    private String words() {
        return field instanceof Text text ? text.getText() : ((CCombo) field).getText();
    }

    private void modified() {
        int now = ++typed;
        Upcoming.after(field.getDisplay(), PAUSE, () -> {
            if (now == typed && !field.isDisposed() && !closing) {
                typing.accept(words());
            }
        });
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            close(true);
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close(false);
        }
    }

    private void close(boolean taking) {
        if (closing || field.isDisposed()) {
            return;
        }
        if (taking) {
            @Nullable String problem = take.apply(words()).orElse(null);
            if (problem != null) {
                Look look = Look.of(field);
                field.setBackground(look.palette().soft(Tone.FAIL));
                field.setForeground(look.palette().strong(Tone.FAIL));
                field.setToolTipText(problem);
                return;
            }
        }
        closing = true;
        boolean hadFocus = field.isFocusControl();
        Composite table = field.getParent();
        field.dispose();
        if (hadFocus) {
            table.setFocus();
        }
        leave.run();
    }
}
