package org.tongban.plan.ui.notices;

import java.net.URL;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.tongban.plan.ui.PlanParts;
import org.tongban.workbench.HelpPage;

/** How the text of a document is read. */
@Component
public final class DocumentHelp implements HelpPage {

    @Override
    public String title(Locale language) {
        return Pages.title("help.document", language);
    }

    @Override
    public String part() {
        return PlanParts.DOCUMENT;
    }

    @Override
    public URL page(Locale language) {
        return Pages.page("document", language);
    }
}
