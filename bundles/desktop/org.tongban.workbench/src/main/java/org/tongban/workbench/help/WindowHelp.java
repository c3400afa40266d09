package org.tongban.workbench.help;

import org.osgi.service.component.annotations.Component;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.MarkdownHelp;

/** The help of the window itself. */
@Component(service = HelpPage.class)
public final class WindowHelp extends MarkdownHelp {

    public WindowHelp() {
        super("window", "help.window", "org.tongban.workbench.home");
    }
}
