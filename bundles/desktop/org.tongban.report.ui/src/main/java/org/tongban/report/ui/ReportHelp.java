package org.tongban.report.ui;

import org.osgi.service.component.annotations.Component;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.MarkdownHelp;

/** What the reports say and how they are written. */
@Component(service = HelpPage.class)
public final class ReportHelp extends MarkdownHelp {

    public ReportHelp() {
        super("report", "help.report", "");
    }
}
