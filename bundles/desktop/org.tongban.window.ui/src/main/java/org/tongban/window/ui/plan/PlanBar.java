package org.tongban.window.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Icons;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** Buttons with icons, each of which knows when it can be pressed. A button is named {@code plan.KEY}, its tooltip is {@code plan.KEY.tip}. */
final class PlanBar {
    private static final String ICON = "icon";
    private final ToolBar bar;
    private final Texts texts;
    private final List<Runnable> states = new ArrayList<>();

    PlanBar(Composite parent, Texts texts) {
        this.texts = texts;
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        Look.follow(bar, look -> dress());
    }

    ToolBar control() {
        return bar;
    }

    /** A button. @param hasWord whether its text {@code plan.KEY} is shown beside the icon */
    ToolItem push(String key, String icon, boolean hasWord, BooleanSupplier can, Runnable run) {
        return item(key, icon, hasWord, SWT.PUSH, can, run);
    }

    /** A button that stays pressed. */
    ToolItem check(String key, String icon, boolean hasWord, BooleanSupplier can, BooleanSupplier on, Consumer<Boolean> set) {
        ToolItem item = item(key, icon, hasWord, SWT.CHECK, can, () -> { });
        item.addListener(SWT.Selection, event -> set.accept(!on.getAsBoolean()));
        states.add(() -> {
            item.setSelection(on.getAsBoolean());
            // not every theme shows plainly which button is pressed
            item.setImage(Icons.of(bar.getDisplay()).get(icon, on.getAsBoolean() ? Tone.ACCENT : Tone.NONE, 16));
            if (on.getAsBoolean()) {
                item.setForeground(Look.of(bar).palette().accent());
            }
        });
        return item;
    }

    /** A button that opens a menu below it. */
    ToolItem menu(String key, String icon, boolean hasWord, BooleanSupplier can, Consumer<Menu> fill) {
        ToolItem[] made = new ToolItem[1];
        made[0] = item(key, icon, hasWord, SWT.DROP_DOWN, can, () -> {
            Menu menu = new Menu(bar.getShell(), SWT.POP_UP);
            fill.accept(menu);
            Rectangle below = made[0].getBounds();
            menu.setLocation(bar.toDisplay(below.x, below.y + below.height));
            menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
            menu.setVisible(true);
        });
        return made[0];
    }

    void separator() {
        new ToolItem(bar, SWT.SEPARATOR);
    }

    private ToolItem item(String key, String icon, boolean hasWord, int style, BooleanSupplier can, Runnable run) {
        ToolItem item = Ids.name("plan." + key, new ToolItem(bar, style));
        if (hasWord) {
            item.setText(texts.get("plan." + key));
        }
        item.setToolTipText(texts.get("plan." + key + ".tip"));
        item.setData(ICON, icon);
        item.addListener(SWT.Selection, event -> run.run());
        states.add(() -> {
            boolean enabled = can.getAsBoolean();
            item.setEnabled(enabled);
            Look look = Look.of(bar);
            // style sheets give all letters one colour, disabled ones too
            item.setForeground(enabled ? look.palette().text() : look.palette().line());
        });
        dress(item);
        return item;
    }

    /** Asks each button anew whether it can be pressed. */
    void update() {
        states.forEach(Runnable::run);
    }

    private void dress() {
        bar.setFont(Look.of(bar).fonts().body());
        for (ToolItem item : bar.getItems()) {
            dress(item);
        }
        update();
        bar.getParent().layout();
    }

    private void dress(ToolItem item) {
        if (item.getData(ICON) instanceof String icon) {
            item.setImage(Icons.of(bar.getDisplay()).get(icon));
            item.setDisabledImage(Icons.of(bar.getDisplay()).get(icon, Tone.MUTED, 16));
        }
    }

    /** An item of a menu. */
    static MenuItem add(Menu menu, int style, String id, String text, boolean enabled, Runnable run) {
        MenuItem item = Ids.name(id, new MenuItem(menu, style));
        item.setText(text);
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> run.run());
        return item;
    }
}
