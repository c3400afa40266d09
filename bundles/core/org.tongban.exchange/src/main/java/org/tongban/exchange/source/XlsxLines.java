package org.tongban.exchange.source;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tongban.exchange.Cell;

/** The rows of a worksheet, one at a time. A formula is its stored value. */
final class XlsxLines implements Lines {

    private static final int MAX_COLUMNS = 16_384;

    private final Xml xml;
    private final SharedStrings strings;
    private final DateFormats formats;
    private final boolean since1904;
    private final StringBuilder text = new StringBuilder();
    private int number;

    XlsxLines(Xml xml, SharedStrings strings, DateFormats formats, boolean since1904) {
        this.xml = xml;
        this.strings = strings;
        this.formats = formats;
        this.since1904 = since1904;
    }

    @Override
    public @Nullable Line next() throws IOException {
        while (xml.next()) {
            if (xml.starts("row")) {
                String r = xml.attribute("r");
                number = r == null ? number + 1 : integer(r);
                return row();
            }
            if (xml.ends("sheetData")) {
                return null;
            }
        }
        return null;
    }

    private Line row() throws IOException {
        Cell[] cells = new Cell[16];
        Arrays.fill(cells, Cell.EMPTY);
        int width = 0;
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                String reference = xml.attribute("r");
                column = reference == null ? column + 1 : column(reference);
                if (column >= MAX_COLUMNS) {
                    throw new UnusableFile("第" + number + "行的列数超出限度，工作簿已损坏");
                }
                Cell cell = cell();
                if (cell != Cell.EMPTY) {
                    if (column >= cells.length) {
                        int length = cells.length;
                        cells = Arrays.copyOf(cells, Math.max(column + 1, length * 2));
                        Arrays.fill(cells, length, cells.length, Cell.EMPTY);
                    }
                    cells[column] = cell;
                    width = Math.max(width, column + 1);
                }
            }
        }
        return Line.of(number, cells, width);
    }

    private Cell cell() throws IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        text.setLength(0);
        boolean hasValue = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                text.setLength(0);
                xml.text(text);
                hasValue = true;
            } else if (xml.starts("is")) {
                SharedStrings.item(xml, text);
                hasValue = true;
            }
        }
        if (!hasValue || text.isEmpty()) {
            return Cell.EMPTY;
        }
        String value = text.toString();
        if (type == null || type.equals("n")) {
            return number(value, style);
        }
        return switch (type) {
            case "s" -> Cell.of(unescaped(strings.get(integer(value.strip()))));
            case "b" -> Cell.of(value.strip().equals("1") ? "TRUE" : "FALSE");
            default -> Cell.of(unescaped(value));
        };
    }

    private Cell number(String value, @Nullable String style) {
        BigDecimal amount;
        try {
            amount = value.length() > 40 ? null : new BigDecimal(value.strip());
        } catch (NumberFormatException e) {
            amount = null;
        }
        if (amount == null || Math.abs((long) amount.scale()) > 320) {
            return Cell.of(value);
        }
        return numeric(amount, value, style != null && formats.isDay(integer(style)), since1904);
    }

    static Cell numeric(BigDecimal amount, String text, boolean isDay, boolean since1904) {
        LocalDate day = isDay ? Serials.day(amount, since1904) : null;
        return new Cell(text, amount, day, since1904);
    }

    /** Excel writes control characters as _x000D_. */
    private static String unescaped(String value) {
        return value.contains("_x") ? value.replaceAll("_x000[0-9A-Fa-f]_", "\n") : value;
    }

    private static int integer(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char c = reference.charAt(i);
            if (c >= 'a' && c <= 'z') {
                c -= 32;
            }
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
