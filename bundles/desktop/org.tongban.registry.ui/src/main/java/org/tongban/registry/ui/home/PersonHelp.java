package org.tongban.registry.ui.home;

import org.osgi.service.component.annotations.Component;
import org.tongban.registry.ui.person.PersonPart;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.MarkdownHelp;

/** The help of changing a person. */
@Component(service = HelpPage.class)
public final class PersonHelp extends MarkdownHelp {

    public PersonHelp() {
        super("person", "part.person", PersonPart.ID);
    }
}
