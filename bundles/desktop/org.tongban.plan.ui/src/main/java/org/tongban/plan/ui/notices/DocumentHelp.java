package org.tongban.plan.ui.notices;

import org.osgi.service.component.annotations.Component;
import org.tongban.plan.ui.PlanParts;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.MarkdownHelp;

/** How the text of a document is read. */
@Component(service = HelpPage.class)
public final class DocumentHelp extends MarkdownHelp {

    public DocumentHelp() {
        super("document", "help.document", PlanParts.DOCUMENT);
    }
}
