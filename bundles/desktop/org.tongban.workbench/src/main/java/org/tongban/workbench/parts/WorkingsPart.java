package org.tongban.workbench.parts;

import jakarta.annotation.PostConstruct;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.tongban.widgets.Ids;
import org.tongban.widgets.workings.WorkingsView;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Explanation;
import org.tongban.workbench.Shows;
import org.tongban.workbench.desk.KnownReadings;
import org.tongban.workbench.desk.LiveServices;

/** How the figure that was asked about came about. */
public final class WorkingsPart implements Shows {
    private WorkingsView view;

    @PostConstruct
    void create(Composite parent, Desktop desktop, LiveServices services) {
        parent.setLayout(new FillLayout());
        view = new WorkingsView(parent, desktop::openClause);
        view.readings(new KnownReadings(services));
        Ids.name("workings", view.control()).setData("org.tongban.workings", view);
    }

    @Override
    public void show(Object subject) {
        if (subject instanceof Explanation explanation) {
            view.show(explanation.title(), explanation.answer(), explanation.workings());
        }
    }

    @Focus
    void focus() {
        view.control().setFocus();
    }
}
