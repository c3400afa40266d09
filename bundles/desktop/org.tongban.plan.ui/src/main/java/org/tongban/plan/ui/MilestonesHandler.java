package org.tongban.plan.ui;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.workbench.Desktop;

/** Opens the milestones. */
public final class MilestonesHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.open(PlanParts.MILESTONES, null);
    }
}
