package org.tongban.assessment.ui.year;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.assessment.AnnualAssessments;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Services;

/** Makes the year final. */
public final class FinaliseYearHandler {

    @CanExecute
    boolean canExecute(Services services) {
        return services.has(AnnualAssessments.class);
    }

    @Execute
    void execute(Desktop desktop) {
        desktop.open(YearPart.ID, YearCommand.FINALISE);
    }
}
