package org.tongban.plan.ui.notices;

import org.osgi.service.component.annotations.Component;
import org.tongban.plan.ui.PlanParts;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.MarkdownHelp;

/** What the audit list tells. */
@Component(service = HelpPage.class)
public final class AuditHelp extends MarkdownHelp {

    public AuditHelp() {
        super("audit", "help.audit", PlanParts.AUDIT);
    }
}
