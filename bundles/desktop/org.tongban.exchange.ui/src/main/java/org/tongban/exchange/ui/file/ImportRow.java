package org.tongban.exchange.ui.file;

import java.util.List;
import java.util.stream.Collectors;
import org.tongban.exchange.Amendments.Place;
import org.tongban.exchange.Preview;
import org.tongban.exchange.Preview.State;

/** A row of the file in the table; the same row after another check is equal to it. */
final class ImportRow {

    private final Preview.Line line;
    private final List<String> fields;

    ImportRow(Preview.Line line, List<String> fields) {
        this.line = line;
        this.fields = fields;
    }

    State state() {
        return line.state();
    }

    String sheet() {
        return line.sheet();
    }

    int number() {
        return line.number();
    }

    /** The cell as the table shows it: masked, with the old value before the new one. */
    String shown(int field) {
        String now = line.shown().get(field);
        String before = line.before().get(fields.get(field));
        return before == null ? now : (before.isEmpty() ? "（空）" : before) + " → " + now;
    }

    /** The cell's own text, to be changed. */
    String text(int field) {
        return line.cells().get(field);
    }

    boolean isChanged(int field) {
        return line.before().containsKey(fields.get(field));
    }

    /** Why the cell is refused, empty if it is not. */
    String reason(int field) {
        return line.reasons().getOrDefault(fields.get(field), "");
    }

    /** Every reason for which the row is refused. */
    String reasons() {
        return fields.stream().filter(line.reasons()::containsKey).map(field -> field + "：" + line.reasons().get(field)).collect(Collectors.joining("；"));
    }

    Place place(int field) {
        return new Place(line.sheet(), line.number(), fields.get(field));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImportRow row && row.line.number() == line.number() && row.line.sheet().equals(line.sheet());
    }

    @Override
    public int hashCode() {
        return 31 * line.sheet().hashCode() + line.number();
    }
}
