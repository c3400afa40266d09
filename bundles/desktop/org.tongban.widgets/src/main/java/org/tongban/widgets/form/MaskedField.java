package org.tongban.widgets.form;

import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;

/**
 * A number that is not everybody's to read, such as a card's: shown masked until a button reveals it, and changeable only
 * then. Revealing is told, so that it can be written down who looked.
 */
public final class MaskedField extends Field<String> {
    private final Text text;
    private final ToolBar button;
    private final UnaryOperator<String> mask;
    private final Runnable revealed;
    private @Nullable String value;
    private boolean open;
    private boolean setting;

    /** @param mask     what is shown of a value while it is hidden
     *  @param revealed called when the user reveals it */
    public MaskedField(Composite parent, String id, UnaryOperator<String> mask, Runnable revealed) {
        super(parent, id, 2);
        this.mask = mask;
        this.revealed = revealed;
        text = Look.field(Ids.name(id, new Text(line, SWT.BORDER | SWT.SINGLE)));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.setEditable(false);
        text.addListener(SWT.Modify, e -> modified());
        button = Steps.button(line, id + ".reveal", "eye", texts.get("field.reveal"), this::reveal);
    }

    @Override
    public @Nullable String value() {
        return value;
    }

    @Override
    public void set(@Nullable String newValue) {
        value = newValue;
        open = newValue == null;
        text.setEditable(open);
        show();
        showProblem();
    }

    @Override
    public void enable(boolean enabled) {
        text.setEnabled(enabled);
        button.setEnabled(enabled);
    }

    @Override
    public void focus() {
        text.setFocus();
    }

    /** Shows the value without telling: it was revealed elsewhere and that was told. */
    public void open() {
        open = true;
        text.setEditable(true);
        show();
    }

    void reveal() {
        if (!open) {
            open = true;
            revealed.run();
        } else if (value != null) {
            open = false;
        }
        text.setEditable(open);
        show();
    }

    private void show() {
        setting = true;
        text.setText(value == null ? "" : open ? value : mask.apply(value));
        setting = false;
    }

    private void modified() {
        if (!setting && open) {
            String typed = text.getText().strip();
            value = typed.isEmpty() ? null : typed;
            changed();
        }
    }
}
