package org.tongban.plan.ui;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.workbench.Desktop;

/** Opens the check-up. */
public final class CheckupHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.open(PlanParts.CHECKUP, null);
    }
}
