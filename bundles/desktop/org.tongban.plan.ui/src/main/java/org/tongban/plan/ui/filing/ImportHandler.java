package org.tongban.plan.ui.filing;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.plan.ui.PlanParts;
import org.tongban.workbench.Desktop;

/** Takes in the file of a filing. */
public final class ImportHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.open(PlanParts.FILINGS, FilingCommand.IMPORT);
    }
}
