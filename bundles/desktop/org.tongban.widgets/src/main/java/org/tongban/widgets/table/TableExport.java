package org.tongban.widgets.table;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.tongban.exchange.TableFiles;
import org.tongban.exchange.TableSheet;
import org.tongban.widgets.Host;
import org.tongban.widgets.text.Texts;

/** Asks for a file and writes a sheet into it, in the background. */
final class TableExport {
    private TableExport() {
    }

    static void run(Shell shell, Host host, Texts texts, String title, Supplier<TableSheet> sheet) {
        TableFiles files = host.tableFiles().orElse(null);
        if (files == null) {
            host.say(texts.get("table.export.absent"));
            return;
        }
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFileName((title.isBlank() ? texts.get("table.export.name") : title.replaceAll("[\\\\/:*?\"<>|]", " ").strip()) + ".xlsx");
        dialog.setFilterExtensions(new String[] {"*.xlsx"});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            write(host, texts, files, Path.of(chosen.endsWith(".xlsx") ? chosen : chosen + ".xlsx"), sheet.get());
        }
    }

    static void write(Host host, Texts texts, TableFiles files, Path target, TableSheet sheet) {
        host.work(texts.get("table.export.work", target.getFileName().toString()), progress -> {
            progress.at("写入", 0, -1);
            files.writeXlsx(target, List.of(sheet));
            return target;
        }, written -> host.say(texts.get("table.export.done", written.toString())));
    }
}
