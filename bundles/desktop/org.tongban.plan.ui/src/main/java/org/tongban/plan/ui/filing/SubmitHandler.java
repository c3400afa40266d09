package org.tongban.plan.ui.filing;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.plan.ui.PlanParts;
import org.tongban.workbench.Desktop;

/** Sends the selected filing. */
public final class SubmitHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.open(PlanParts.FILINGS, FilingCommand.SUBMIT);
    }
}
