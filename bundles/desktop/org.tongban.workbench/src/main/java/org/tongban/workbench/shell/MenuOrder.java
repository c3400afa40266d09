package org.tongban.workbench.shell;

import jakarta.annotation.PostConstruct;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;

/** Brings the modules' menus into the order of the navigator, whatever the order in which their bundles were found. */
public final class MenuOrder {
    private static final List<String> BEFORE = List.of("org.tongban.menu.file", "org.tongban.menu.edit");
    private static final List<String> AFTER = List.of("org.tongban.menu.window", "org.tongban.menu.help");

    @PostConstruct
    void sort(MApplication application) {
        MMenu menu = application.getChildren().get(0).getMainMenu();
        List<MMenuElement> sorted = new ArrayList<>(menu.getChildren());
        sorted.sort(Comparator.comparingInt(element -> rank(element.getElementId())));
        menu.getChildren().clear();
        menu.getChildren().addAll(sorted);
    }

    private static int rank(String id) {
        if (BEFORE.contains(id)) {
            return BEFORE.indexOf(id) - BEFORE.size();
        }
        return AFTER.contains(id) ? Integer.MAX_VALUE - AFTER.size() + AFTER.indexOf(id) : Perspectives.rank(id);
    }
}
