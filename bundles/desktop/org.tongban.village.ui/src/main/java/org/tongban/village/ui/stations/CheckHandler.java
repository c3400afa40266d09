package org.tongban.village.ui.stations;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.village.StationChecks;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Services;

/** Checks the stations against the standards of their tiers. */
public final class CheckHandler {

    @CanExecute
    boolean canExecute(Services services) {
        return services.has(StationChecks.class);
    }

    @Execute
    void execute(Desktop desktop) {
        desktop.open(StationsPart.ID, StationsCommand.CHECK);
    }
}
