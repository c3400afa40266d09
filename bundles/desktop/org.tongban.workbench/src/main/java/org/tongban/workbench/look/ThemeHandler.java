package org.tongban.workbench.look;

import org.eclipse.e4.core.di.annotations.Execute;

/** Switches between light and dark. */
public final class ThemeHandler {

    @Execute
    void execute(Appearance appearance) {
        appearance.switchTheme();
    }
}
