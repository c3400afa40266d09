package org.tongban.assessment.ui.month;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.assessment.MonthlyAssessments;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Services;

/** Makes the month on the board final. */
public final class FinaliseHandler {

    @CanExecute
    boolean canExecute(Services services) {
        return services.has(MonthlyAssessments.class);
    }

    @Execute
    void execute(Desktop desktop) {
        desktop.open(MonthPart.ID, MonthCommand.FINALISE);
    }
}
