package org.tongban.workbench.shell;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuItem;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Brings the perspective of a menu item to the front. */
public final class SwitchPerspective {
    static final String TARGET = "org.tongban.perspective";

    @Execute
    void open(MMenuItem item, EPartService parts) {
        parts.switchPerspective((MPerspective) item.getTransientData().get(TARGET));
    }
}
