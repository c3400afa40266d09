package org.tongban.workbench.shell;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IWorkbench;

/** Closes the window, after asking while something is being written. */
public final class QuitHandler {

    @Execute
    void execute(IWorkbench workbench, MApplication application, Closing closing) {
        if (closing.close(application.getChildren().get(0))) {
            workbench.close();
        }
    }
}
