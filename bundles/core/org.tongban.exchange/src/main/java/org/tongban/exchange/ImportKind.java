package org.tongban.exchange;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One kind of file that an office sends: which columns it may have, and what becomes of its rows. A module or plug-in
 * registers it as a service; the importer does the rest.
 */
@ConsumerType
public interface ImportKind {

    /** The word by which it is chosen, such as {@code roster}. */
    String id();

    /** In Chinese, such as 花名册. */
    String title();

    /** The columns it may have. A table is recognised when the headings of all required fields are found. */
    List<Field<?>> fields();

    /**
     * Whether every sheet with its headings belongs to it, such as a sheet for each month. Where only one sheet makes
     * sense (the default), a workbook with two that could be meant is refused.
     */
    default boolean manySheets() {
        return false;
    }

    /** Begins the import of one file. */
    Intake open(ImportContext context);
}
