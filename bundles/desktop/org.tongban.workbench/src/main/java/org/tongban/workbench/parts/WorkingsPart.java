package org.tongban.workbench.parts;

import jakarta.annotation.PostConstruct;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.tongban.widgets.Ids;
import org.tongban.workbench.Explanation;
import org.tongban.workbench.Shows;

/** How the figure that was asked about came about. */
public final class WorkingsPart implements Shows {
    private StyledText text;

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        text = Ids.name("workings", new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL));
    }

    @Override
    public void show(Object subject) {
        if (subject instanceof Explanation explanation) {
            StringBuilder lines = new StringBuilder(explanation.title()).append('\n').append(explanation.answer()).append("\n\n");
            explanation.workings().forEach(working -> lines.append(working).append('\n').append(working.quote().isEmpty() ? "" : "  “" + working.quote() + "”\n"));
            text.setText(lines.toString());
        }
    }

    @Focus
    void focus() {
        text.setFocus();
    }
}
