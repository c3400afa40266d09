package org.tongban.exchange;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** A row of data. */
@ProviderType
public interface Row {

    /** The sheet's name; empty for text files. */
    String sheet();

    /** The sheet's title lines above the headings, joined by spaces; empty if none. */
    String title();

    /** The row as Excel counts it, or the line of the text file, from 1. */
    int number();

    /** The value of a field; empty where the cell says nothing or the file has no such column. */
    <T> Optional<T> get(Field<T> field);

    /** The cell of a field as the file holds it, cleaned of outer spaces. */
    String raw(Field<?> field);

    /** Whether the file has this column. */
    boolean has(Field<?> field);

    /** Refuses the row: the sentence says what is wrong and how to mend it. */
    void refuse(Field<?> field, String sentence);

    /**
     * Tells what is stored now of a field that storing the row would change; for the row-by-row table before an import.
     *
     * @param before as a person reads it, empty if nothing is stored
     */
    default void replaces(Field<?> field, String before) {
    }
}
