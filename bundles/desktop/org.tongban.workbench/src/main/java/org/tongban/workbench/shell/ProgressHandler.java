package org.tongban.workbench.shell;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.workbench.Desktop;

/** Shows the works under way. */
public final class ProgressHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.open("org.tongban.workbench.progress", null);
    }
}
