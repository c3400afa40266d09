package org.tongban.report.ui;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.tongban.exchange.paper.PaperForm;
import org.tongban.report.Reports.Kind;
import org.tongban.widgets.Ids;
import org.tongban.widgets.form.ChoiceField;
import org.tongban.widgets.form.DateField;
import org.tongban.widgets.form.Form;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** Asks which report is to be written, of which day and in which form. */
public final class ReportDialog extends Dialog {
    private static final int WIDTH = 360;
    private final ReportModel model;
    private final Texts texts;
    private Label problem;

    public ReportDialog(Shell parent, ReportModel model, Texts texts) {
        super(parent);
        this.model = model;
        this.texts = texts;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("report.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Form form = new Form(area, 1);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = Look.of(area).scaled(WIDTH);
        form.control().setLayoutData(data);
        ChoiceField<Kind> kind = form.add(texts.get("report.kind"), in -> new ChoiceField<>(in, "report.kind", List.of(Kind.values()), each -> texts.get("report.kind." + each)));
        ChoiceField<PaperForm> paper = form.add(texts.get("report.form"), in -> new ChoiceField<>(in, "report.form", List.of(PaperForm.values()), each -> texts.get("report.form." + each)));
        DateField day = form.add(texts.get("report.day"), in -> new DateField(in, "report.day"));
        kind.set(model.kind());
        paper.set(model.form());
        day.set(model.day());
        kind.onChange(model::choose);
        paper.onChange(model::choose);
        day.onChange(chosen -> {
            model.choose(chosen);
            show();
        });
        problem = Ids.name("report.problem", new Label(area, SWT.WRAP));
        problem.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        problem.setForeground(Look.of(area).palette().strong(Tone.FAIL));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Ids.name("report.go", createButton(parent, IDialogConstants.OK_ID, texts.get("report.go"), true));
        Ids.name("report.cancel", createButton(parent, IDialogConstants.CANCEL_ID, texts.get("report.cancel"), false));
        show();
    }

    private void show() {
        String wrong = model.problem();
        problem.setText(wrong.isEmpty() ? "" : texts.get(wrong));
        Button go = getButton(IDialogConstants.OK_ID);
        if (go != null) {
            go.setEnabled(wrong.isEmpty());
        }
    }
}
