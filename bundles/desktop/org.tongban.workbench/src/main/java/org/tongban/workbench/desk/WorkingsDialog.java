package org.tongban.workbench.desk;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.workings.WorkingsView;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Explanation;

/** Workings in a window of their own, where the perspective has no part for them. */
final class WorkingsDialog {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 640;
    private final Shell shell;
    private final Desktop desktop;

    WorkingsDialog(Shell parent, Desktop desktop) {
        this.shell = new Shell(parent, SWT.SHELL_TRIM);
        this.desktop = desktop;
    }

    void open(Explanation explanation) {
        shell.setText(explanation.title());
        shell.setLayout(new FillLayout());
        WorkingsView view = new WorkingsView(shell, desktop::openClause);
        Ids.name("workings", view.control());
        view.show(explanation.title(), explanation.answer(), explanation.workings());
        Look look = Look.of(shell);
        shell.setSize(look.scaled(WIDTH), look.scaled(HEIGHT));
        shell.open();
    }
}
