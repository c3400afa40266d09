package org.tongban.widgets.form;

import java.util.List;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;

/** One of several values. */
public final class ChoiceField<T> extends Field<T> {
    private final Combo combo;
    private final Function<? super T, String> label;
    private List<T> choices = List.of();

    public ChoiceField(Composite parent, String id, List<T> choices, Function<? super T, String> label) {
        super(parent, id, 1);
        this.label = label;
        combo = Ids.name(id, new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN));
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.addListener(SWT.Selection, e -> changed());
        Look.field(combo);
        choices(choices);
    }

    /** Offers others; what was chosen stays if it is among them. */
    public void choices(List<T> offered) {
        T before = value();
        choices = List.copyOf(offered);
        combo.setItems(choices.stream().map(label).toArray(String[]::new));
        set(before);
    }

    @Override
    public @Nullable T value() {
        int index = combo.getSelectionIndex();
        return index < 0 || index >= choices.size() ? null : choices.get(index);
    }

    @Override
    public void set(@Nullable T value) {
        int index = value == null ? -1 : choices.indexOf(value);
        if (index < 0) {
            combo.deselectAll();
        } else {
            combo.select(index);
        }
        showProblem();
    }

    @Override
    public void enable(boolean enabled) {
        combo.setEnabled(enabled);
    }

    @Override
    public void focus() {
        combo.setFocus();
    }
}
