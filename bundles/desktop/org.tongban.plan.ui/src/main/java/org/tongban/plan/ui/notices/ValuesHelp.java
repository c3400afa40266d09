package org.tongban.plan.ui.notices;

import java.net.URL;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.tongban.plan.ui.PlanParts;
import org.tongban.workbench.HelpPage;

/** How a local value is entered. */
@Component
public final class ValuesHelp implements HelpPage {

    @Override
    public String title(Locale language) {
        return Pages.title("help.values", language);
    }

    @Override
    public String part() {
        return PlanParts.VALUES;
    }

    @Override
    public URL page(Locale language) {
        return Pages.page("values", language);
    }
}
