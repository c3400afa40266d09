package org.tongban.exchange.ui.file;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.exchange.Field;
import org.tongban.exchange.ImportKind;
import org.tongban.exchange.Importer;
import org.tongban.exchange.Importer.FileRefused;
import org.tongban.exchange.Importer.Options;
import org.tongban.exchange.Importer.Report;
import org.tongban.exchange.Preview;
import org.tongban.exchange.Preview.State;
import org.tongban.exchange.Progress;
import org.tongban.exchange.Recognised;
import org.tongban.widgets.text.Texts;

/**
 * One file that is looked at before it is stored. A change makes a {@link Request}; {@link #check} answers it in the
 * background; {@link #show} puts the answer before the user.
 */
final class ImportModel {

    static final String CHECK = "check";
    /** More rows than anybody mends by hand; the counts are always of the whole file. */
    static final int ROWS = 20_000;
    private static final int SEVERAL = 3;

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final Importer importer;
    private final Memory memory;
    private final String user;
    private final Texts texts;

    private @Nullable Check check;
    private List<ImportRow> rows = List.of();

    ImportModel(Importer importer, Memory memory, String user, Texts texts) {
        this.importer = importer;
        this.memory = memory;
        this.user = user;
        this.texts = texts;
    }

    void onChange(PropertyChangeListener listener) {
        changes.addPropertyChangeListener(CHECK, listener);
    }

    /** Looks at the file; called in the background. What is wrong with the file as a whole is told in the answer. */
    Check check(Request asked, Progress progress) {
        List<Recognised> kinds;
        try {
            kinds = importer.recognise(asked.file(), asked.kind().map(kind -> Map.of(kind, asked.columns())).orElse(Map.of()), progress);
        } catch (FileRefused e) {
            return new Check(asked, List.of(), Optional.empty(), e.getMessage());
        }
        if (asked.kind().isEmpty() && !isClear(kinds)) {
            return new Check(asked, kinds, Optional.empty(), texts.get("import.unknown"));
        }
        Request request = asked.kind().isPresent() ? asked : asked.withKind(kinds.get(0).kind());
        if (request.columns().isEmpty()) {
            Optional<Map<String, String>> remembered = kinds.stream().filter(each -> request.kind().equals(Optional.of(each.kind()))).findFirst().map(memory::columns);
            if (remembered.isPresent() && !remembered.get().isEmpty()) {
                return check(request.withColumns(remembered.get()), progress);
            }
        }
        try {
            Preview preview = importer.preview(request.kind().orElseThrow(), request.file(), request.amendments(), options(request, true, progress), ROWS);
            return new Check(request, kinds, Optional.of(preview), "");
        } catch (FileRefused e) {
            return new Check(request, kinds, Optional.empty(), e.getMessage());
        }
    }

    /** Whether the first kind is surely meant: nothing missing, or several headings of it and of no other as many. */
    private static boolean isClear(List<Recognised> kinds) {
        if (kinds.isEmpty() || kinds.get(0).complete()) {
            return !kinds.isEmpty();
        }
        int found = kinds.get(0).fields().size();
        return found >= SEVERAL && kinds.stream().skip(1).allMatch(other -> other.fields().size() < found);
    }

    private Options options(Request request, boolean dryRun, Progress progress) {
        return new Options(request.year(), dryRun, true, user, progress);
    }

    /** Puts what was checked before the user; null to begin anew. */
    void show(@Nullable Check next) {
        check = next;
        rows = next == null ? List.of() : next.preview().map(preview -> preview.rows().stream().map(line -> new ImportRow(line, preview.fields())).toList()).orElse(List.of());
        changes.firePropertyChange(CHECK, null, next);
    }

    Optional<Check> check() {
        return Optional.ofNullable(check);
    }

    Request request() {
        return check().orElseThrow(() -> new IllegalStateException("no file is being looked at")).request();
    }

    List<ImportRow> rows() {
        return rows;
    }

    /** Our names of the columns of the table. */
    List<String> fields() {
        return check().flatMap(Check::preview).map(Preview::fields).orElse(List.of());
    }

    /** How many rows of the file are in each state. */
    Map<State, Long> counts() {
        Map<State, Long> counts = new EnumMap<>(State.class);
        check().flatMap(Check::preview).map(Preview::report).ifPresent(report -> {
            counts.put(State.NEW, report.fresh());
            counts.put(State.CHANGED, report.changed());
            counts.put(State.SAME, report.same());
            counts.put(State.REFUSED, report.read() - report.accepted());
        });
        return counts;
    }

    long read() {
        return check().flatMap(Check::preview).map(preview -> preview.report().read()).orElse(0L);
    }

    /** How many rows would be stored. */
    long storable() {
        Map<State, Long> counts = counts();
        return counts.getOrDefault(State.NEW, 0L) + counts.getOrDefault(State.CHANGED, 0L);
    }

    List<ImportKind> kinds() {
        return importer.kinds();
    }

    /** The fields of the chosen kind. */
    List<Field<?>> kindFields() {
        return request().kind().flatMap(id -> kinds().stream().filter(kind -> kind.id().equals(id)).findFirst()).map(ImportKind::fields).orElse(List.of());
    }

    String title(String kind) {
        return kinds().stream().filter(each -> each.id().equals(kind)).map(ImportKind::title).findFirst().orElse(kind);
    }

    /**
     * The request with another choice of columns, remembered for files with the same headings.
     *
     * @param wanted our fields' names and the keys of headings; empty for a field that the file does not have
     */
    Request settle(Map<String, String> wanted) {
        Recognised recognised = check().flatMap(Check::recognised).orElseThrow(() -> new IllegalStateException("no headings to choose from"));
        Map<String, String> settled = new HashMap<>(request().columns());
        wanted.forEach((field, key) -> {
            if (!key.equals(recognised.fields().getOrDefault(field, ""))) {
                settled.put(field, key);
            }
        });
        memory.remember(recognised, settled);
        return request().withColumns(settled);
    }

    /** Stores the rows that are not refused, all or none; called in the background. */
    Report store(Request request, Progress progress) {
        return importer.run(request.kind().orElseThrow(), request.file(), request.amendments(), options(request, false, progress));
    }

    /** Writes the refused rows with the reasons beside them; called in the background. */
    void writeRefused(Check of, Path target) {
        importer.writeRefused(of.request().file(), of.preview().orElseThrow().report(), of.request().amendments(), target);
    }
}
