package org.tongban.exchange.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.tongban.exchange.Amendments;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.ImportKind;
import org.tongban.exchange.ImportWitness;
import org.tongban.exchange.Importer;
import org.tongban.exchange.Preview;
import org.tongban.exchange.Progress;
import org.tongban.exchange.Recognised;
import org.tongban.exchange.TableFiles;
import org.tongban.exchange.source.Sources;
import org.tongban.exchange.source.TableSource;
import org.tongban.exchange.source.UnusableFile;
import org.tongban.exchange.undo.ImportBook;
import org.tongban.exchange.undo.Notes;
import org.tongban.registry.Change;
import org.tongban.store.Tx;

/** Imports a file by the kind that a module registered. */
@Component
public final class FileImporter implements Importer {

    private final Tx tx;
    private final Clock clock;
    private final TableFiles files;
    private final ImportBook book;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<ImportKind> kinds = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<ImportWitness> witnesses = List.of();

    @Activate
    public FileImporter(@Reference Tx tx, @Reference Clock clock, @Reference TableFiles files, @Reference ImportBook book) {
        this.tx = tx;
        this.clock = clock;
        this.files = files;
        this.book = book;
    }

    /** For use outside the framework. */
    public FileImporter(Tx tx, Clock clock, TableFiles files, ImportBook book, List<ImportKind> kinds) {
        this(tx, clock, files, book);
        this.kinds = List.copyOf(kinds);
    }

    @Override
    public List<ImportKind> kinds() {
        return kinds.stream().sorted(Comparator.comparing(ImportKind::id)).toList();
    }

    @Override
    public Report run(String kind, Path file, Amendments amendments, Options options) {
        ImportKind chosen = kind(kind);
        String name = String.valueOf(file.getFileName());
        return reading(name, () -> {
            FileStamp stamp = stamp(file);
            try (Heartbeat progress = new Heartbeat(options.progress()); TableSource source = Sources.open(file, progress)) {
                Change change = new Change(options.by(), name, "");
                Notes notes = new Notes();
                ImportRun run = begin(chosen, file, source, amendments, new ImportContext(name, options.year(), change, clock, progress, notes));
                run.judge(new Listing(0));
                boolean store = !options.dryRun() && (options.skipBadRows() || !run.hasRefused());
                Report report = run.report(chosen.id(), store);
                if (store) {
                    tx.run(em -> {
                        run.store(tx, stamp);
                        book.enter(report, change, file, notes);
                        witnesses.forEach(witness -> witness.imported(report, change, file));
                    });
                }
                return report;
            }
        });
    }

    private static ImportRun begin(ImportKind kind, Path file, TableSource source, Amendments amendments, ImportContext context) throws IOException {
        List<DataRow.Table> tables = new Tables(kind, source, amendments).find();
        return new ImportRun(file, source, tables, kind.open(context), context.progress());
    }

    @Override
    public List<Recognised> recognise(Path file, Map<String, Map<String, String>> columns, Progress progress) {
        return reading(String.valueOf(file.getFileName()), () -> {
            try (Heartbeat heartbeat = new Heartbeat(progress); TableSource source = Sources.open(file, heartbeat)) {
                return new Recogniser(source).among(kinds(), columns);
            }
        });
    }

    @Override
    public Preview preview(String kind, Path file, Amendments amendments, Options options, int atMost) {
        ImportKind chosen = kind(kind);
        String name = String.valueOf(file.getFileName());
        return reading(name, () -> {
            try (Heartbeat progress = new Heartbeat(options.progress()); TableSource source = Sources.open(file, progress)) {
                Change change = new Change(options.by(), name, "");
                ImportRun run = begin(chosen, file, source, amendments, new ImportContext(name, options.year(), change, clock, progress));
                Listing listing = new Listing(atMost);
                run.judge(listing);
                return run.preview(listing, chosen);
            }
        });
    }

    @Override
    public void writeRefused(Path file, Report report, Amendments amendments, Path target) {
        ImportKind chosen = kind(report.kind());
        reading(String.valueOf(file.getFileName()), () -> {
            try (TableSource source = Sources.open(file, (stage, done, total) -> { })) {
                files.writeXlsx(target, new RefusedRows(source, new Tables(chosen, source, amendments).find(), report).sheets());
            }
            return report;
        });
    }

    private ImportKind kind(String id) {
        List<ImportKind> installed = kinds();
        return installed.stream().filter(k -> k.id().equals(id)).findFirst().orElseThrow(() -> new FileRefused("没有“" + id + "”这种导入；现有："
                + installed.stream().map(k -> k.id() + "（" + k.title() + "）").collect(Collectors.joining("、"))));
    }

    /** A missing file is for {@link Sources} to tell. */
    private static FileStamp stamp(Path file) throws IOException {
        return file.toFile().isFile() ? FileStamp.of(file) : new FileStamp(0, java.nio.file.attribute.FileTime.fromMillis(0));
    }

    private static <T> T reading(String name, Reading<T> reading) {
        try {
            return reading.read();
        } catch (UnusableFile e) {
            throw new FileRefused("无法导入“" + name + "”：" + e.getMessage(), e);
        } catch (IOException | UncheckedIOException e) {
            throw new FileRefused("读取“" + name + "”时出错，文件可能已损坏或被占用，请重新打开另存后再导入", e);
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }
}
