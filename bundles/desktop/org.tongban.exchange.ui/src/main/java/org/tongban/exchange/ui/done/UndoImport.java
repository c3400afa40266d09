package org.tongban.exchange.ui.done;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.MessageBox;
import org.eclipse.swt.widgets.Shell;
import org.tongban.exchange.Imports.Done;
import org.tongban.exchange.Imports.UndoRefused;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;

/** Asks whether the last import is to be taken back, and does so. */
public final class UndoImport {

    private final DoneModel model;
    private final Desktop desktop;
    private final Background background;
    private final Texts texts;

    public UndoImport(DoneModel model, Desktop desktop, Background background) {
        this.model = model;
        this.desktop = desktop;
        this.background = background;
        this.texts = Texts.of(UndoImport.class, desktop.language());
    }

    /** Looks for the last import, asks, and takes it back with progress. */
    public void begin(Shell shell) {
        background.load(texts.get("undo.look"), progress -> model.last(), last -> {
            if (last.isEmpty()) {
                tell(shell, SWT.ICON_INFORMATION, texts.get("undo.none"));
            } else if (ask(shell, last.get())) {
                undo(shell, last.get());
            }
        });
    }

    private boolean ask(Shell shell, Done done) {
        MessageBox box = new MessageBox(shell, SWT.ICON_QUESTION | SWT.YES | SWT.NO);
        box.setText(texts.get("undo.title"));
        box.setMessage(texts.get("undo.ask", done.file(), Moments.text(done.at()), Long.toString(done.fresh()), Long.toString(done.changed())));
        return box.open() == SWT.YES;
    }

    private void undo(Shell shell, Done done) {
        background.run(texts.get("undo.work", done.file()), progress -> {
            model.undo(done, progress);
            return done;
        }, gone -> {
            desktop.say(texts.get("undo.done", gone.file()));
            desktop.changed();
        }, fault -> {
            if (fault instanceof UndoRefused) {
                tell(shell, SWT.ICON_WARNING, String.valueOf(fault.getMessage()));
            } else if (!(fault instanceof java.util.concurrent.CancellationException)) {
                desktop.fault(texts.get("undo.title"), fault);
            }
        });
    }

    private void tell(Shell shell, int icon, String sentence) {
        MessageBox box = new MessageBox(shell, icon | SWT.OK);
        box.setText(texts.get("undo.title"));
        box.setMessage(sentence);
        box.open();
    }
}
