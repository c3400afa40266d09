package org.tongban.exchange.source;

import java.util.Arrays;
import java.util.List;
import org.tongban.exchange.Cell;

/**
 * A line of a sheet.
 *
 * @param number the row as Excel counts it, or the line of text on which the record begins, from 1
 * @param cells  from the first column
 */
public record Line(int number, List<Cell> cells) {

    /** A line that nobody else writes to. */
    static Line of(int number, Cell[] cells, int width) {
        return new Line(number, Arrays.asList(width == cells.length ? cells : Arrays.copyOf(cells, width)));
    }

    /** The cell of a column; the empty cell right of the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean isBlank() {
        for (Cell cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
