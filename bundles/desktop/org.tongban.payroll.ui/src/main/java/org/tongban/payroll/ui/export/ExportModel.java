package org.tongban.payroll.ui.export;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.core.id.PersonId;
import org.tongban.exchange.Progress;
import org.tongban.payroll.PayExports;
import org.tongban.payroll.PayExports.Exported;
import org.tongban.payroll.PayExports.Format;

/** What of a month is to be written, and where. */
public final class ExportModel {
    /** What is wrong, or is not any more. */
    public static final String PROBLEMS = "problems";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final PayExports exports;
    private final YearMonth month;
    private final Set<PersonId> selection;
    private What what;
    private String folder;
    private String columns = "";

    /** What is written. */
    public enum What {
        TABLE, BANK, SLIPS, SELECTED_SLIPS
    }

    /** Something that is filled in. */
    public enum Field {
        FOLDER, COLUMNS
    }

    /** @param selection people whose payslips can be asked for alone */
    public ExportModel(PayExports exports, YearMonth month, Set<PersonId> selection, What what, String folder) {
        this.exports = exports;
        this.month = month;
        this.selection = Set.copyOf(selection);
        this.what = what == What.SELECTED_SLIPS && selection.isEmpty() ? What.SLIPS : what;
        this.folder = folder;
    }

    public void onChange(PropertyChangeListener listener) {
        changes.addPropertyChangeListener(PROBLEMS, listener);
    }

    public YearMonth month() {
        return month;
    }

    public int selected() {
        return selection.size();
    }

    public What what() {
        return what;
    }

    public void what(What wanted) {
        what = wanted;
        changed();
    }

    public String folder() {
        return folder;
    }

    public void folder(String path) {
        folder = path;
        changed();
    }

    /** @param path a definition of the bank's columns; empty for the one that comes with Tongban */
    public void columns(String path) {
        columns = path;
        changed();
    }

    private void changed() {
        changes.firePropertyChange(PROBLEMS, null, problems());
    }

    /** The key of a sentence for each field that is not right. Looks at no more than whether files are there. */
    public Map<Field, String> problems() {
        Map<Field, String> problems = new EnumMap<>(Field.class);
        Optional<Path> target = path(folder);
        if (target.isEmpty()) {
            problems.put(Field.FOLDER, folder.isBlank() ? "export.folder.missing" : "export.folder.wrong");
        } else if (Files.exists(target.get()) && !Files.isDirectory(target.get())) {
            problems.put(Field.FOLDER, "export.folder.file");
        }
        if (what == What.BANK && !columns.isBlank() && path(columns).filter(Files::isRegularFile).isEmpty()) {
            problems.put(Field.COLUMNS, "export.columns.missing");
        }
        return problems;
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text.strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    /** Writes; in the background, with no problems left. */
    public Exported write(String by, Progress progress) {
        Path target = path(folder).orElseThrow().normalize();
        return switch (what) {
            case TABLE -> exports.export(month, Format.XLSX, target, Optional.empty(), by, progress);
            case BANK -> exports.export(month, Format.BANK, target, path(columns), by, progress);
            case SLIPS -> exports.export(month, Format.PDF, target, Optional.empty(), by, progress);
            case SELECTED_SLIPS -> exports.payslips(month, selection, target, by, progress);
        };
    }
}
