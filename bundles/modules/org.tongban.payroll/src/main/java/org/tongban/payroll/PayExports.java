package org.tongban.payroll;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.PersonId;
import org.tongban.core.money.Money;
import org.tongban.exchange.Progress;

/**
 * Writes a month's pay for others to use: the table to be signed, the payslips, the bank's batch file. All totals are
 * compared before anything is written. Every export is audited, since it holds names with pay, and identity or card numbers.
 */
@ProviderType
public interface PayExports {

    /** What is written. */
    enum Format {
        /** The pay table as a workbook. */
        XLSX,
        /** Payslips: a file for each person and one for each site. */
        PDF,
        /** The bank's batch files. */
        BANK
    }

    /**
     * Writes the month as it is kept, draft or locked.
     *
     * @param columns a definition of the bank's columns; empty for the one that comes with Tongban
     * @throws PayRefused if the month was not run, the definition cannot be read, or totals do not agree
     */
    default Exported export(YearMonth month, Format format, Path folder, Optional<Path> columns, String by) {
        return export(month, format, folder, columns, by, Progress.silent());
    }

    /** As {@link #export(YearMonth, Format, Path, Optional, String)}; when cancelled, payslips written so far are left. */
    Exported export(YearMonth month, Format format, Path folder, Optional<Path> columns, String by, Progress progress);

    /**
     * Writes the payslips of some: a file for each person, and one with all of them if they are several.
     *
     * @throws PayRefused if the month was not run, or none of them is in it
     */
    Exported payslips(YearMonth month, Set<PersonId> people, Path folder, String by, Progress progress);

    /**
     * @param files  the files written
     * @param people slips in them
     * @param gross  their gross pay
     * @param total  what goes out by them
     * @param unpaid people who cannot be paid by the bank file, with the reason, one plain sentence each
     */
    record Exported(YearMonth month, Format format, List<Path> files, int people, Money gross, Money total, List<String> unpaid) {

        public Exported {
            files = List.copyOf(files);
            unpaid = List.copyOf(unpaid);
        }
    }
}
