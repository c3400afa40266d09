package org.tongban.workbench.look;

import org.eclipse.e4.core.di.annotations.Execute;

/** Back to 100 %. */
public final class ZoomResetHandler {

    @Execute
    void execute(Appearance appearance) {
        appearance.resetZoom();
    }
}
