package org.tongban.plan.ui;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.workbench.Desktop;

/** Opens the comparison of two documents. */
public final class CompareHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.open(PlanParts.COMPARE, null);
    }
}
