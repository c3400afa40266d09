package org.tongban.exchange.ui.done;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongban.exchange.ImportKind;
import org.tongban.exchange.Importer;
import org.tongban.exchange.Imports;
import org.tongban.exchange.Imports.Done;
import org.tongban.exchange.Progress;

/** The imports done, newest first. Every method asks the store: to be called in the background. */
public final class DoneModel {

    private static final int SHOWN = 200;

    private final Imports imports;
    private final Importer importer;
    private final String user;

    public DoneModel(Imports imports, Importer importer, String user) {
        this.imports = imports;
        this.importer = importer;
        this.user = user;
    }

    List<DoneRow> rows() {
        Map<String, String> titles = new HashMap<>(importer.kinds().stream().collect(Collectors.toMap(ImportKind::id, ImportKind::title)));
        Set<Long> waiting = imports.waiting().stream().map(Done::id).collect(Collectors.toCollection(HashSet::new));
        return imports.latest(SHOWN).stream().map(done -> new DoneRow(done, titles.getOrDefault(done.kind(), done.kind()), state(done, waiting))).toList();
    }

    private static DoneRow.State state(Done done, Set<Long> waiting) {
        if (done.undoneAt() != null) {
            return DoneRow.State.UNDONE;
        }
        return waiting.contains(done.id()) ? DoneRow.State.WAITING : DoneRow.State.STORED;
    }

    /** The import that would be taken back. */
    Optional<Done> last() {
        return imports.last();
    }

    void undo(Done done, Progress progress) {
        imports.undo(done.id(), user, progress);
    }

    void dismiss(Done done) {
        imports.dismiss(done.id());
    }
}
