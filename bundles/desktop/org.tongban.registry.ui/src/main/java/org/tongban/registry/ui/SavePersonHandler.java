package org.tongban.registry.ui;

import org.eclipse.e4.core.di.annotations.Execute;
import org.tongban.registry.ui.person.PersonPart;
import org.tongban.workbench.Desktop;

/** Saves what was typed of a person. */
public final class SavePersonHandler {

    @Execute
    void execute(Desktop desktop) {
        desktop.open(PersonPart.ID, PersonPart.SAVE);
    }
}
