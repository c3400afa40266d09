package org.tongban.plan.ui;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.workbench.Desktop;

/** Brings the search of clauses to the front. */
public final class FindClauseHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.open(PlanParts.CLAUSES, PlanParts.BEGIN);
    }
}
