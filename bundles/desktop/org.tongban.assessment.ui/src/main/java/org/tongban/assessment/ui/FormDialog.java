package org.tongban.assessment.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** A few fields to fill in, each with what is wrong with it below; stays open until what was typed is taken. */
public abstract class FormDialog extends Dialog {

    private static final int WIDTH = 420;
    private final String id;
    private final String title;
    private final Texts texts;
    private final Map<String, Label> problems = new LinkedHashMap<>();
    private Composite area;

    protected FormDialog(Shell parent, String id, String title, Texts texts) {
        super(parent);
        this.id = id;
        this.title = title;
        this.texts = texts;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setBlockOnOpen(false);
    }

    /** Makes the fields. */
    protected abstract void fields();

    /** Takes what was typed; calls {@link #accepted} or {@link #problem}, at once or later. */
    protected abstract void submit();

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
        Ids.name(id, shell);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        area = (Composite) super.createDialogArea(parent);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 18;
        layout.marginHeight = 14;
        layout.verticalSpacing = 4;
        layout.horizontalSpacing = 12;
        area.setLayout(layout);
        fields();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        Ids.name(id + ".ok", getButton(IDialogConstants.OK_ID));
        Ids.name(id + ".cancel", getButton(IDialogConstants.CANCEL_ID));
    }

    @Override
    protected final void okPressed() {
        problems.values().forEach(label -> say(label, ""));
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        submit();
    }

    /** What was typed is taken: the dialog closes. */
    protected final void accepted() {
        if (!area.isDisposed()) {
            super.okPressed();
        }
    }

    /** Says below a field what is wrong with it. */
    protected final void problem(String field, String sentence) {
        if (!area.isDisposed()) {
            say(problems.get(field), sentence);
            getButton(IDialogConstants.OK_ID).setEnabled(true);
        }
    }

    protected final void line(String sentence) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(sentence);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.widthHint = Look.of(area).scaled(WIDTH);
        data.verticalIndent = 2;
        label.setLayoutData(data);
    }

    protected final Text text(String field, boolean large) {
        Text text = new Text(area(field), SWT.BORDER | (large ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = Look.of(area).scaled(WIDTH * 2 / 3);
        data.heightHint = large ? text.getLineHeight() * 3 : SWT.DEFAULT;
        text.setLayoutData(data);
        if (large) {
            text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        }
        return below(field, text);
    }

    protected final Combo choice(String field, List<String> choices, String chosen) {
        Combo combo = new Combo(area(field), SWT.READ_ONLY);
        choices.forEach(combo::add);
        combo.setText(chosen);
        combo.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, true, false));
        return below(field, combo);
    }

    private Composite area(String field) {
        Label label = new Label(area, SWT.NONE);
        label.setText(texts.get("form." + field));
        GridData data = new GridData(SWT.LEFT, SWT.TOP, false, false);
        data.verticalIndent = 5;
        label.setLayoutData(data);
        return area;
    }

    private <C extends Control> C below(String field, C control) {
        Ids.name(id + "." + field, control);
        new Label(area, SWT.NONE);
        Label problem = Ids.name(id + "." + field + ".problem", new Label(area, SWT.WRAP));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = Look.of(area).scaled(WIDTH * 2 / 3);
        problem.setLayoutData(data);
        problem.setForeground(Look.of(area).palette().strong(Tone.FAIL));
        problems.put(field, problem);
        return control;
    }

    private void say(Label label, String sentence) {
        label.setText(sentence);
        label.setForeground(Look.of(area).palette().strong(Tone.FAIL));
        area.layout(true, true);
        Shell shell = getShell();
        shell.setSize(shell.getSize().x, shell.computeSize(shell.getSize().x, SWT.DEFAULT).y);
    }
}
