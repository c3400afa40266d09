package org.tongban.plan.ui.filing;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.plan.ui.PlanParts;
import org.tongban.workbench.Desktop;

/** Gives the selected filing a new version. */
public final class AmendHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.open(PlanParts.FILINGS, FilingCommand.AMEND);
    }
}
