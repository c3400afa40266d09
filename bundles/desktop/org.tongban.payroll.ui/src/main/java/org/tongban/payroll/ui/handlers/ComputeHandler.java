package org.tongban.payroll.ui.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.payroll.ui.PayrollActions;

/** Works the month out. */
public final class ComputeHandler {

    @CanExecute
    boolean can(PayrollActions actions) {
        return actions.canCompute();
    }

    @Execute
    void execute(PayrollActions actions) {
        actions.compute();
    }
}
