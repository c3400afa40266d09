package org.tongban.workbench.shell;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.workbench.Desktop;

/** Reads anew what is being looked at. */
public final class RefreshHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.changed();
    }
}
