package org.tongban.window.ui.plan;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.window.floor.FloorPlans;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Services;

/** Prints the floor in front. */
public final class PrintPlanHandler {

    @CanExecute
    boolean canExecute(Services services) {
        return services.has(FloorPlans.class);
    }

    @Execute
    void execute(Desktop desktop) {
        desktop.open(PlanPart.ID, PlanCommand.PRINT);
    }
}
