package org.tongban.plan.ui.notices;

import java.net.URL;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.tongban.plan.ui.PlanParts;
import org.tongban.workbench.HelpPage;

/** What the audit list tells. */
@Component
public final class AuditHelp implements HelpPage {

    @Override
    public String title(Locale language) {
        return Pages.title("help.audit", language);
    }

    @Override
    public String part() {
        return PlanParts.AUDIT;
    }

    @Override
    public URL page(Locale language) {
        return Pages.page("audit", language);
    }
}
