package org.tongban.assessment.ui;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.tongban.widgets.Ids;
import org.tongban.widgets.figure.Fact;
import org.tongban.widgets.figure.FactSheet;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.text.Texts;

/** Shows what was looked at before a month or year is made final; can be confirmed only when nothing fails. */
public final class ReviewDialog extends Dialog {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 330;
    private final String title;
    private final boolean passes;
    private final List<Fact> facts;
    private final Texts texts;
    private final Runnable confirmed;

    public ReviewDialog(Shell parent, String title, boolean passes, List<Fact> facts, Texts texts, Runnable confirmed) {
        super(parent);
        this.title = title;
        this.passes = passes;
        this.facts = List.copyOf(facts);
        this.texts = texts;
        this.confirmed = confirmed;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
        Ids.name("assessment.review", shell);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        FactSheet sheet = new FactSheet(area, "assessment.review.items");
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = Look.of(area).scaled(WIDTH);
        data.heightHint = Look.of(area).scaled(HEIGHT);
        sheet.control().setLayoutData(data);
        sheet.show(facts);
        return area;
    }

    @Override
    protected void okPressed() {
        super.okPressed();
        confirmed.run();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("command.finalise"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        getButton(IDialogConstants.OK_ID).setEnabled(passes);
        Ids.name("assessment.review.ok", getButton(IDialogConstants.OK_ID));
        Ids.name("assessment.review.cancel", getButton(IDialogConstants.CANCEL_ID));
    }
}
