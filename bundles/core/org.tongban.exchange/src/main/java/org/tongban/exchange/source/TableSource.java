package org.tongban.exchange.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** An opened file with its sheets. Sheets may be read any number of times, one at a time. */
public interface TableSource extends Closeable {

    List<Sheet> sheets();

    /** Reads a sheet from its first line. */
    Lines open(Sheet sheet) throws IOException;

    /** The merged cells of a sheet. */
    Merges merges(Sheet sheet) throws IOException;

    /** Whether the lines are lines of text, not rows of a spreadsheet. */
    boolean isText();

    /**
     * @param index  from 0
     * @param name   empty for text files
     * @param hidden whether the user does not see it
     */
    record Sheet(int index, String name, boolean hidden) {
    }
}
