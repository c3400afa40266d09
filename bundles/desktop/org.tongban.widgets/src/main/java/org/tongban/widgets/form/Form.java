package org.tongban.widgets.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongban.widgets.Host;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** Labelled fields in a grid, labels in one line with their fields, problems under them. */
public final class Form {
    private final Composite grid;
    private final int columns;
    private final Texts texts;
    private final List<Field<?>> fields = new ArrayList<>();
    private final Map<Field<?>, String> labels = new HashMap<>();

    /** @param columns how many fields stand side by side */
    public Form(Composite parent, int columns) {
        this.columns = columns;
        texts = Texts.of(Form.class, Host.of(parent.getDisplay()).language());
        grid = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2 * columns, false);
        layout.horizontalSpacing = 10;
        layout.verticalSpacing = 8;
        layout.marginWidth = 14;
        layout.marginHeight = 12;
        grid.setLayout(layout);
    }

    /** To be laid out by whoever made the form. */
    public Composite control() {
        return grid;
    }

    /** A heading over the fields that follow. */
    public void heading(String text) {
        Label label = new Label(grid, SWT.NONE);
        label.setText(text);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2 * columns, 1);
        data.verticalIndent = fields.isEmpty() ? 0 : 8;
        label.setLayoutData(data);
        Look.follow(label, look -> {
            label.setFont(look.fonts().strong());
            label.setForeground(look.palette().strong(Tone.ACCENT));
        });
    }

    /** Adds a field; {@code make} gets the form's composite as parent, such as {@code p -> new DateField(p, "people.born")}. */
    public <F extends Field<?>> F add(String label, Function<Composite, F> make) {
        return add(label, 1, make);
    }

    /** @param span how many of the form's columns the field takes */
    public <F extends Field<?>> F add(String label, int span, Function<Composite, F> make) {
        Composite head = new Composite(grid, SWT.NONE);
        head.setLayout(Field.bare(2));
        head.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        Label name = new Label(head, SWT.NONE);
        name.setText(label);
        Label star = new Label(head, SWT.NONE);
        F field = make.apply(grid);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2 * span - 1, 1);
        field.control().setLayoutData(data);
        fields.add(field);
        labels.put(field, label);
        Look.follow(name, look -> {
            name.setFont(look.fonts().body());
            name.setForeground(look.palette().muted());
            star.setFont(look.fonts().strong());
            star.setForeground(look.palette().strong(Tone.FAIL));
            ((GridLayout) head.getLayout()).marginTop = look.scaled(6);
        });
        grid.getDisplay().asyncExec(() -> {
            if (!star.isDisposed() && field.isRequired()) {
                star.setText("*");
                star.setToolTipText(texts.get("field.required.mark"));
                star.requestLayout();
            }
        });
        return field;
    }

    /** Shows problems by field id, and none on the others. @return whether every problem found its field */
    public boolean problems(Map<String, String> byField) {
        fields.forEach(field -> field.problem(byField.getOrDefault(field.id(), "")));
        return fields.stream().map(Field::id).toList().containsAll(byField.keySet());
    }

    /** Whether all required fields are filled and nothing is wrong; tells the first field that is not and puts the focus there. */
    public boolean check() {
        Field<?> first = null;
        for (Field<?> field : fields) {
            if (field.isRequired() && field.value() == null && field.problem().isEmpty()) {
                field.problem(texts.get("field.required", labels.get(field)));
            }
            if (first == null && !field.problem().isEmpty()) {
                first = field;
            }
        }
        if (first != null) {
            first.focus();
        }
        return first == null;
    }

    public void enable(boolean enabled) {
        fields.forEach(field -> field.enable(enabled));
    }
}
