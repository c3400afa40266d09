package org.tongban.plan.ui.notices;

import org.osgi.service.component.annotations.Component;
import org.tongban.plan.ui.PlanParts;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.MarkdownHelp;

/** How the states of clauses are read and recorded. */
@Component(service = HelpPage.class)
public final class StatesHelp extends MarkdownHelp {

    public StatesHelp() {
        super("states", "help.states", PlanParts.STATES_LIST);
    }
}
