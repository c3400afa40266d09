package org.tongban.payroll;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.money.Money;

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
    Exported export(YearMonth month, Format format, Path folder, Optional<Path> columns, String by);

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
