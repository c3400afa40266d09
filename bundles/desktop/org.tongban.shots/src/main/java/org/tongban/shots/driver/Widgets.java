package org.tongban.shots.driver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.tongban.widgets.Ids;

/** Walks over what is on the screen. On the user-interface thread. */
final class Widgets {

    private Widgets() {
    }

    /** Dialogs before the windows that they belong to, the main window last of its kind but first in the list of one. */
    static List<Control> shells(Display display) {
        List<Control> shells = new ArrayList<>();
        for (Shell shell : display.getShells()) {
            if (shell.isVisible() && shell.getMenuBar() != null) {
                shells.add(shell);
            }
        }
        return shells;
    }

    static Stream<Widget> visible(Display display) {
        List<Shell> shells = new ArrayList<>(List.of(display.getShells()));
        java.util.Collections.reverse(shells); // the newest is on top
        return shells.stream().filter(Shell::isVisible).flatMap(Widgets::withChildren);
    }

    static Stream<Widget> withChildren(Widget widget) {
        if (widget instanceof Control control && !control.isVisible()) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(widget), children(widget).flatMap(Widgets::withChildren));
    }

    private static Stream<Widget> children(Widget widget) {
        Stream<Widget> items = widget instanceof CTabFolder tabs ? Arrays.stream(tabs.getItems())
                : widget instanceof TabFolder tabs ? Arrays.stream(tabs.getItems())
                : widget instanceof ToolBar bar ? Arrays.stream(bar.getItems()) : Stream.empty();
        return widget instanceof Composite composite ? Stream.concat(items, Arrays.stream(composite.getChildren())) : items;
    }

    /** What a user reads on it, without mnemonics and the key at its right. */
    static String textOf(Widget widget) {
        String text = widget instanceof Item item ? item.getText()
                : widget instanceof Button button ? button.getText()
                : widget instanceof Label label ? label.getText()
                : widget instanceof CLabel label ? label.getText()
                : widget instanceof Link link ? link.getText().replaceAll("</?a[^>]*>", "")
                : widget instanceof Group group ? group.getText()
                : widget instanceof Text field ? field.getText()
                : widget instanceof Combo combo ? combo.getText()
                : widget instanceof StyledText field ? field.getText()
                : widget instanceof Shell shell ? shell.getText() : "";
        int key = text.indexOf('\t');
        return (key < 0 ? text : text.substring(0, key)).replaceAll("\\(&.\\)", "").replace("&", "");
    }

    static String describe(Display display) {
        return visible(display).map(widget -> Ids.of(widget) == null ? textOf(widget).lines().findFirst().orElse("") : "#" + Ids.of(widget))
                .filter(word -> !word.isEmpty()).limit(200).collect(Collectors.joining(" | "));
    }
}
