package org.tongban.payroll.ui.look;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import org.tongban.widgets.look.Look;

/** Gives widgets the fonts and colours that they have of their own, also after a style sheet gave all widgets the same. */
public final class Dress {

    private Dress() {
    }

    /** As {@link Look#follow}; called once more when the style sheet of a new theme or zoom was applied. */
    public static void follow(Control control, Consumer<Look> dress) {
        Look.follow(control, look -> {
            dress.accept(look);
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    dress.accept(look);
                }
            });
        });
    }
}
