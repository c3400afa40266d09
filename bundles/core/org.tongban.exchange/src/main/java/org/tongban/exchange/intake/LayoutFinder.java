package org.tongban.exchange.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongban.exchange.Cell;
import org.tongban.exchange.Field;
import org.tongban.exchange.source.Line;
import org.tongban.exchange.source.Lines;
import org.tongban.exchange.source.Merges;
import org.tongban.exchange.source.TableSource.Sheet;
import org.tongban.exchange.source.TableSource;

/** Finds the headings of a kind near the top of a sheet. */
final class LayoutFinder {

    /** Headings stand within so many lines that are not blank. */
    private static final int LINES = 40;
    private static final int WIDTH = 1000;

    private final List<Field<?>> fields;
    private final Map<String, String> chosen;

    /** @param chosen headings that the user chose for fields */
    LayoutFinder(List<Field<?>> fields, Map<String, String> chosen) {
        this.fields = fields;
        this.chosen = chosen;
    }

    /** The best layout of the sheet, complete or not; empty for a blank sheet. */
    Optional<Layout> find(TableSource source, Sheet sheet) throws IOException {
        List<Line> lines = firstLines(source, sheet);
        Merges merges = source.merges(sheet);
        Optional<Layout> best = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            best = better(best, single(sheet, lines, i));
            if (i + 1 < lines.size() && lines.get(i + 1).number() == lines.get(i).number() + 1) {
                best = better(best, pair(sheet, lines, i, merges));
            }
        }
        return best;
    }

    private static List<Line> firstLines(TableSource source, Sheet sheet) throws IOException {
        List<Line> first = new ArrayList<>();
        try (Lines lines = source.open(sheet)) {
            for (Line line = lines.next(); line != null && first.size() < LINES; line = lines.next()) {
                if (!line.isBlank()) {
                    first.add(line);
                }
            }
        }
        return first;
    }

    private Optional<Layout> single(Sheet sheet, List<Line> lines, int at) {
        List<Heading> headings = normal(lines.get(at)).stream().map(text -> new Heading("", text)).toList();
        return Optional.of(new Layout(sheet, title(lines, at), List.of(lines.get(at)), Columns.match(fields, headings, chosen)));
    }

    private Optional<Layout> pair(Sheet sheet, List<Line> lines, int at, Merges merges) {
        Line upperLine = lines.get(at);
        List<String> upper = normal(upperLine);
        List<String> lower = normal(lines.get(at + 1));
        int width = Math.max(upper.size(), lower.size());
        List<Heading> headings = new ArrayList<>();
        List<String> lowers = new ArrayList<>();
        String group = "";
        for (int column = 0; column < width; column++) {
            String above = column < upper.size() ? upper.get(column) : "";
            String below = column < lower.size() ? lower.get(column) : "";
            boolean tall = isTallHeading(merges, upperLine.number(), column);
            if (!above.isEmpty()) {
                group = above;
            }
            lowers.add(tall ? "" : below);
            if (below.isEmpty() || tall) {
                headings.add(new Heading("", above));
            } else {
                headings.add(new Heading(above.isEmpty() && !continues(merges, upperLine.number(), column) ? "" : group, below));
            }
        }
        Columns columns = Columns.match(fields, headings, chosen);
        if (!columns.usesLowerRow(lowers)) {
            return Optional.empty();
        }
        return Optional.of(new Layout(sheet, title(lines, at), List.of(upperLine, lines.get(at + 1)), columns));
    }

    private static boolean isTallHeading(Merges merges, int row, int column) {
        return merges.areas().stream().takeWhile(a -> a.firstRow() <= row).anyMatch(a -> a.isTall() && a.holds(row, column) && a.holds(row + 1, column));
    }

    /** Whether a blank cell belongs to the heading left of it; without merged cells, as in csv, it does. */
    private static boolean continues(Merges merges, int row, int column) {
        List<Merges.Area> inRow = merges.areas().stream().takeWhile(a -> a.firstRow() <= row).filter(a -> a.lastRow() >= row && a.lastColumn() > a.firstColumn()).toList();
        return inRow.isEmpty() || inRow.stream().anyMatch(a -> a.holds(row, column));
    }

    private static List<String> normal(Line line) {
        return line.cells().stream().limit(WIDTH).map(Cell::text).map(Heading::normal).toList();
    }

    private static String title(List<Line> lines, int headings) {
        return lines.subList(0, headings).stream().flatMap(line -> line.cells().stream()).map(Cell::text).map(String::strip).filter(t -> !t.isEmpty()).limit(50)
                .collect(Collectors.joining(" "));
    }

    private static Optional<Layout> better(Optional<Layout> best, Optional<Layout> other) {
        return other.isPresent() && (best.isEmpty() || worth(other.get()) > worth(best.get())) ? other : best;
    }

    /** Of two equals the one with a single row: a title above the headings is no second row of headings. */
    private static int worth(Layout layout) {
        Columns columns = layout.columns();
        return (columns.isComplete() ? 1_000_000 : 0) + columns.found() * 100 - columns.ambiguities().size() * 150 - layout.headingRows().size();
    }
}
