package org.tongban.window.ui.plan;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.workbench.Desktop;

/** Shows the plan of the hall. */
public final class PlanHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.open(PlanPart.ID, null);
    }
}
