package org.tongban.workbench.look;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.osgi.service.event.Event;
import org.tongban.workbench.desk.UserMemory;

/**
 * Remembers the window's place, the perspective in front and the sizes of parts, each by its element id. The model itself is
 * not saved: what a removed module leaves here is a number that nobody asks for.
 */
public final class LayoutMemory {
    static final String PREFIX = "layout.";
    private static final String MAXIMIZED = "shellMaximized";
    private final Map<String, String> original = new HashMap<>();
    @Inject
    private MApplication application;
    @Inject
    private EModelService models;
    @Inject
    private UserMemory memory;

    @PostConstruct
    void restore() {
        MWindow window = application.getChildren().get(0);
        placeOf(window);
        sizesOf(window);
        String front = memory.get(PREFIX + "front");
        if (front != null) {
            models.findElements(window, null, MPerspectiveStack.class, null).forEach(stack -> stack.getChildren().stream()
                    .filter(each -> each.getElementId().equals(front)).findFirst().ifPresent(stack::setSelectedElement));
        }
    }

    /** A module came: its parts have the sizes they had when it was last there. */
    @Inject
    @Optional
    void childrenChanged(@UIEventTopic(UIEvents.ElementContainer.TOPIC_CHILDREN) Event event) {
        if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPerspectiveStack && UIEvents.isADD(event)) {
            sizesOf(application.getChildren().get(0));
        }
    }

    @PreDestroy
    void keep() {
        MWindow window = application.getChildren().get(0);
        memory.put(PREFIX + "window", window.getX() + " " + window.getY() + " " + window.getWidth() + " " + window.getHeight());
        memory.put(PREFIX + "maximized", Boolean.toString(window.getTags().contains(MAXIMIZED)));
        for (MUIElement element : models.findElements(window, null, MUIElement.class, null)) {
            if (element.getElementId() != null && element.getContainerData() != null) {
                memory.put(PREFIX + element.getElementId(), element.getContainerData());
            }
        }
        MPerspective front = models.getActivePerspective(window);
        if (front != null) {
            memory.put(PREFIX + "front", front.getElementId());
        }
        memory.save();
    }

    /** Back to the sizes that the modules gave their parts. */
    void reset() {
        memory.forget(PREFIX);
        for (MUIElement element : models.findElements(application.getChildren().get(0), null, MUIElement.class, null)) {
            String first = original.get(element.getElementId());
            if (first != null) {
                element.setContainerData(first);
            }
        }
    }

    private void placeOf(MWindow window) {
        String place = memory.get(PREFIX + "window");
        if (place != null && place.matches("-?\\d+ -?\\d+ \\d+ \\d+")) {
            String[] numbers = place.split(" ");
            window.setX(Math.max(0, Integer.parseInt(numbers[0])));
            window.setY(Math.max(0, Integer.parseInt(numbers[1])));
            window.setWidth(Math.max(800, Integer.parseInt(numbers[2])));
            window.setHeight(Math.max(500, Integer.parseInt(numbers[3])));
        }
        if ("true".equals(memory.get(PREFIX + "maximized"))) {
            window.getTags().add(MAXIMIZED);
        }
    }

    private void sizesOf(MWindow window) {
        for (MUIElement element : models.findElements(window, null, MUIElement.class, null)) {
            String id = element.getElementId();
            if (id != null && element.getContainerData() != null && !original.containsKey(id)) {
                original.put(id, element.getContainerData());
                String kept = memory.get(PREFIX + id);
                if (kept != null) {
                    element.setContainerData(kept);
                }
            }
        }
    }
}
