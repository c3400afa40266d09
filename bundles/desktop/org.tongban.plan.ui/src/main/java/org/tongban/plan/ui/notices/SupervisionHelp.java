package org.tongban.plan.ui.notices;

import org.osgi.service.component.annotations.Component;
import org.tongban.plan.ui.PlanParts;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.MarkdownHelp;

/** How inspections, problems and circulars are recorded. */
@Component(service = HelpPage.class)
public final class SupervisionHelp extends MarkdownHelp {

    public SupervisionHelp() {
        super("supervision", "help.supervision", PlanParts.SUPERVISION);
    }
}
