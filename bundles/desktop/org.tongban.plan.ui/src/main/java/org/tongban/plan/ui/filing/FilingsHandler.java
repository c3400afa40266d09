package org.tongban.plan.ui.filing;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.plan.ui.PlanParts;
import org.tongban.workbench.Desktop;

/** Opens the filings. */
public final class FilingsHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.open(PlanParts.FILINGS, null);
    }
}
