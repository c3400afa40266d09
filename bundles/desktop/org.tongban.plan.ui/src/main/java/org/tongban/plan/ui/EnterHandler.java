package org.tongban.plan.ui;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.workbench.Desktop;

/** Begins the entry of a local value. */
public final class EnterHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.open(PlanParts.VALUES, PlanParts.BEGIN);
    }
}
