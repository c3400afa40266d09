package org.tongban.payroll.ui.export;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.tongban.payroll.ui.export.ExportModel.Field;
import org.tongban.payroll.ui.export.ExportModel.What;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** Asks what of a month is to be written, and where. */
public final class ExportDialog extends Dialog {
    private static final int WIDTH = 420;
    private final ExportModel model;
    private final Texts texts;
    private final Map<Field, Label> problems = new EnumMap<>(Field.class);
    private @Nullable Text columns;
    private @Nullable Button browseColumns;

    public ExportDialog(Shell parent, ExportModel model, Texts texts) {
        super(parent);
        this.model = model;
        this.texts = texts;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("export.title", model.month()));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 16;
        layout.marginHeight = 14;
        area.setLayout(layout);
        for (What what : What.values()) {
            if (what != What.SELECTED_SLIPS || model.selected() > 0) {
                choice(area, what);
            }
        }
        Text folder = Ids.name("payroll.export.folder", field(area, "export.folder"));
        folder.setText(model.folder());
        folder.addModifyListener(event -> model.folder(folder.getText()));
        browse(area).addListener(SWT.Selection, event -> chooseFolder(folder));
        problem(area, Field.FOLDER);
        Text definition = Ids.name("payroll.export.columns", field(area, "export.columns"));
        definition.setMessage(texts.get("export.columns.hint"));
        definition.addModifyListener(event -> model.columns(definition.getText()));
        columns = definition;
        browseColumns = browse(area);
        browseColumns.addListener(SWT.Selection, event -> chooseColumns(definition));
        problem(area, Field.COLUMNS);
        model.onChange(event -> show());
        return area;
    }

    private void choice(Composite area, What what) {
        Button button = Ids.name("payroll.export." + what.name(), new Button(area, SWT.RADIO));
        button.setText(texts.get("export." + what.name(), Integer.toString(model.selected())));
        button.setSelection(what == model.what());
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                model.what(what);
            }
        });
    }

    private Text field(Composite area, String label) {
        Label name = new Label(area, SWT.NONE);
        name.setText(texts.get(label));
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = Look.of(area).scaled(WIDTH);
        text.setLayoutData(data);
        return text;
    }

    private Button browse(Composite area) {
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(texts.get("export.browse"));
        browse.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        return browse;
    }

    private void problem(Composite area, Field field) {
        new Label(area, SWT.NONE);
        Label problem = Ids.name("payroll.export.problem." + field.name(), new Label(area, SWT.WRAP));
        problem.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        problem.setForeground(Look.of(area).palette().strong(Tone.FAIL));
        problems.put(field, problem);
    }

    private void chooseFolder(Text folder) {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void chooseColumns(Text definition) {
        String chosen = new FileDialog(getShell(), SWT.OPEN).open();
        if (chosen != null) {
            definition.setText(chosen);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Ids.name("payroll.export.go", createButton(parent, IDialogConstants.OK_ID, texts.get("export.go"), true));
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("cancel"), false);
        show();
    }

    private void show() {
        Map<Field, String> wrong = model.problems();
        problems.forEach((field, label) -> label.setText(wrong.containsKey(field) ? texts.get(wrong.get(field)) : ""));
        boolean bank = model.what() == What.BANK;
        if (columns != null && browseColumns != null) {
            columns.setEnabled(bank);
            browseColumns.setEnabled(bank);
        }
        Button go = getButton(IDialogConstants.OK_ID);
        if (go != null) {
            go.setEnabled(wrong.isEmpty());
        }
    }
}
