package org.tongban.widgets.form;

import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;

/** A field into which a value is typed. What cannot be read is told when the user leaves the field. */
public class TypedField<T> extends Field<T> {
    final Text text;
    private final Function<String, Entry<T>> read;
    private final Function<T, String> write;
    private String shown = "";
    private boolean setting;

    TypedField(Composite parent, String id, int columns, int style, Function<String, Entry<T>> read, Function<T, String> write) {
        super(parent, id, columns);
        this.read = read;
        this.write = write;
        text = Look.field(Ids.name(id, new Text(line, style)));
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, false);
        text.setLayoutData(wide);
        text.addListener(SWT.Modify, e -> modified());
        text.addListener(SWT.FocusOut, e -> left());
    }

    /** A line of text; what is only blanks is nothing. */
    public static TypedField<String> text(Composite parent, String id) {
        return new TypedField<>(parent, id, 1, SWT.BORDER | SWT.SINGLE, Entry::text, Function.identity());
    }

    /** Several lines of text, for reasons and notes. */
    public static TypedField<String> lines(Composite parent, String id, int lines) {
        TypedField<String> field = new TypedField<>(parent, id, 1, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, Entry::text, Function.identity());
        ((GridData) field.text.getLayoutData()).heightHint = field.text.getLineHeight() * lines;
        return field;
    }

    /** A quiet word in the empty field. */
    public TypedField<T> hint(String message) {
        text.setMessage(message);
        return this;
    }

    @Override
    public @Nullable T value() {
        return read.apply(text.getText()).value();
    }

    @Override
    public void set(@Nullable T value) {
        setting = true;
        shown = value == null ? "" : write.apply(value);
        text.setText(shown);
        setting = false;
        showProblem();
    }

    @Override
    public void enable(boolean enabled) {
        text.setEditable(enabled);
        text.setEnabled(enabled);
    }

    @Override
    public void focus() {
        text.setFocus();
        text.selectAll();
    }

    @Override
    String ownProblem() {
        String key = read.apply(text.getText()).problem();
        return key.isEmpty() ? "" : texts.get(key);
    }

    private void modified() {
        if (!setting && !text.getText().equals(shown)) {
            shown = text.getText();
            if (ownProblem().isEmpty()) {
                changed();
            }
        }
    }

    private void left() {
        T value = value();
        if (value != null && !write.apply(value).equals(text.getText())) {
            set(value);
        }
        if (!ownProblem().isEmpty()) {
            changed();
        } else {
            showProblem();
        }
    }
}
