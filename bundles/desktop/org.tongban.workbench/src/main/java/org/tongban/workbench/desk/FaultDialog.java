package org.tongban.workbench.desk;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongban.widgets.Ids;
import org.tongban.widgets.text.Texts;

/** A fault in one sentence; its details stay folded until asked for. */
final class FaultDialog {
    private static final int WIDTH = 520;
    private static final int DETAIL_LINES = 12;
    private final Shell shell;
    private final Texts texts;
    private final Text details;

    private FaultDialog(Shell shell, Texts texts, String task, String sentence, String trace) {
        this.shell = shell;
        this.texts = texts;
        shell.setText(task);
        shell.setLayout(new GridLayout(1, false));
        Label text = new Label(shell, SWT.WRAP);
        text.setText(sentence);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = WIDTH;
        text.setLayoutData(wide);
        Ids.name("fault.sentence", text);
        details = new Text(shell, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        details.setText(trace);
        GridData folded = new GridData(SWT.FILL, SWT.FILL, true, true);
        folded.exclude = true;
        folded.heightHint = details.getLineHeight() * DETAIL_LINES;
        folded.widthHint = WIDTH;
        details.setLayoutData(folded);
        details.setVisible(false);
        buttons(task + "\n" + sentence + "\n" + trace);
    }

    static void open(Display display, Texts texts, String task, String sentence, String trace) {
        Shell parent = display.getActiveShell();
        Shell shell = parent == null ? new Shell(display, SWT.DIALOG_TRIM | SWT.RESIZE) : new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL);
        new FaultDialog(shell, texts, task, sentence, trace);
        shell.pack();
        shell.open();
    }

    private void buttons(String everything) {
        Composite row = new Composite(shell, SWT.NONE);
        row.setLayout(new GridLayout(3, false));
        row.setLayoutData(new GridData(SWT.END, SWT.BOTTOM, true, false));
        Ids.name("fault.details", button(row, "fault.details", this::unfold));
        Ids.name("fault.copy", button(row, "fault.copy", () -> copy(everything)));
        Button close = Ids.name("fault.close", button(row, "fault.close", shell::close));
        shell.setDefaultButton(close);
        close.setFocus();
    }

    private Button button(Composite row, String key, Runnable pressed) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(texts.get(key));
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    private void unfold() {
        GridData data = (GridData) details.getLayoutData();
        data.exclude = !data.exclude;
        details.setVisible(!data.exclude);
        shell.pack();
    }

    private void copy(String text) {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
