package org.tongban.widgets.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Copies the rectangle around the selected cells. */
final class TableCopy {
    private TableCopy() {
    }

    static <R> void copy(Display display, TableModel<R> model, List<Column<R>> columns, SelectionLayer selection) {
        String text = text(model, columns, selection.getSelectedCellPositions());
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(display);
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private static <R> String text(TableModel<R> model, List<Column<R>> columns, PositionCoordinate[] cells) {
        TreeSet<Integer> places = new TreeSet<>();
        TreeSet<Integer> positions = new TreeSet<>();
        for (PositionCoordinate cell : cells) {
            if (cell.getRowPosition() < model.size() && cell.getColumnPosition() < columns.size()) {
                places.add(cell.getRowPosition());
                positions.add(cell.getColumnPosition());
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (int place : places) {
            R row = model.row(place);
            if (row != null) {
                rows.add(positions.stream().map(columns::get).map(column -> column.textOf(row)).toList());
            }
        }
        boolean single = rows.size() == 1 && positions.size() == 1;
        return Tsv.of(single ? List.of() : positions.stream().map(position -> columns.get(position).label).toList(), rows);
    }
}
