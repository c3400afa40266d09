package org.tongban.workbench.parts;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.tongban.widgets.progress.ProgressList;
import org.tongban.widgets.progress.WorkLine;
import org.tongban.workbench.desk.RunningWork;
import org.tongban.workbench.desk.WorkList;

/** The works under way and those just done. */
public final class ProgressPart {
    private ProgressList list;
    private WorkList works;
    private final Runnable listener = this::later;

    @PostConstruct
    void create(Composite parent, WorkList works) {
        this.works = works;
        parent.setLayout(new FillLayout());
        list = new ProgressList(parent, "progress", () -> lines(works));
        works.onChange(listener);
    }

    @PreDestroy
    void end() {
        works.removeListener(listener);
    }

    @Focus
    void focus() {
        list.control().setFocus();
    }

    /** Told by the working threads. */
    private void later() {
        if (!list.control().isDisposed()) {
            list.control().getDisplay().asyncExec(() -> {
                if (!list.control().isDisposed()) {
                    list.refresh();
                }
            });
        }
    }

    private static List<WorkLine> lines(WorkList works) {
        return works.works().stream().map(ProgressPart::line).toList();
    }

    private static WorkLine line(RunningWork work) {
        return new WorkLine(work, work.title(), work.stage(), work.done(), work.total(), WorkLine.State.valueOf(work.state().name()), work::cancel);
    }
}
