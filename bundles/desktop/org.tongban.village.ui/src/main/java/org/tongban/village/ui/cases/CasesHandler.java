package org.tongban.village.ui.cases;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.workbench.Desktop;

/** Shows the cases of the stations, month by month. */
public final class CasesHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.open(CasesPart.ID, null);
    }
}
