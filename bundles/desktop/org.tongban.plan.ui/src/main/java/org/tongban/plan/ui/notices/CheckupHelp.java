package org.tongban.plan.ui.notices;

import org.osgi.service.component.annotations.Component;
import org.tongban.plan.ui.PlanParts;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.MarkdownHelp;

/** What the check-up looks at. */
@Component(service = HelpPage.class)
public final class CheckupHelp extends MarkdownHelp {

    public CheckupHelp() {
        super("checkup", "help.checkup", PlanParts.CHECKUP);
    }
}
