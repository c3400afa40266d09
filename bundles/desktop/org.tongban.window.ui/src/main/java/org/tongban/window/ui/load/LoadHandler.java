package org.tongban.window.ui.load;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.workbench.Desktop;

/** Shows what the windows have to bear. */
public final class LoadHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.open(LoadPart.ID, null);
    }
}
