package org.tongban.workbench.shell;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.renderers.swt.MenuManagerRenderer;
import org.osgi.service.event.Event;

/**
 * Keeps the main menu: brings the modules' menus into the order of the navigator, whatever the order in which their bundles
 * were found, and takes the menu of a module away that has gone, which e4 forgets to do for whole menus.
 */
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

    @Inject
    @Optional
    void childrenChanged(@UIEventTopic(UIEvents.ElementContainer.TOPIC_CHILDREN) Event event, MApplication application) {
        MMenu menu = application.getChildren().get(0).getMainMenu();
        if (event.getProperty(UIEvents.EventTags.ELEMENT) == menu && UIEvents.isREMOVE(event) && menu.getRenderer() instanceof MenuManagerRenderer renderer) {
            UIEvents.asIterable(event, UIEvents.EventTags.OLD_VALUE).forEach(gone -> {
                if (gone instanceof MMenu removed && renderer.getManager(removed) != null) {
                    renderer.getManager(menu).remove(renderer.getManager(removed));
                }
            });
            renderer.getManager(menu).update(true);
        }
    }

    private static int rank(String id) {
        if (BEFORE.contains(id)) {
            return BEFORE.indexOf(id) - BEFORE.size();
        }
        return AFTER.contains(id) ? Integer.MAX_VALUE - AFTER.size() + AFTER.indexOf(id) : Perspectives.rank(id);
    }
}
