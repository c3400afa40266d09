package org.tongban.plan.ui.filing;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingFiles;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;

/** Asks for the file when a filing goes to, or comes from, an office without a network. */
final class FilingTransfer {

    private static final String PATTERN = "*." + FilingFiles.EXTENSION;

    private final Shell shell;
    private final Desktop desktop;
    private final Background background;
    private final Texts texts;
    private final FilingFiles files;
    private final LongConsumer shown;
    private final BiConsumer<String, Throwable> refused;

    /**
     * @param shown   is told the number of the filing to show
     * @param refused is told what was done and what stood against it
     */
    FilingTransfer(Shell shell, Desktop desktop, Background background, Texts texts, FilingFiles files, LongConsumer shown, BiConsumer<String, Throwable> refused) {
        this.shell = shell;
        this.desktop = desktop;
        this.background = background;
        this.texts = texts;
        this.files = files;
        this.shown = shown;
        this.refused = refused;
    }

    void write(Filing filing) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFileName((filing.site() + " " + filing.subject() + " " + texts.get("part.filings") + "." + FilingFiles.EXTENSION).replaceAll("[\\\\/:*?\"<>|]", "_"));
        dialog.setFilterExtensions(new String[] {PATTERN});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            String work = texts.get("filings.work.EXPORT");
            Path target = Path.of(chosen.contains(".") ? chosen : chosen + "." + FilingFiles.EXTENSION);
            background.run(work, progress -> {
                files.write(filing, target, desktop.user());
                return target;
            }, written -> {
                desktop.say(texts.get("filings.done.EXPORT", written.toString()));
                desktop.changed();
            }, fault -> refused.accept(work, fault));
        }
    }

    void take() {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setFilterExtensions(new String[] {PATTERN, "*.*"});
        String chosen = dialog.open();
        if (chosen != null) {
            String work = texts.get("filings.work.IMPORT");
            background.run(work, progress -> files.take(Path.of(chosen), desktop.user()), receipt -> {
                desktop.say(texts.get("filings.done.IMPORT." + receipt.brought(), Long.toString(receipt.filing().id())));
                shown.accept(receipt.filing().id());
                desktop.changed();
            }, fault -> refused.accept(work, fault));
        }
    }
}
