package org.tongban.console.general;

import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.exchange.ImportWitness;
import org.tongban.exchange.Importer.Report;
import org.tongban.exchange.Imports;
import org.tongban.plan.Audit;
import org.tongban.plan.Digest;
import org.tongban.registry.Change;

/** Writes every import to the audit list, in the import's own transaction. */
@Component
public final class ImportAudit implements ImportWitness {

    private final Audit audit;

    @Activate
    public ImportAudit(@Reference Audit audit) {
        this.audit = audit;
    }

    @Override
    public void imported(Report report, Change change, Path file) {
        audit.note(change.by(), "import", report.kind() + " " + change.source() + "：" + report.accepted() + " 行（新增 " + report.fresh() + "，改动 " + report.changed() + "）",
                Digest.NONE, Digest.ofFile(file));
    }

    @Override
    public void undone(Imports.Done done, String by) {
        audit.note(by, "undo-import", done.kind() + " " + done.file(), Digest.ofValue(done), Digest.NONE);
    }
}
