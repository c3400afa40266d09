package org.tongban.window.ui.plan;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.text.Texts;
import org.tongban.window.ui.plan.PlanFiles.Format;

/** Asks as what, and where, a floor is to be written. */
final class ExportDialog extends Dialog {
    private static final int WIDTH = 440;
    private final Texts texts;
    private Format format;
    private Path target;

    /** @param suggested the file, whatever its extension */
    ExportDialog(Shell parent, Texts texts, Format format, Path suggested) {
        super(parent);
        this.texts = texts;
        this.format = format;
        target = suggested;
    }

    Format format() {
        return format;
    }

    Path target() {
        String name = target.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(format.extension()) ? target : target.resolveSibling(name + format.extension());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("export.title"));
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
        for (Format each : Format.values()) {
            Button choice = Ids.name("plan.export." + each, new Button(area, SWT.RADIO));
            choice.setText(texts.get("export." + each));
            choice.setSelection(each == format);
            choice.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
            choice.addListener(SWT.Selection, event -> {
                if (choice.getSelection()) {
                    format = each;
                }
            });
        }
        new Label(area, SWT.NONE).setText(texts.get("export.file"));
        Text file = Ids.name("plan.export.file", new Text(area, SWT.BORDER | SWT.SINGLE));
        file.setText(target.toString());
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = Look.of(area).scaled(WIDTH);
        file.setLayoutData(wide);
        file.addModifyListener(event -> typed(file.getText()));
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(texts.get("export.browse"));
        browse.addListener(SWT.Selection, event -> {
            FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
            dialog.setFilterPath(String.valueOf(target.toAbsolutePath().getParent()));
            dialog.setFileName(target().getFileName().toString());
            String chosen = dialog.open();
            if (chosen != null) {
                file.setText(chosen);
            }
        });
        return area;
    }

    private void typed(String text) {
        Button go = getButton(IDialogConstants.OK_ID);
        boolean usable;
        try {
            Path path = Path.of(text.strip());
            usable = !text.isBlank() && path.getFileName() != null && !Files.isDirectory(path);
            target = usable ? path : target;
        } catch (InvalidPathException unusable) {
            usable = false;
        }
        if (go != null) {
            go.setEnabled(usable);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Ids.name("plan.export.go", createButton(parent, IDialogConstants.OK_ID, texts.get("export.go"), true));
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("cancel"), false);
    }
}
