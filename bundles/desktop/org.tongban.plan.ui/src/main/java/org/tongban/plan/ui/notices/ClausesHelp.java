package org.tongban.plan.ui.notices;

import org.osgi.service.component.annotations.Component;
import org.tongban.plan.ui.PlanParts;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.MarkdownHelp;

/** How clauses are found and read. */
@Component(service = HelpPage.class)
public final class ClausesHelp extends MarkdownHelp {

    public ClausesHelp() {
        super("clauses", "help.clauses", PlanParts.CLAUSES);
    }
}
