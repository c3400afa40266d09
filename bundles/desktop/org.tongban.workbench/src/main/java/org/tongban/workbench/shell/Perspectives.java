package org.tongban.workbench.shell;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** The perspectives of a window in the order in which a user works through a month. */
final class Perspectives {
    private static final List<String> ORDER = List.of("org.tongban.workbench.home", "org.tongban.plan", "org.tongban.registry", "org.tongban.window",
            "org.tongban.assessment", "org.tongban.payroll", "org.tongban.village");

    private Perspectives() {
    }

    static List<MPerspective> of(MWindow window, EModelService models) {
        return models.findElements(window, "org.tongban.workbench.perspectives", MPerspectiveStack.class, null).stream()
                .flatMap(stack -> stack.getChildren().stream())
                .sorted((one, other) -> Integer.compare(rank(one.getElementId()), rank(other.getElementId())))
                .toList();
    }

    /** The place of a module by any id of its elements. Modules that this list does not know come after, in the order of their installation. */
    static int rank(String id) {
        for (int i = 0; i < ORDER.size(); i++) {
            if (id.startsWith(ORDER.get(i))) {
                return i;
            }
        }
        return ORDER.size();
    }
}
