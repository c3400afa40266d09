package org.tongban.report.ui;

import jakarta.inject.Named;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.tongban.report.Reports;
import org.tongban.store.Workspaces;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Services;

/** Asks for a report and a file, and has it written in the background. */
public final class ReportHandler {

    @CanExecute
    boolean canExecute(Services services) {
        return services.has(Reports.class);
    }

    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Desktop desktop, Background background, Services services, Clock clock) {
        Texts texts = Texts.of(ReportHandler.class, desktop.language());
        ReportModel model = new ReportModel(services.live(Workspaces.class), services.live(Reports.class), clock);
        if (new ReportDialog(shell, model, texts).open() != Window.OK) {
            return;
        }
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFileName(model.fileName());
        dialog.setFilterExtensions(new String[] {"*." + model.form().extension()});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path target = model.target(chosen);
            background.run(texts.get("report.working"), progress -> model.write(target, desktop.user(), progress::at), written -> {
                desktop.say(texts.get("report.done", written.toString()));
                desktop.changed();
            });
        }
    }
}
