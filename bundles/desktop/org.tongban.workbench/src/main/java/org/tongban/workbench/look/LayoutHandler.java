package org.tongban.workbench.look;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MAddon;
import org.eclipse.e4.ui.model.application.MApplication;

/** Puts every part back to its place and size. */
public final class LayoutHandler {

    @Execute
    void execute(MApplication application) {
        application.getAddons().stream().map(MAddon::getObject).filter(LayoutMemory.class::isInstance)
                .map(LayoutMemory.class::cast).forEach(LayoutMemory::reset);
    }
}
