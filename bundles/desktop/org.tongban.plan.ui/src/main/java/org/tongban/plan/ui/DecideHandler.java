package org.tongban.plan.ui;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.workbench.Desktop;

/** Begins the choice of a reading. */
public final class DecideHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.open(PlanParts.READINGS, PlanParts.BEGIN);
    }
}
