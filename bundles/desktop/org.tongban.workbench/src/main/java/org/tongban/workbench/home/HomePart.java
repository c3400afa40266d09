package org.tongban.workbench.home;

import jakarta.annotation.PostConstruct;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongban.widgets.text.Texts;

/** What is due, what is odd, and how things stand. */
public final class HomePart {

    @PostConstruct
    void create(Composite parent, Texts texts) {
        new Label(parent, SWT.NONE).setText(texts.get("perspective.home"));
    }
}
