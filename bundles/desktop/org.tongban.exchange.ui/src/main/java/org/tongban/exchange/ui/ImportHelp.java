package org.tongban.exchange.ui;

import org.osgi.service.component.annotations.Component;
import org.tongban.exchange.ui.file.ImportPart;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.MarkdownHelp;

/** The help of importing. */
@Component(service = HelpPage.class)
public final class ImportHelp extends MarkdownHelp {

    public ImportHelp() {
        super("import", "help.title", ImportPart.ID);
    }
}
