package org.tongban.workbench.look;

import org.eclipse.e4.core.di.annotations.Execute;

/** Makes everything a step smaller. */
public final class ZoomOutHandler {

    @Execute
    void execute(Appearance appearance) {
        appearance.zoom(-1);
    }
}
