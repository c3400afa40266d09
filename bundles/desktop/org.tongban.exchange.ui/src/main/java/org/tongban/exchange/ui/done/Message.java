package org.tongban.exchange.ui.done;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.text.Texts;

/** A sentence before the window: to be read, or to be answered by yes or no. */
public final class Message {

    private static final int WIDTH = 420;

    private final Shell parent;
    private final Texts texts;

    public Message(Shell parent, Texts texts) {
        this.parent = parent;
        this.texts = texts;
    }

    /** Tells something. */
    public void tell(String title, String sentence) {
        open(title, sentence, null);
    }

    /** Asks something. @param yes called when the answer is yes */
    public void ask(String title, String sentence, Runnable yes) {
        open(title, sentence, yes);
    }

    private void open(String title, String sentence, @Nullable Runnable yes) {
        Shell shell = Ids.name("message", new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL));
        shell.setText(title);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 18;
        layout.marginHeight = 16;
        layout.verticalSpacing = 14;
        shell.setLayout(layout);
        Label label = Ids.name("message.text", new Label(shell, SWT.WRAP));
        label.setText(sentence.replace("&", "&&"));
        label.setFont(Look.of(parent.getDisplay()).fonts().body());
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = Look.of(parent.getDisplay()).scaled(WIDTH);
        label.setLayoutData(wide);
        Composite row = new Composite(shell, SWT.NONE);
        row.setLayout(new GridLayout(yes == null ? 1 : 2, true));
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        if (yes != null) {
            button(row, "message.no", "cancel", shell::close);
        }
        shell.setDefaultButton(button(row, "message.yes", yes == null ? "ok" : "undo.yes", () -> {
            shell.close();
            if (yes != null) {
                yes.run();
            }
        }));
        shell.pack();
        shell.setLocation(parent.getLocation().x + (parent.getSize().x - shell.getSize().x) / 2, parent.getLocation().y + parent.getSize().y / 3);
        shell.open();
    }

    private Button button(Composite row, String id, String key, Runnable pressed) {
        Button button = Ids.name(id, new Button(row, SWT.PUSH));
        button.setText(texts.get(key));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }
}
