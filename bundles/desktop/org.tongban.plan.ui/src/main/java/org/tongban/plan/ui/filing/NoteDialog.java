package org.tongban.plan.ui.filing;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongban.widgets.Ids;
import org.tongban.widgets.figure.Fact;
import org.tongban.widgets.figure.FactSheet;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** Shows what a step is about and takes a reason or remark. */
final class NoteDialog extends Dialog {

    private static final int WIDTH = 520;
    private static final int LINE = 26;
    private final String title;
    private final String go;
    private final List<Fact> facts;
    private final boolean needed;
    private final Texts texts;
    private final Consumer<String> taken;
    private Text note;
    private Label problem;

    /**
     * @param go     on the button that confirms
     * @param needed whether something has to be written
     * @param taken  takes what was written, once the dialog is confirmed
     */
    NoteDialog(Shell parent, String title, String go, List<Fact> facts, boolean needed, Texts texts, Consumer<String> taken) {
        super(parent);
        this.title = title;
        this.go = go;
        this.facts = List.copyOf(facts);
        this.needed = needed;
        this.texts = texts;
        this.taken = taken;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
        Ids.name("plan.filing.note", shell);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 14;
        layout.marginHeight = 12;
        area.setLayout(layout);
        Look look = Look.of(area);
        FactSheet sheet = new FactSheet(area, "plan.filing.note.facts");
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = look.scaled(WIDTH);
        data.heightHint = look.scaled(LINE * (facts.size() + 1));
        sheet.control().setLayoutData(data);
        sheet.show(facts);
        Label label = new Label(area, SWT.NONE);
        label.setText(texts.get(needed ? "filings.note.needed" : "filings.note.free"));
        note = Ids.name("plan.filing.note.text", new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, false);
        wide.heightHint = note.getLineHeight() * 4;
        note.setLayoutData(wide);
        note.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        problem = Ids.name("plan.filing.note.problem", new Label(area, SWT.WRAP));
        problem.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        note.setFocus();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Ids.name("plan.filing.note.ok", createButton(parent, IDialogConstants.OK_ID, go, true));
        Ids.name("plan.filing.note.cancel", createButton(parent, IDialogConstants.CANCEL_ID, texts.get("filings.note.cancel"), false));
    }

    @Override
    protected void okPressed() {
        String written = note.getText().strip();
        if (needed && written.isEmpty()) {
            problem.setText(texts.get("filings.note.missing"));
            problem.setForeground(Look.of(problem).palette().strong(Tone.FAIL));
            problem.getParent().layout(true, true);
            note.setFocus();
            return;
        }
        super.okPressed();
        taken.accept(written);
    }
}
