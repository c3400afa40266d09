package org.tongban.assessment.ui.clerk;

import jakarta.annotation.PostConstruct;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongban.widgets.Ids;
import org.tongban.widgets.figure.Fact;
import org.tongban.widgets.figure.FactSheet;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Desktop;

/** Shows the clerk chosen on the board or in the year. */
public final class ClerkPart {

    private FactSheet sheet;
    private Composite buttons;
    private ClerkChoice choice;
    private Texts texts;

    @PostConstruct
    void create(Composite parent, Desktop desktop, ClerkChoice shared) {
        choice = shared;
        texts = Texts.of(ClerkPart.class, desktop.language());
        Composite panel = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        panel.setLayout(layout);
        sheet = new FactSheet(panel, "assessment.clerk");
        sheet.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        buttons = new Composite(panel, SWT.NONE);
        buttons.setLayout(new RowLayout());
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        Runnable listener = this::refresh;
        choice.onChange(listener);
        panel.addDisposeListener(e -> choice.forget(listener));
        refresh();
    }

    @Focus
    void focus() {
        sheet.control().setFocus();
    }

    private void refresh() {
        sheet.show(choice.facts().isEmpty() ? List.of(Fact.note(texts.get("clerk.none"), Tone.NONE)) : choice.facts());
        for (Control old : buttons.getChildren()) {
            old.dispose();
        }
        for (ClerkChoice.Action action : choice.actions()) {
            Button button = Ids.name(action.id(), new Button(buttons, SWT.PUSH));
            button.setText(action.label());
            button.setToolTipText(action.tip());
            button.addListener(SWT.Selection, e -> action.run().run());
        }
        buttons.setVisible(!choice.actions().isEmpty());
        ((GridData) buttons.getLayoutData()).exclude = choice.actions().isEmpty();
        buttons.getParent().layout(true, true);
    }
}
