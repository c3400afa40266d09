package org.tongban.exchange.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A workbook made by hand, part by part, so that every untidiness can be had. */
public final class Book {

    private static final String NAMESPACES = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final List<Page> pages = new ArrayList<>();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private boolean since1904;

    public static Book with(String sheet) {
        Book book = new Book();
        book.sheet(sheet);
        return book;
    }

    public Book sheet(String name) {
        pages.add(new Page(name));
        return this;
    }

    public Book hidden() {
        last().state = " state=\"hidden\"";
        return this;
    }

    public Book since1904() {
        since1904 = true;
        return this;
    }

    /** Cells from column A: text, Number, LocalDate, Xml (as it is) or null. */
    public Book row(@Nullable Object... cells) {
        return rowAt(last().next, cells);
    }

    public Book rowAt(int number, @Nullable Object... cells) {
        StringBuilder xml = last().rows.append("<row r=\"").append(number).append("\">");
        for (int i = 0; i < cells.length; i++) {
            cell(xml, Columns.letter(i) + number, cells[i]);
        }
        xml.append("</row>");
        last().next = number + 1;
        return this;
    }

    public Book blank(int rows) {
        last().next += rows;
        return this;
    }

    public Book merge(String area) {
        last().merges.append("<mergeCell ref=\"").append(area).append("\"/>");
        return this;
    }

    public Book part(String name, String content) {
        extra.put(name, content);
        return this;
    }

    /** A cell written as XML, with @ for its reference. */
    public record Xml(String cell) {
    }

    private void cell(StringBuilder xml, String reference, @Nullable Object value) {
        if (value instanceof Xml raw) {
            xml.append(raw.cell.replace("@", reference));
        } else if (value instanceof Number number) {
            xml.append("<c r=\"").append(reference).append("\"><v>").append(number).append("</v></c>");
        } else if (value instanceof LocalDate day) {
            long serial = ChronoUnit.DAYS.between(since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30), day);
            xml.append("<c r=\"").append(reference).append("\" s=\"1\"><v>").append(serial).append("</v></c>");
        } else if (value != null) {
            xml.append("<c r=\"").append(reference).append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">").append(escaped(value.toString())).append("</t></is></c>");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private Page last() {
        return pages.get(pages.size() - 1);
    }

    public Path write(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            sheets.append("<sheet name=\"").append(escaped(page.name)).append("\" sheetId=\"").append(i + 1).append('"').append(page.state).append(" r:id=\"rId").append(i + 1)
                    .append("\"/>");
            relations.append("<Relationship Id=\"rId").append(i + 1).append("\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet").append(i + 1).append(".xml\"/>");
            parts.put("xl/worksheets/sheet" + (i + 1) + ".xml", "<worksheet" + NAMESPACES + "><sheetData>" + page.rows + "</sheetData>"
                    + (page.merges.isEmpty() ? "" : "<mergeCells>" + page.merges + "</mergeCells>") + "</worksheet>");
        }
        parts.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        parts.put("_rels/.rels", "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put("xl/workbook.xml", "<workbook" + NAMESPACES + "><workbookPr" + (since1904 ? " date1904=\"1\"" : "") + "/><sheets>" + sheets + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        parts.put("xl/styles.xml", "<styleSheet" + NAMESPACES + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"4\"/></cellXfs></styleSheet>");
        parts.putAll(extra);
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static final class Page {
        private final String name;
        private final StringBuilder rows = new StringBuilder();
        private final StringBuilder merges = new StringBuilder();
        private String state = "";
        private int next = 1;

        Page(String name) {
            this.name = name;
        }
    }
}
