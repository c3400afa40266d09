package org.tongban.plan.ui.filing;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.plan.ui.PlanParts;
import org.tongban.workbench.Desktop;

/** Writes the selected filing as a file. */
public final class ExportHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.open(PlanParts.FILINGS, FilingCommand.EXPORT);
    }
}
