package org.tongban.exchange.undo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.tongban.exchange.ImportWitness;
import org.tongban.exchange.Importer.Rejection;
import org.tongban.exchange.Importer.Report;
import org.tongban.exchange.Imports;
import org.tongban.exchange.Progress;
import org.tongban.exchange.Restorer;
import org.tongban.exchange.UndoGuard;
import org.tongban.exchange.undo.Notes.Note;
import org.tongban.registry.Change;
import org.tongban.store.Tx;

/** The imports, in the store. */
@Component(service = {Imports.class, ImportBook.class})
public final class StoredImports implements Imports, ImportBook {

    /** For how many imports what they replaced is kept. */
    private static final int KEPT = 10;
    private static final int LOOKED_AT = 200;

    private final Tx tx;
    private final Clock clock;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Restorer> restorers = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<UndoGuard> guards = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<ImportWitness> witnesses = List.of();

    @Activate
    public StoredImports(@Reference Tx tx, @Reference Clock clock) {
        this.tx = tx;
        this.clock = clock;
    }

    /** For use outside the framework. */
    public StoredImports(Tx tx, Clock clock, List<Restorer> restorers, List<UndoGuard> guards) {
        this(tx, clock);
        this.restorers = List.copyOf(restorers);
        this.guards = List.copyOf(guards);
    }

    @Override
    public void enter(Report report, Change change, Path file, Notes notes) {
        List<Note> replaced = notes.list();
        boolean canUndo = !replaced.isEmpty() || report.fresh() + report.changed() == 0;
        tx.run(em -> tx.jdbc(connection -> {
            ImportTable table = new ImportTable(connection);
            long id = table.add(report, report.read() - report.accepted(), change, file, clock.instant(), canUndo);
            new NoteTable(connection).add(id, replaced);
            table.forget(id - KEPT);
            return null;
        }));
    }

    @Override
    public List<Done> latest(int atMost) {
        return tx.jdbc(connection -> new ImportTable(connection).latest(atMost));
    }

    @Override
    public List<Rejection> refused(long id) {
        return tx.jdbc(connection -> new ImportTable(connection).refused(id));
    }

    @Override
    public void dismiss(long id) {
        tx.run(em -> tx.jdbc(connection -> {
            new ImportTable(connection).dismiss(id);
            return null;
        }));
    }

    @Override
    public List<Done> waiting() {
        Set<List<String>> laterOnes = new HashSet<>();
        List<Done> waiting = new ArrayList<>();
        for (Done done : latest(LOOKED_AT)) {
            if (done.undoneAt() == null && laterOnes.add(List.of(done.kind(), done.file())) && done.refused() > 0 && !done.dismissed()) {
                waiting.add(done);
            }
        }
        return waiting;
    }

    @Override
    public void undo(long id, String by, Progress progress) {
        tx.run(em -> {
            Done done = last().filter(each -> each.id() == id)
                    .orElseThrow(() -> new UndoRefused("只能撤销最近一次导入；在它之后又导入过的，请先撤销后面的导入"));
            List<Note> notes = tx.jdbc(connection -> new NoteTable(connection).of(id));
            if (!tx.jdbc(connection -> new ImportTable(connection).canUndo(id))) {
                throw new UndoRefused("这次导入不能撤销：此前的内容没有保留（时间较早、内容太多或这种表格不支持撤销），请改用更正的表格再导入一次");
            }
            progress.at("核对", 0, notes.size());
            new Undoing(restorers, guards, notes).run(done, new Change(by, "撤销导入 " + done.file(), ""), progress);
            if (!tx.<Boolean>jdbc(connection -> new ImportTable(connection).undone(id, clock.instant(), by))) {
                throw new UndoRefused("这次导入刚被别人撤销，请刷新后查看");
            }
            witnesses.forEach(witness -> witness.undone(done, by));
        });
    }
}
