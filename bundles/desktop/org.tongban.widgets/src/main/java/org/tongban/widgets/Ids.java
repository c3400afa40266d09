package org.tongban.widgets;

import org.eclipse.swt.widgets.Widget;
import org.jspecify.annotations.Nullable;

/** The name by which a test finds a widget, whatever its text says. */
public final class Ids {
    private static final String KEY = "org.tongban.id";

    private Ids() {
    }

    /** Names a widget, such as {@code payroll.lock}, and returns it. */
    public static <W extends Widget> W name(String id, W widget) {
        widget.setData(KEY, id);
        return widget;
    }

    /** The widget's name, null if it has none. */
    public static @Nullable String of(Widget widget) {
        return (String) widget.getData(KEY);
    }
}
