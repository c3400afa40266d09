package org.tongban.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.tongban.core.money.Money;
import org.tongban.exchange.TableSheet;

/** Writes a workbook: title, notes, headings that stay in sight, rows, totals and footers. Text is always text, never a formula. */
final class XlsxWriter {

    private static final int FLUSH_EVERY = 500;
    private static final int MAX_ROWS = 1_048_576;
    private static final int MAX_TEXT = 32_767;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final OutputStream out;

    XlsxWriter(OutputStream out) {
        this.out = out;
    }

    void write(List<TableSheet> sheets) throws IOException {
        try (Workbook workbook = new Workbook(out, "Tongban", "1.0")) {
            Map<String, Boolean> names = new HashMap<>();
            for (TableSheet sheet : sheets) {
                String name = Shape.sheetName(sheet.name(), names);
                names.put(name.toLowerCase(java.util.Locale.ROOT), true);
                write(workbook.newWorksheet(name), sheet);
            }
            if (sheets.isEmpty()) {
                workbook.newWorksheet("Sheet1").finish();
            }
        }
    }

    private void write(Worksheet sheet, TableSheet table) throws IOException {
        int width = Math.max(1, table.columns().size());
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.width(i, Math.min(120, Math.max(4, table.columns().get(i).width())));
        }
        int row = title(sheet, table, width);
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.value(row, i, table.columns().get(i).heading());
            sheet.style(row, i).bold().wrapText(true).horizontalAlignment("center").verticalAlignment("center").borderStyle(BorderStyle.THIN).fillColor("EEEEEE").set();
        }
        row++;
        sheet.freezePane(0, row);
        for (List<Object> cells : table.rows()) {
            row(sheet, row++, cells, false);
            if (row % FLUSH_EVERY == 0) {
                sheet.flush();
            }
            if (row >= MAX_ROWS - table.footers().size() - 1) {
                throw new IOException("more rows than a sheet holds");
            }
        }
        if (!table.totals().isEmpty()) {
            row(sheet, row++, table.totals(), true);
        }
        for (String footer : table.footers()) {
            sheet.value(row, 0, footer);
            merge(sheet, row++, width);
        }
        sheet.finish();
    }

    private static int title(Worksheet sheet, TableSheet table, int width) {
        int row = 0;
        if (!table.title().isEmpty()) {
            sheet.value(row, 0, table.title());
            merge(sheet, row, width);
            sheet.rowHeight(row, 28);
            sheet.style(row++, 0).bold().fontSize(16).horizontalAlignment("center").verticalAlignment("center").set();
        }
        for (String note : table.notes()) {
            sheet.value(row, 0, note);
            merge(sheet, row++, width);
        }
        return row;
    }

    private static void merge(Worksheet sheet, int row, int width) {
        if (width > 1) {
            sheet.range(row, 0, row, width - 1).merge();
        }
    }

    private static void row(Worksheet sheet, int row, List<Object> cells, boolean bold) {
        for (int i = 0; i < cells.size(); i++) {
            String format = value(sheet, row, i, cells.get(i));
            var style = sheet.style(row, i).borderStyle(BorderStyle.THIN);
            style = format.isEmpty() ? style : style.format(format);
            (bold ? style.bold() : style).set();
        }
    }

    /** Writes the value; answers the format it needs. */
    private static String value(Worksheet sheet, int row, int column, @Nullable Object value) {
        BigDecimal number = Shape.number(value);
        if (number != null) {
            sheet.value(row, column, number);
            return value instanceof Money ? "#,##0.00" : "";
        }
        if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            sheet.value(row, column, day);
            return "yyyy-mm-dd";
        }
        String text = Shape.text(value);
        if (!text.isEmpty()) {
            sheet.value(row, column, text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
        }
        return "@";
    }
}
