package org.tongban.exchange;

import java.util.List;
import java.util.Map;

/**
 * How a file looks when read as a kind.
 *
 * @param kind      the kind's id
 * @param complete  whether every required heading was found
 * @param unclear   what is missing or can be understood in two ways, one sentence each, in Chinese
 * @param sheet     the name of the sheet that was looked at, the first of those that fit; empty for text files
 * @param row       the row of its headings
 * @param columns   its headings from left to right, blank ones left out
 * @param fields    our fields' names and the keys of the headings under which they stand
 */
public record Recognised(String kind, boolean complete, List<String> unclear, String sheet, int row, List<Column> columns, Map<String, String> fields) {

    public Recognised {
        unclear = List.copyOf(unclear);
        columns = List.copyOf(columns);
        fields = Map.copyOf(fields);
    }

    /**
     * A column of the file.
     *
     * @param key    the heading, told apart from others of the same words in the sheet
     * @param letter the letters by which Excel names the column
     * @param title  the heading as it is read
     */
    public record Column(String key, String letter, String title) {
    }
}
