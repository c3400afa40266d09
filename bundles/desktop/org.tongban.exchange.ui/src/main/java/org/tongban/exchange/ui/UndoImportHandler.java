package org.tongban.exchange.ui;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongban.exchange.Importer;
import org.tongban.exchange.Imports;
import org.tongban.exchange.ui.done.DoneModel;
import org.tongban.exchange.ui.done.UndoImport;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Services;

/** Takes the last import back, after asking. */
public final class UndoImportHandler {

    /** In a field the same key takes back what was typed. */
    @CanExecute
    boolean canExecute() {
        Control focus = Display.getCurrent().getFocusControl();
        return !(focus instanceof Text) && !(focus instanceof StyledText);
    }

    @Execute
    void execute(Desktop desktop, Background background, Services services, Shell shell) {
        DoneModel model = new DoneModel(services.live(Imports.class), services.live(Importer.class), desktop.user());
        new UndoImport(model, desktop, background).begin(shell);
    }
}
