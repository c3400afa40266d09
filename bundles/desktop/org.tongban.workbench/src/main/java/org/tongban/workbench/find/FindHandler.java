package org.tongban.workbench.find;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;

/** Opens the search over people, sites, clauses and commands. */
public final class FindHandler {

    @Execute
    void execute(MApplication application) {
        // the dialog follows with the search widget
    }
}
