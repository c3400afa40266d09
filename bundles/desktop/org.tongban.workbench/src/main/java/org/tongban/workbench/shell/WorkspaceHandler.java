package org.tongban.workbench.shell;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.tongban.workbench.workspace.Openings;

/** Asks which workspace to work on. */
public final class WorkspaceHandler {

    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Openings openings) {
        openings.ask(shell);
    }
}
