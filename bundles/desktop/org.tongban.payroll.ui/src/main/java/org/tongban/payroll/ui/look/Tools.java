package org.tongban.payroll.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Icons;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;

/** A row of buttons with icon and word; each knows when it can be pressed. */
public final class Tools {
    private final ToolBar bar;
    private final List<Runnable> states = new ArrayList<>();

    public Tools(Composite parent) {
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT | SWT.WRAP);
        Dress.follow(bar, look -> dress());
    }

    public ToolBar bar() {
        return bar;
    }

    public ToolItem add(String id, String icon, String word, String tip, BooleanSupplier can, Runnable run) {
        ToolItem item = Ids.name(id, new ToolItem(bar, SWT.PUSH));
        item.setText(word);
        item.setToolTipText(tip);
        item.setData(icon);
        item.setImage(Icons.of(bar.getDisplay()).get(icon));
        item.setDisabledImage(Icons.of(bar.getDisplay()).get(icon, Tone.MUTED, 16));
        item.addListener(SWT.Selection, event -> run.run());
        states.add(() -> enable(item, can.getAsBoolean()));
        enable(item, can.getAsBoolean());
        return item;
    }

    /** In its colour too: style sheets give all words one colour, which the platform then uses for those that cannot be pressed as well. */
    private void enable(ToolItem item, boolean enabled) {
        Look look = Look.of(bar);
        item.setEnabled(enabled);
        item.setForeground(enabled ? look.palette().text() : look.palette().line());
    }

    /** Asks each button anew whether it can be pressed. */
    public void update() {
        states.forEach(Runnable::run);
    }

    private void dress() {
        bar.setFont(Look.of(bar).fonts().body());
        for (ToolItem item : bar.getItems()) {
            item.setImage(Icons.of(bar.getDisplay()).get((String) item.getData()));
            item.setDisabledImage(Icons.of(bar.getDisplay()).get((String) item.getData(), Tone.MUTED, 16));
        }
        update();
        bar.getParent().layout();
    }
}
