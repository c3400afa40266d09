package org.tongban.plan.ui;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.workbench.Desktop;

/** Opens the audit list. */
public final class AuditHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.open(PlanParts.AUDIT, null);
    }
}
