package org.tongban.workbench.shell;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.renderers.swt.MenuManagerRenderer;
import org.eclipse.jface.action.MenuManager;
import org.osgi.service.event.Event;

/** Tidies the window when a module leaves: another perspective comes to the front in place of its own, and its menu goes from the bar. */
public final class Departures {

    @Inject
    @Optional
    void removed(@UIEventTopic(UIEvents.ElementContainer.TOPIC_CHILDREN) Event event, MApplication application, EModelService models) {
        if (!UIEvents.isREMOVE(event) || application.getChildren().isEmpty()) {
            return;
        }
        MWindow window = application.getChildren().get(0);
        Object container = event.getProperty(UIEvents.EventTags.ELEMENT);
        if (container instanceof MPerspectiveStack stack && stack.getSelectedElement() == null && window.getContext() != null) {
            Perspectives.of(window, models).stream().findFirst().ifPresent(first -> window.getContext().get(EPartService.class).switchPerspective(first));
        } else if (container instanceof MMenu bar && bar == window.getMainMenu() && bar.getRenderer() instanceof MenuManagerRenderer renderer) {
            UIEvents.asIterable(event, UIEvents.EventTags.OLD_VALUE).forEach(gone -> takeOut(gone, renderer, renderer.getManager(bar)));
        }
    }

    private static void takeOut(Object gone, MenuManagerRenderer renderer, MenuManager bar) {
        MenuManager manager = gone instanceof MMenu menu ? renderer.getManager(menu) : null;
        if (manager != null && bar != null) {
            bar.remove(manager);
            renderer.clearModelToManager((MMenu) gone, manager);
            manager.dispose();
            bar.update(true);
        }
    }
}
