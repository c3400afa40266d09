package org.tongban.plan.ui;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.workbench.Desktop;

/** Opens supervision. */
public final class SupervisionHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.open(PlanParts.SUPERVISION, null);
    }
}
