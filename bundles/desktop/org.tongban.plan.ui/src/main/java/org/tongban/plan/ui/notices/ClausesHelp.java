package org.tongban.plan.ui.notices;

import java.net.URL;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.tongban.plan.ui.PlanParts;
import org.tongban.workbench.HelpPage;

/** How clauses are found and read. */
@Component
public final class ClausesHelp implements HelpPage {

    @Override
    public String title(Locale language) {
        return Pages.title("help.clauses", language);
    }

    @Override
    public String part() {
        return PlanParts.CLAUSES;
    }

    @Override
    public URL page(Locale language) {
        return Pages.page("clauses", language);
    }
}
