package org.tongban.exchange.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The merged cells of a sheet, in the order of their first rows. */
public final class Merges {

    public static final Merges NONE = new Merges(List.of());

    private final List<Area> areas;

    Merges(List<Area> areas) {
        List<Area> sorted = new ArrayList<>(areas);
        sorted.sort(Comparator.comparingInt(Area::firstRow).thenComparingInt(Area::firstColumn));
        this.areas = List.copyOf(sorted);
    }

    public List<Area> areas() {
        return areas;
    }

    /** Rows from 1, columns from 0, both ends included. */
    public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        public boolean isTall() {
            return lastRow > firstRow;
        }

        public boolean holds(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }
}
