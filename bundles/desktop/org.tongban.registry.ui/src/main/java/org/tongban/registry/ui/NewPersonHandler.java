package org.tongban.registry.ui;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.registry.ui.person.PersonPart;
import org.tongban.workbench.Desktop;

/** Begins a new person. */
public final class NewPersonHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.open(PersonPart.ID, PersonPart.NEW);
    }
}
