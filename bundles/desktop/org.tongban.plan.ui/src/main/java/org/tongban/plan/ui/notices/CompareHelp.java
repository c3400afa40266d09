package org.tongban.plan.ui.notices;

import org.osgi.service.component.annotations.Component;
import org.tongban.plan.ui.PlanParts;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.MarkdownHelp;

/** How two documents are compared. */
@Component(service = HelpPage.class)
public final class CompareHelp extends MarkdownHelp {

    public CompareHelp() {
        super("compare", "help.compare", PlanParts.COMPARE);
    }
}
