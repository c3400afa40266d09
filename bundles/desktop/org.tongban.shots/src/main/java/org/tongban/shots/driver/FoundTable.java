package org.tongban.shots.driver;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.Rectangle;

/** A table that was found. Rows and columns are those on the screen, counted from 0, headings included. */
public final class FoundTable {
    private final Driver driver;
    private final NatTable table;

    FoundTable(Driver driver, NatTable table) {
        this.driver = driver;
        this.table = table;
    }

    public int rows() {
        driver.restFirst();
        return driver.onScreen(table::getRowCount);
    }

    public int columns() {
        driver.restFirst();
        return driver.onScreen(table::getColumnCount);
    }

    /** What stands in a cell; empty for nothing. */
    public String cell(int row, int column) {
        driver.restFirst();
        return driver.onScreen(() -> textAt(row, column));
    }

    /** The cells of a row. */
    public List<String> row(int row) {
        driver.restFirst();
        return driver.onScreen(() -> IntStream.range(0, table.getColumnCount()).mapToObj(column -> textAt(row, column)).toList());
    }

    /** The first row in which some cell contains a text; waits for it. */
    public int rowWith(String text) {
        int[] found = new int[1];
        driver.restFirst();
        driver.await("a row with " + text, () -> {
            found[0] = IntStream.range(0, table.getRowCount())
                    .filter(row -> IntStream.range(0, table.getColumnCount()).anyMatch(column -> textAt(row, column).contains(text))).findFirst().orElse(-1);
            return found[0] >= 0;
        });
        return found[0];
    }

    /** The first column whose heading, in one of the rows at the top, is a text. */
    public int columnOf(String heading) {
        int[] found = new int[1];
        driver.restFirst();
        driver.await("a column " + heading, () -> {
            found[0] = IntStream.range(0, table.getColumnCount())
                    .filter(column -> textAt(0, column).contains(heading) || textAt(1, column).contains(heading)).findFirst().orElse(-1);
            return found[0] >= 0;
        });
        return found[0];
    }

    public FoundTable click(int row, int column) {
        return mouse(row, column, 1);
    }

    public FoundTable doubleClick(int row, int column) {
        return mouse(row, column, 2);
    }

    /** Presses a key in it. */
    public FoundTable key(int modifiers, int key) {
        new Found(driver, table).key(modifiers, key);
        return this;
    }

    private FoundTable mouse(int row, int column, int times) {
        driver.restFirst();
        driver.onScreen(() -> {
            Rectangle cell = table.getBoundsByPosition(column, row);
            Found.mouse(table, cell.x + cell.width / 2, cell.y + cell.height / 2, times);
            return null;
        });
        return this;
    }

    private String textAt(int row, int column) {
        Object value = table.getDataValueByPosition(column, row);
        return value == null ? "" : value.toString();
    }
}
