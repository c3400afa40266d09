package org.tongban.window.ui.zones;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.workbench.Desktop;

/** Shows the table of zones. */
public final class ZonesHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.open(ZonesPart.ID, null);
    }
}
