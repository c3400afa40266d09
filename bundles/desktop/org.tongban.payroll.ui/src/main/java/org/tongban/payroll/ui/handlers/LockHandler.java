package org.tongban.payroll.ui.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.tongban.payroll.ui.PayrollActions;

/** Locks the month. */
public final class LockHandler {

    @CanExecute
    boolean can(PayrollActions actions) {
        return actions.canLock();
    }

    @Execute
    void execute(PayrollActions actions, @Named(IServiceConstants.ACTIVE_SHELL) Shell shell) {
        actions.lock(shell);
    }
}
