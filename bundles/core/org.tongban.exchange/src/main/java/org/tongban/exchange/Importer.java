package org.tongban.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Imports files of every installed kind. */
@ProviderType
public interface Importer {

    /** The installed kinds, by id. */
    List<ImportKind> kinds();

    /**
     * Imports a file. Nothing is stored when a row is refused, unless {@code skipBadRows}; all is stored or nothing.
     *
     * @throws FileRefused if the file as a whole cannot be used; the message is one sentence for the user
     */
    default Report run(String kind, Path file, Options options) {
        return run(kind, file, Amendments.NONE, options);
    }

    /** As {@link #run(String, Path, Options)}, with what the user settled about the file. */
    Report run(String kind, Path file, Amendments amendments, Options options);

    /**
     * What the file may be: every installed kind of which it has a heading, the likeliest first.
     *
     * @param columns as in {@link Amendments#columns}, by kind; what the user settled for kinds not named is nothing
     * @throws FileRefused if it is no table at all
     */
    List<Recognised> recognise(Path file, Map<String, Map<String, String>> columns, Progress progress);

    /**
     * What an import would do, row by row; stores nothing.
     *
     * @param atMost how many rows are listed; refused ones go before others
     * @throws FileRefused if the file as a whole cannot be used
     */
    Preview preview(String kind, Path file, Amendments amendments, Options options, int atMost);

    /**
     * @param year        for files that name only months
     * @param dryRun      only say what would be stored
     * @param skipBadRows store the good rows though others are refused
     * @param by          who imports
     */
    record Options(Optional<Integer> year, boolean dryRun, boolean skipBadRows, String by, Progress progress) {
    }

    /**
     * @param read     data rows read
     * @param accepted rows that were or could be stored
     * @param stored   whether they were stored
     * @param rejected why rows were refused, in file order; a row may be named more than once
     */
    record Report(String kind, long read, long accepted, boolean stored, long fresh, long changed, long same, List<Rejection> rejected) {
    }

    /**
     * @param sheet  the sheet's name, empty for text files
     * @param row    Excel row or text line, from 1
     * @param column our name of the field
     * @param value  what the file holds there; identity numbers, cards and phones masked
     * @param reason what is wrong and how to mend it
     */
    record Rejection(String sheet, int row, String column, String value, String reason) {
    }

    /** Writes the refused rows as a workbook with the reasons beside them, values as in the file. */
    default void writeRefused(Path file, Report report, Path target) {
        writeRefused(file, report, Amendments.NONE, target);
    }

    /** As {@link #writeRefused(Path, Report, Path)}, with the columns that the user settled. */
    void writeRefused(Path file, Report report, Amendments amendments, Path target);

    /** The file cannot be used. */
    final class FileRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public FileRefused(String sentence) {
            super(sentence);
        }

        public FileRefused(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }
}
