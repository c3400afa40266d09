package org.tongban.exchange.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.exchange.Cell;
import org.tongban.exchange.source.Line;
import org.tongban.exchange.source.Lines;
import org.tongban.exchange.source.Merges;
import org.tongban.exchange.source.TableSource;

/** The rows of data of one table, each with the values of merged cells that reach down to it. */
final class TableRows implements Closeable {

    private final DataRow.Table table;
    private final Lines lines;
    private final PassedOver passedOver;
    private final Iterator<Merges.Area> coming;
    private Merges.@Nullable Area next;
    private final List<Reaching> reaching = new ArrayList<>();
    private int fingerprint;

    TableRows(TableSource source, DataRow.Table table) throws IOException {
        this.table = table;
        Merges merges = source.merges(table.layout().sheet());
        this.passedOver = new PassedOver(table.layout(), table.fields(), merges);
        this.coming = merges.areas().stream().filter(a -> a.isTall() && a.lastRow() > table.layout().lastHeadingRow()).iterator();
        this.next = coming.hasNext() ? coming.next() : null;
        this.lines = source.open(table.layout().sheet());
    }

    /** The next row with its cells as the file holds them, or null at the end. */
    @Nullable Line next() throws IOException {
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (line.number() > table.layout().lastHeadingRow()) {
                Line whole = reached(line);
                if (!passedOver.test(line)) {
                    fingerprint = 31 * fingerprint + whole.hashCode();
                    return whole;
                }
            }
        }
        return null;
    }

    /** A number that differs if other rows were read. */
    int fingerprint() {
        return fingerprint;
    }

    private Line reached(Line line) {
        reaching.removeIf(r -> r.area.lastRow() < line.number());
        while (next != null && next.firstRow() <= line.number()) {
            if (next.firstRow() == line.number() && next.firstRow() > table.layout().lastHeadingRow()) {
                reaching.add(new Reaching(next, line.cell(next.firstColumn())));
            }
            next = coming.hasNext() ? coming.next() : null;
        }
        if (reaching.isEmpty()) {
            return line;
        }
        List<Cell> cells = new ArrayList<>(line.cells());
        for (Reaching value : reaching) {
            int column = value.area.firstColumn();
            if (line.cell(column).isBlank() && !value.cell.isBlank()) {
                while (cells.size() <= column) {
                    cells.add(Cell.EMPTY);
                }
                cells.set(column, value.cell);
            }
        }
        return new Line(line.number(), cells);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private record Reaching(Merges.Area area, Cell cell) {
    }
}
