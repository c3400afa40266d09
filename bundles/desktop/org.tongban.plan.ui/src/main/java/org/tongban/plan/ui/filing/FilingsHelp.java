package org.tongban.plan.ui.filing;

import org.osgi.service.component.annotations.Component;
import org.tongban.plan.ui.PlanParts;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.MarkdownHelp;

/** How a filing is sent, accepted, returned and amended. */
@Component(service = HelpPage.class)
public final class FilingsHelp extends MarkdownHelp {

    public FilingsHelp() {
        super("filings", "help.filings", PlanParts.FILINGS);
    }
}
