package org.tongban.payroll.ui.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.tongban.payroll.ui.PayrollActions;

/** Notes that the month was paid. */
public final class PaidHandler {

    @CanExecute
    boolean can(PayrollActions actions) {
        return actions.canPay();
    }

    @Execute
    void execute(PayrollActions actions, @Named(IServiceConstants.ACTIVE_SHELL) Shell shell) {
        actions.paid(shell);
    }
}
