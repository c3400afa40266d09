package org.tongban.exchange.ui;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.exchange.ui.file.ImportPart;
import org.tongban.workbench.Desktop;

/** Opens the import and lets the user choose a file. */
public final class ImportHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.open(ImportPart.ID, ImportPart.CHOOSE);
    }
}
