package org.tongban.plan.ui.notices;

import org.osgi.service.component.annotations.Component;
import org.tongban.plan.ui.PlanParts;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.MarkdownHelp;

/** How a local value is entered. */
@Component(service = HelpPage.class)
public final class ValuesHelp extends MarkdownHelp {

    public ValuesHelp() {
        super("values", "help.values", PlanParts.VALUES);
    }
}
