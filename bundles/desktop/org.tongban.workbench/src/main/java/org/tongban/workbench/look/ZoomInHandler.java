package org.tongban.workbench.look;

import org.eclipse.e4.core.di.annotations.Execute;

/** Makes everything a step larger. */
public final class ZoomInHandler {

    @Execute
    void execute(Appearance appearance) {
        appearance.zoom(+1);
    }
}
