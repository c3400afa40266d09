package org.tongban.workbench.desk;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.tongban.widgets.Ids;
import org.tongban.workbench.Explanation;

/** Workings in a window of their own, where the perspective has no part for them. */
final class WorkingsDialog {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 640;
    private final Shell shell;
    private final WindowDesktop desktop;

    WorkingsDialog(Shell parent, WindowDesktop desktop) {
        this.shell = new Shell(parent, SWT.SHELL_TRIM);
        this.desktop = desktop;
    }

    void open(Explanation explanation) {
        shell.setText(explanation.title());
        shell.setLayout(new FillLayout());
        StyledText text = Ids.name("workings", new StyledText(shell, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL));
        StringBuilder lines = new StringBuilder(explanation.answer()).append("\n\n");
        explanation.workings().forEach(working -> lines.append(working).append('\n'));
        text.setText(lines.toString());
        shell.setSize(WIDTH, HEIGHT);
        shell.open();
    }
}
