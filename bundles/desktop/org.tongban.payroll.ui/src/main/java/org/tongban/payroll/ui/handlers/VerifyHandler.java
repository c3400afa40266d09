package org.tongban.payroll.ui.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.tongban.payroll.ui.PayrollActions;

/** Works the locked month out again and compares. */
public final class VerifyHandler {

    @CanExecute
    boolean can(PayrollActions actions) {
        return actions.isLocked();
    }

    @Execute
    void execute(PayrollActions actions, @Named(IServiceConstants.ACTIVE_SHELL) Shell shell) {
        actions.verify(shell);
    }
}
