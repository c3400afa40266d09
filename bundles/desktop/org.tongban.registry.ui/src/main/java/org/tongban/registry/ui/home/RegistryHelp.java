package org.tongban.registry.ui.home;

import org.osgi.service.component.annotations.Component;
import org.tongban.registry.ui.people.PeoplePart;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.MarkdownHelp;

/** The help of people and sites. */
@Component(service = HelpPage.class)
public final class RegistryHelp extends MarkdownHelp {

    public RegistryHelp() {
        super("people", "perspective", PeoplePart.ID);
    }
}
