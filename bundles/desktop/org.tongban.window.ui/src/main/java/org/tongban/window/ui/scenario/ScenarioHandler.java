package org.tongban.window.ui.scenario;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.workbench.Desktop;

/** Shows the scenarios. */
public final class ScenarioHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.open(ScenarioPart.ID, null);
    }
}
