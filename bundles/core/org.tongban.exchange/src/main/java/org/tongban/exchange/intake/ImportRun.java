package org.tongban.exchange.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tongban.exchange.ImportKind;
import org.tongban.exchange.Importer.FileRefused;
import org.tongban.exchange.Importer.Rejection;
import org.tongban.exchange.Importer.Report;
import org.tongban.exchange.Intake;
import org.tongban.exchange.Preview;
import org.tongban.exchange.Progress;
import org.tongban.exchange.source.Line;
import org.tongban.exchange.source.TableSource;
import org.tongban.store.Tx;

/** One import: judges every row, then reads the file again and stores what was accepted in one transaction. */
final class ImportRun {

    private static final int MAX_ROWS = 50_000_000;

    private final Path file;
    private final TableSource source;
    private final List<DataRow.Table> tables;
    private final Intake intake;
    private final Progress progress;
    private final BitSet refused = new BitSet();
    private final List<Rejection> rejections = new ArrayList<>();
    private final long[] effects = new long[Intake.Effect.values().length];
    private int rows;
    private int fingerprint;

    ImportRun(Path file, TableSource source, List<DataRow.Table> tables, Intake intake, Progress progress) {
        this.file = file;
        this.source = source;
        this.tables = tables;
        this.intake = intake;
        this.progress = progress;
    }

    boolean hasRefused() {
        return !rejections.isEmpty();
    }

    Report report(String kind, boolean stored) {
        return new Report(kind, rows, rows - refused.cardinality(), stored, effects[Intake.Effect.NEW.ordinal()], effects[Intake.Effect.CHANGED.ordinal()],
                effects[Intake.Effect.SAME.ordinal()], List.copyOf(rejections));
    }

    /** What the rows kept would do; to be called when all are judged. */
    Preview preview(Listing listing, ImportKind kind) {
        return listing.preview(intake, kind.fields(), report(kind.id(), false));
    }

    /** @param listing keeps rows to be shown one by one */
    void judge(Listing listing) throws IOException {
        Pace pace = new Pace(progress, "检查", -1);
        for (DataRow.Table table : tables) {
            try (TableRows lines = new TableRows(source, table)) {
                for (Line line = lines.next(); line != null; line = lines.next()) {
                    judge(DataRow.read(table, line), listing);
                    pace.step();
                }
                fingerprint = 31 * fingerprint + lines.fingerprint();
            }
        }
        pace.end();
        intake.effects().ifPresent(counts -> {
            for (Intake.Effect effect : Intake.Effect.values()) {
                effects[effect.ordinal()] = counts.getOrDefault(effect, 0L);
            }
        });
    }

    private void judge(DataRow row, Listing listing) {
        if (rows == MAX_ROWS) {
            throw new FileRefused("文件超过" + MAX_ROWS + "行，请分成几个文件导入");
        }
        Intake.Effect effect = row.isRefused() ? Intake.Effect.SAME : intake.judge(row);
        if (row.isRefused()) {
            refused.set(rows);
            rejections.addAll(row.rejections());
        } else {
            effects[effect.ordinal()]++;
        }
        listing.add(row, effect);
        rows++;
    }

    /** Stores what was accepted; nothing, if the file is no longer the one that was judged. */
    void store(Tx tx, FileStamp judged) {
        tx.run(em -> {
            Pace pace = new Pace(progress, "存储", rows - (long) refused.cardinality());
            int row = 0;
            int again = 0;
            for (DataRow.Table table : tables) {
                try (TableRows lines = new TableRows(source, table)) {
                    for (Line line = lines.next(); line != null; line = lines.next()) {
                        if (row >= rows) {
                            throw changed();
                        }
                        if (!refused.get(row++)) {
                            store(DataRow.read(table, line));
                            pace.step();
                        }
                    }
                    again = 31 * again + lines.fingerprint();
                }
            }
            if (row != rows || again != fingerprint || !FileStamp.of(file).equals(judged)) {
                throw changed();
            }
            intake.finish();
            pace.end();
        });
    }

    private void store(DataRow row) {
        if (row.isRefused()) {
            throw changed();
        }
        intake.store(row);
        if (row.isRefused()) {
            throw new IllegalStateException("row " + row.number() + " was refused while being stored");
        }
    }

    private static FileRefused changed() {
        return new FileRefused("文件在导入过程中被改动，什么都没有存入，请关闭正在编辑它的程序后重新导入");
    }
}
