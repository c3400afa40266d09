package org.tongban.exchange;

import java.util.Map;

/**
 * What the user settled about a file before it is taken in.
 *
 * @param columns our field's name, and the key of the heading under which the file has it ({@link Recognised.Column#key});
 *                an empty key says that the file does not have it; fields not named are matched by their headings
 * @param cells   cells mended on the spot, read instead of what the file holds
 */
public record Amendments(Map<String, String> columns, Map<Place, String> cells) {

    /** Nothing settled. */
    public static final Amendments NONE = new Amendments(Map.of(), Map.of());

    public Amendments {
        columns = Map.copyOf(columns);
        cells = Map.copyOf(cells);
    }

    /**
     * A cell.
     *
     * @param sheet the sheet's name, empty for text files
     * @param row   Excel row or text line, from 1
     * @param field our field's name
     */
    public record Place(String sheet, int row, String field) {
    }
}
