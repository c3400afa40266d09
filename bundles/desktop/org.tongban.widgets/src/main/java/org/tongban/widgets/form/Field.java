package org.tongban.widgets.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.Host;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Icons;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/**
 * A field in which a value is entered, with room for a problem below it. The id names the input to tests; the problem is
 * named by the id and {@code .problem}.
 *
 * @param <T> the value
 */
public abstract class Field<T> {
    final String id;
    final Composite panel;
    final Composite line;
    final Texts texts;
    private final Composite trouble;
    private final Label sign;
    private final Label sentence;
    private final List<Consumer<? super @Nullable T>> listeners = new ArrayList<>();
    private String told = "";
    private boolean required;

    Field(Composite parent, String id, int columns) {
        this.id = id;
        texts = Texts.of(Field.class, Host.of(parent.getDisplay()).language());
        panel = new Composite(parent, SWT.NONE);
        panel.setLayout(bare(1));
        line = new Composite(panel, SWT.NONE);
        line.setLayout(bare(columns));
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        trouble = new Composite(panel, SWT.NONE);
        GridLayout row = bare(2);
        row.marginTop = 2;
        trouble.setLayout(row);
        trouble.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        sign = new Label(trouble, SWT.NONE);
        sign.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        sentence = Ids.name(id + ".problem", new Label(trouble, SWT.WRAP));
        Look.follow(sentence, look -> {
            sentence.setFont(look.fonts().small());
            sentence.setForeground(look.palette().strong(Tone.FAIL));
        });
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 120;
        sentence.setLayoutData(wide);
        hide();
    }

    /** To be laid out by whoever made the field. */
    public final Composite control() {
        return panel;
    }

    public final String id() {
        return id;
    }

    /** What was entered; null if nothing was, or it cannot be read. */
    public abstract @Nullable T value();

    /** Shows a value; listeners are not told. */
    public abstract void set(@Nullable T value);

    public abstract void enable(boolean enabled);

    public abstract void focus();

    /** Called when the user has changed the value; null for nothing, or what cannot be read. */
    public final Field<T> onChange(Consumer<? super @Nullable T> listener) {
        listeners.add(listener);
        return this;
    }

    /** Marks the field as one that must be filled. */
    public final Field<T> required() {
        required = true;
        return this;
    }

    public final boolean isRequired() {
        return required;
    }

    /** Shows a problem found elsewhere, such as by the model; empty for none. */
    public final void problem(String text) {
        told = text;
        showProblem();
    }

    /** The problem that is shown: the field's own before one that was told; empty for none. */
    public final String problem() {
        String own = ownProblem();
        return own.isEmpty() ? told : own;
    }

    /** What cannot be read, as a sentence; empty if all is well. */
    String ownProblem() {
        return "";
    }

    final void changed() {
        told = "";
        showProblem();
        T value = value();
        List.copyOf(listeners).forEach(listener -> listener.accept(value));
    }

    final void showProblem() {
        String text = problem();
        boolean present = !text.isEmpty();
        if (present) {
            sentence.setText(text.replace("&", "&&"));
            sign.setImage(Icons.of(panel.getDisplay()).get("fail", Tone.FAIL, 13));
        }
        if (present != trouble.getVisible() || present) {
            trouble.setVisible(present);
            ((GridData) trouble.getLayoutData()).exclude = !present;
            panel.requestLayout();
        }
    }

    private void hide() {
        trouble.setVisible(false);
        ((GridData) trouble.getLayoutData()).exclude = true;
    }

    static GridLayout bare(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        layout.horizontalSpacing = 4;
        return layout;
    }
}
