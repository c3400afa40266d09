package org.tongban.widgets.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Icons;
import org.tongban.widgets.look.Look;

/** Buttons and keys that step through days or months. */
final class Steps {
    private Steps() {
    }

    /** A flat button with an icon, as wide as its picture. */
    static ToolBar button(Composite line, String id, String icon, String tip, Runnable run) {
        ToolBar bar = new ToolBar(line, SWT.FLAT);
        ToolItem item = Ids.name(id, new ToolItem(bar, SWT.PUSH));
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, e -> run.run());
        Look.follow(bar, look -> item.setImage(Icons.of(bar.getDisplay()).get(icon)));
        return bar;
    }

    /** Up and Down step by one, Page Up and Page Down by a larger step. */
    static void keys(Text text, java.util.function.IntConsumer step, int large) {
        text.addListener(SWT.KeyDown, (Event event) -> {
            int by = switch (event.keyCode) {
                case SWT.ARROW_UP -> -1;
                case SWT.ARROW_DOWN -> 1;
                case SWT.PAGE_UP -> -large;
                case SWT.PAGE_DOWN -> large;
                default -> 0;
            };
            if (by != 0 && event.stateMask == 0) {
                event.doit = false;
                step.accept(by);
            }
        });
    }
}
