package org.tongban.exchange.ui.done;

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
            Message message = new Message(shell, texts);
            last.ifPresentOrElse(done -> message.ask(texts.get("undo.title"), question(done), () -> undo(shell, done)), () -> message.tell(texts.get("undo.title"), texts.get("undo.none")));
        });
    }

    private String question(Done done) {
        return texts.get("undo.ask", done.file(), Moments.text(done.at()), Long.toString(done.fresh()), Long.toString(done.changed()));
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
                new Message(shell, texts).tell(texts.get("undo.title"), String.valueOf(fault.getMessage()));
            } else if (!(fault instanceof java.util.concurrent.CancellationException)) {
                desktop.fault(texts.get("undo.title"), fault);
            }
        });
    }
}
