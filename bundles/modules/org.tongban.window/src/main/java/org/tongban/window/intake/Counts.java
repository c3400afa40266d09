package org.tongban.window.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongban.exchange.Cell;
import org.tongban.exchange.CellType;
import org.tongban.exchange.Field;

/**
 * Counts as documents print them: 9504, 约9504件, 31,000（人社局）. A bracket behind the number says of which departments
 * it is.
 */
record Counts(long count, String of) {

    private static final Pattern PRINTED = Pattern.compile("(?:约为?|共)?(.+?)(?:[(（]([^()（）]+)[)）])?");
    private static final CellType<Long> WHOLE = Field.whole("").type();

    static final CellType<Counts> TYPE = Counts::read;

    private static Optional<Counts> read(Cell cell) throws CellType.Unreadable {
        if (cell.isNumber()) {
            return WHOLE.read(cell).map(count -> new Counts(count, ""));
        }
        Matcher printed = PRINTED.matcher(cell.text().strip());
        if (!printed.matches()) {
            return WHOLE.read(cell).map(count -> new Counts(count, ""));
        }
        String of = printed.group(2) == null ? "" : printed.group(2);
        return WHOLE.read(Cell.of(printed.group(1).replaceFirst("件/年$|件每年$", "件"))).map(count -> new Counts(count, of));
    }
}
