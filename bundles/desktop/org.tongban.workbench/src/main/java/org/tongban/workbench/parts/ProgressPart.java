package org.tongban.workbench.parts;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongban.widgets.Ids;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.desk.RunningWork;
import org.tongban.workbench.desk.WorkList;

/** The works under way and those just done. */
public final class ProgressPart {
    private Composite list;
    private WorkList works;
    private Texts texts;
    private final Runnable listener = this::later;

    @PostConstruct
    void create(Composite parent, WorkList works, Texts texts) {
        this.works = works;
        this.texts = texts;
        list = Ids.name("progress", new Composite(parent, SWT.NONE));
        list.setLayout(new GridLayout(3, false));
        works.onChange(listener);
        fill();
    }

    @PreDestroy
    void end() {
        works.removeListener(listener);
    }

    @Focus
    void focus() {
        list.setFocus();
    }

    private void later() {
        if (!list.isDisposed()) {
            list.getDisplay().asyncExec(this::fill);
        }
    }

    private void fill() {
        if (list.isDisposed()) {
            return;
        }
        for (var child : list.getChildren()) {
            child.dispose();
        }
        for (RunningWork work : works.works()) {
            Label title = new Label(list, SWT.NONE);
            title.setText(work.title());
            title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            new Label(list, SWT.NONE).setText(work.ended() ? texts.get("progress." + work.state().name().toLowerCase(java.util.Locale.ROOT)) : work.stage() + " " + (work.total() > 0 ? work.done() + " / " + work.total() : ""));
            Button cancel = Ids.name("progress.cancel", new Button(list, SWT.PUSH));
            cancel.setText(texts.get("progress.cancel"));
            cancel.setEnabled(!work.ended());
            cancel.addListener(SWT.Selection, event -> work.cancel());
        }
        list.layout();
    }
}
