package org.tongban.shots.driver;

import java.util.Arrays;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** A widget that was found, and what a user does with it. */
public final class Found {
    private final Driver driver;
    private final Widget widget;

    Found(Driver driver, Widget widget) {
        this.driver = driver;
        this.widget = widget;
    }

    /** Clicks it: presses a button, ticks a box, brings a tab to the front, otherwise presses the mouse in its middle. */
    public Found click() {
        return act(target -> {
            if (!isEnabled(target)) {
                throw new AssertionError("not enabled: " + Widgets.textOf(target));
            }
            if (target instanceof CTabItem tab) {
                tab.getParent().setSelection(tab);
                Event event = new Event();
                event.item = tab;
                tab.getParent().notifyListeners(SWT.Selection, event);
            } else if (target instanceof Button button) {
                if ((button.getStyle() & (SWT.CHECK | SWT.RADIO | SWT.TOGGLE)) != 0) {
                    button.setSelection((button.getStyle() & SWT.RADIO) != 0 || !button.getSelection());
                }
                button.setFocus();
                button.notifyListeners(SWT.Selection, new Event());
            } else if (target instanceof Control control) {
                Point size = control.getSize();
                mouse(control, size.x / 2, size.y / 2, 1);
            } else {
                target.notifyListeners(SWT.Selection, new Event());
            }
        });
    }

    /** Replaces the text of a field and leaves it, as Tab does. */
    public Found type(String text) {
        return act(target -> {
            if (target instanceof Text field) {
                field.setFocus();
                field.setText(text);
                field.notifyListeners(SWT.FocusOut, new Event());
            } else if (target instanceof StyledText field) {
                field.setFocus();
                field.setText(text);
            } else if (target instanceof Combo combo) {
                combo.setFocus();
                combo.setText(text);
                combo.notifyListeners(SWT.FocusOut, new Event());
            } else {
                throw new AssertionError("cannot type into " + target);
            }
        });
    }

    /** Presses Enter in a field: what was typed holds. */
    public Found enter() {
        return act(target -> target.notifyListeners(SWT.DefaultSelection, new Event()));
    }

    /** Chooses the entry of a choice that contains a text. */
    public Found choose(String text) {
        return act(target -> {
            Combo combo = (Combo) target;
            int at = Arrays.stream(combo.getItems()).map(item -> item.contains(text)).toList().indexOf(true);
            if (at < 0) {
                throw new AssertionError("no entry " + text + " among " + Arrays.toString(combo.getItems()));
            }
            combo.select(at);
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Selects the node of a tree that contains a text, opening the nodes above it. */
    public Found node(String text) {
        return act(target -> {
            Tree tree = (Tree) target;
            TreeItem item = find(tree.getItems(), text);
            if (item == null) {
                throw new AssertionError("no node " + text);
            }
            tree.setSelection(item);
            Event event = new Event();
            event.item = item;
            tree.notifyListeners(SWT.Selection, event);
        });
    }

    /** Presses a key in it; key bindings hear it too. */
    public Found key(int modifiers, int key) {
        return act(target -> {
            Event event = new Event();
            event.keyCode = key;
            event.character = character(modifiers, key);
            event.stateMask = modifiers;
            event.doit = true;
            target.notifyListeners(SWT.KeyDown, event);
            if (!target.isDisposed()) {
                target.notifyListeners(SWT.KeyUp, event);
            }
        });
    }

    /** Clicks twice in its middle. */
    public Found doubleClick() {
        return act(target -> {
            Point size = ((Control) target).getSize();
            mouse((Control) target, size.x / 2, size.y / 2, 2);
        });
    }

    public String text() {
        driver.restFirst();
        return driver.onScreen(() -> Widgets.textOf(widget));
    }

    public boolean isEnabled() {
        driver.restFirst();
        return driver.onScreen(() -> isEnabled(widget));
    }

    /** Where it is on the screen. */
    public Rectangle bounds() {
        driver.restFirst();
        return driver.onScreen(() -> widget.getDisplay().map(((Control) widget).getParent(), null, ((Control) widget).getBounds()));
    }

    /** Asks of it whatever else a test must know. On the user-interface thread. */
    public <T> T ask(java.util.function.Function<Widget, T> question) {
        driver.restFirst();
        return driver.onScreen(() -> question.apply(widget));
    }

    Widget widget() {
        return widget;
    }

    /** What the system says was typed: Ctrl makes a control character of a letter, and of nothing else. */
    private static char character(int modifiers, int key) {
        if (key >= 0x80) {
            return 0;
        }
        return (modifiers & SWT.CTRL) != 0 && Character.isLetter(key) ? (char) (key & 0x1f) : (char) key;
    }

    private static boolean isEnabled(Widget widget) {
        return widget instanceof Control control ? control.isEnabled() : !(widget instanceof ToolItem item) || item.isEnabled();
    }

    static void mouse(Control control, int x, int y, int times) {
        control.setFocus();
        for (int i = 1; i <= times; i++) {
            control.notifyListeners(SWT.MouseDown, mouse(x, y, i));
            control.notifyListeners(SWT.MouseUp, mouse(x, y, i));
        }
        if (times == 2) {
            control.notifyListeners(SWT.MouseDoubleClick, mouse(x, y, 2));
        }
    }

    private static Event mouse(int x, int y, int count) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        event.count = count;
        return event;
    }

    private Found act(Consumer<Widget> action) {
        driver.restFirst();
        driver.onScreen(() -> {
            action.accept(widget);
            return null;
        });
        return this;
    }

    private static TreeItem find(TreeItem[] items, String text) {
        for (TreeItem item : items) {
            if (item.getText().contains(text)) {
                return item;
            }
            item.setExpanded(true);
            TreeItem below = find(item.getItems(), text);
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
