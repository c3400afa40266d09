package org.tongban.plan.ui.notices;

import org.osgi.service.component.annotations.Component;
import org.tongban.plan.ui.PlanParts;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.MarkdownHelp;

/** How a reading is chosen. */
@Component(service = HelpPage.class)
public final class ReadingsHelp extends MarkdownHelp {

    public ReadingsHelp() {
        super("readings", "help.readings", PlanParts.READINGS);
    }
}
