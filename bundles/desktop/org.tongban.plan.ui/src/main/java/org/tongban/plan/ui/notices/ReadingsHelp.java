package org.tongban.plan.ui.notices;

import java.net.URL;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.tongban.plan.ui.PlanParts;
import org.tongban.workbench.HelpPage;

/** How a reading is chosen. */
@Component
public final class ReadingsHelp implements HelpPage {

    @Override
    public String title(Locale language) {
        return Pages.title("help.readings", language);
    }

    @Override
    public String part() {
        return PlanParts.READINGS;
    }

    @Override
    public URL page(Locale language) {
        return Pages.page("readings", language);
    }
}
