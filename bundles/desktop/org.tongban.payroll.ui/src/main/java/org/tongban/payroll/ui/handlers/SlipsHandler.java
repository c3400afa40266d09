package org.tongban.payroll.ui.handlers;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.tongban.payroll.ui.PayrollActions;
import org.tongban.payroll.ui.export.ExportModel.What;

/** Writes payslips. */
public final class SlipsHandler {

    @CanExecute
    boolean can(PayrollActions actions) {
        return actions.canExport();
    }

    @Execute
    void execute(PayrollActions actions, @Named(IServiceConstants.ACTIVE_SHELL) Shell shell) {
        actions.export(shell, What.SLIPS);
    }
}
