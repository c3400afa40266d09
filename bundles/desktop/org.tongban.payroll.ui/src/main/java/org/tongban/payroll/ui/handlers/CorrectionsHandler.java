package org.tongban.payroll.ui.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.payroll.ui.PayParts;
import org.tongban.payroll.ui.PayrollActions;
import org.tongban.workbench.Desktop;

/** Shows the locked month beside what is known today. */
public final class CorrectionsHandler {

    @CanExecute
    boolean can(PayrollActions actions) {
        return actions.isLocked();
    }

    @Execute
    void execute(Desktop desktop) {
        desktop.open(PayParts.CORRECTIONS, null);
    }
}
