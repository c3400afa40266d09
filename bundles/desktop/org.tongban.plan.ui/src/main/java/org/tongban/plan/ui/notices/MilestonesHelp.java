package org.tongban.plan.ui.notices;

import org.osgi.service.component.annotations.Component;
import org.tongban.plan.ui.PlanParts;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.MarkdownHelp;

/** How milestones are read and recorded. */
@Component(service = HelpPage.class)
public final class MilestonesHelp extends MarkdownHelp {

    public MilestonesHelp() {
        super("milestones", "help.milestones", PlanParts.MILESTONES);
    }
}
