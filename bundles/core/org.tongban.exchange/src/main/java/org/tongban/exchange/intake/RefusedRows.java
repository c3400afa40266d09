package org.tongban.exchange.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.tongban.exchange.Cell;
import org.tongban.exchange.Importer.Rejection;
import org.tongban.exchange.Importer.Report;
import org.tongban.exchange.TableSheet;
import org.tongban.exchange.source.Line;
import org.tongban.exchange.source.TableSource;

/** The refused rows as in the file, with the reasons beside them; mended, the workbook can be imported again. */
final class RefusedRows {

    private static final int WIDTH = 16;
    private static final int REASON_WIDTH = 60;

    private final TableSource source;
    private final List<DataRow.Table> tables;
    private final Map<String, Map<Integer, StringBuilder>> reasons = new HashMap<>();

    RefusedRows(TableSource source, List<DataRow.Table> tables, Report report) {
        this.source = source;
        this.tables = tables;
        for (Rejection rejection : report.rejected()) {
            StringBuilder all = reasons.computeIfAbsent(rejection.sheet(), s -> new HashMap<>()).computeIfAbsent(rejection.row(), r -> new StringBuilder());
            all.append(all.isEmpty() ? "" : "；").append(rejection.column()).append("：").append(rejection.reason());
        }
    }

    List<TableSheet> sheets() {
        List<TableSheet> sheets = new ArrayList<>();
        for (DataRow.Table table : tables) {
            Map<Integer, StringBuilder> ofSheet = reasons.get(table.layout().sheet().name());
            if (ofSheet != null) {
                sheets.add(sheet(table, ofSheet));
            }
        }
        return sheets;
    }

    private TableSheet sheet(DataRow.Table table, Map<Integer, StringBuilder> ofSheet) {
        Layout layout = table.layout();
        List<TableSheet.Column> columns = new ArrayList<>();
        for (int i = 0; i < layout.columns().headings().size(); i++) {
            columns.add(new TableSheet.Column(heading(layout, i), WIDTH));
        }
        columns.add(new TableSheet.Column("原因", REASON_WIDTH));
        columns.add(new TableSheet.Column("原文件行号", WIDTH));
        String name = layout.sheet().name().isEmpty() ? "未导入的行" : layout.sheet().name();
        return new TableSheet(name, layout.title(), List.of(), columns, () -> new Refused(table, ofSheet, columns.size()), List.of(), List.of());
    }

    private static String heading(Layout layout, int column) {
        if (layout.headingRows().size() == 1) {
            return layout.headingRows().get(0).cell(column).text().strip();
        }
        Heading heading = layout.columns().headings().get(column);
        return heading.group() + heading.own();
    }

    /** Numbers of more digits than Excel keeps, and days, as text; what was a number stays one. */
    private static Object value(Cell cell) {
        if (cell.date() != null) {
            return cell.date().toString();
        }
        return cell.number() != null && cell.number().precision() <= 15 ? cell.number() : cell.text();
    }

    /** Reads the file again for the rows of one table. */
    private final class Refused implements Iterator<List<Object>> {

        private final Map<Integer, StringBuilder> ofSheet;
        private final int width;
        private final TableRows rows;
        private @Nullable List<Object> next;

        Refused(DataRow.Table table, Map<Integer, StringBuilder> ofSheet, int width) {
            this.ofSheet = ofSheet;
            this.width = width;
            try {
                this.rows = new TableRows(source, table);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            advance();
        }

        private void advance() {
            try {
                next = null;
                for (Line line = rows.next(); line != null; line = rows.next()) {
                    StringBuilder reason = ofSheet.get(line.number());
                    if (reason != null) {
                        next = row(line, reason.toString());
                        return;
                    }
                }
                rows.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private List<Object> row(Line line, String reason) {
            Object[] row = new Object[width];
            for (int i = 0; i < width - 2; i++) {
                row[i] = value(line.cell(i));
            }
            row[width - 2] = reason;
            row[width - 1] = line.number();
            return Arrays.asList(row);
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public List<Object> next() {
            List<Object> row = next;
            if (row == null) {
                throw new NoSuchElementException();
            }
            advance();
            return row;
        }
    }
}
