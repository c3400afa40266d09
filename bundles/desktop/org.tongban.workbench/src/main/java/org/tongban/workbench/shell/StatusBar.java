package org.tongban.workbench.shell;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.tongban.store.Workspaces;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Services;
import org.tongban.workbench.desk.RunningWork;
import org.tongban.workbench.desk.WindowDesktop;
import org.tongban.workbench.desk.WorkList;

/** The line at the bottom: what was said last, the work under way, the workspace. */
public final class StatusBar {
    private static final int WORK_WIDTH = 260;
    private static final int BAR_WIDTH = 120;
    private Label said;
    private Label work;
    private ProgressBar bar;
    private Label workspace;
    private WorkList works;
    private Workspaces workspaces;
    private final Runnable listener = this::later;

    @PostConstruct
    void create(Composite parent, Desktop desktop, WorkList works, Services services) {
        this.works = works;
        this.workspaces = services.live(Workspaces.class);
        Composite line = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginHeight = 4;
        line.setLayout(layout);
        said = Ids.name("status.said", new Label(line, SWT.NONE));
        said.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        work = Ids.name("status.work", new Label(line, SWT.RIGHT));
        GridData wide = new GridData(SWT.END, SWT.CENTER, false, false);
        wide.widthHint = WORK_WIDTH;
        work.setLayoutData(wide);
        bar = Ids.name("status.bar", new ProgressBar(line, SWT.SMOOTH));
        GridData small = new GridData(SWT.END, SWT.CENTER, false, false);
        small.widthHint = BAR_WIDTH;
        bar.setLayoutData(small);
        bar.setVisible(false);
        workspace = Ids.name("status.workspace", new Label(line, SWT.NONE));
        WindowDesktop window = (WindowDesktop) desktop;
        window.onSay(this::show);
        window.onChange(this::showWorkspace);
        works.onChange(listener);
        work.addListener(SWT.MouseDown, event -> desktop.open("org.tongban.workbench.progress", null));
        Look.follow(line, look -> line.getDisplay().asyncExec(() -> fit(line)));
        showWorkspace();
    }

    /** The texts have another height after a change of zoom. */
    private static void fit(Composite line) {
        if (!line.isDisposed()) {
            line.getShell().layout(true, true);
        }
    }

    @PreDestroy
    void end() {
        works.removeListener(listener);
    }

    private void show(String sentence) {
        if (!said.isDisposed()) {
            said.setText(sentence.replace("&", "&&"));
            said.getParent().layout();
        }
    }

    private void showWorkspace() {
        if (workspace.isDisposed()) {
            return;
        }
        workspace.setText(workspaces.current().map(open -> open.folder().getFileName().toString()).orElse(""));
        workspace.setToolTipText(workspaces.current().map(open -> open.folder() + "  (" + open.engine() + ")").orElse(""));
        workspace.getParent().layout();
    }

    private void later() {
        if (!bar.isDisposed()) {
            bar.getDisplay().asyncExec(this::showWork);
        }
    }

    private void showWork() {
        if (bar.isDisposed()) {
            return;
        }
        RunningWork running = works.works().stream().filter(one -> !one.ended()).findFirst().orElse(null);
        bar.setVisible(running != null);
        if (running == null) {
            work.setText("");
            return;
        }
        work.setText((running.title() + " " + running.stage()).strip());
        if (running.total() > 0) {
            bar.setMaximum(1000);
            bar.setSelection((int) (running.done() * 1000 / running.total()));
        } else {
            bar.setSelection(0);
        }
    }
}
