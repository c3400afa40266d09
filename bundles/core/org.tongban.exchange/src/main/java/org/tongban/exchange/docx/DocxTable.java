package org.tongban.exchange.docx;

import java.util.List;
import org.tongban.exchange.paper.PaperBlock;
import org.tongban.exchange.paper.PaperMeasure;
import org.tongban.exchange.pdf.PdfBlock;

/** A table: its head repeated on every page, its rows not torn apart. */
final class DocxTable {
    private static final String RULE = "808080";
    private static final String SHADE = "EEEEEE";

    private DocxTable() {
    }

    static void write(PaperBlock.Table table, XmlPart xml) {
        if (!table.caption().isEmpty()) {
            DocxBody.paragraph("TableCaption", table.caption(), xml);
        }
        int[] widths = widths(table.columns());
        xml.open("w:tbl").open("w:tblPr").empty("w:tblW", "w:w", "5000", "w:type", "pct").empty("w:jc", "w:val", "center");
        xml.open("w:tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", RULE);
        }
        xml.close().empty("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
        xml.empty("w:top", "w:w", "40", "w:type", "dxa").empty("w:left", "w:w", "80", "w:type", "dxa").empty("w:bottom", "w:w", "80", "w:type", "dxa")
                .empty("w:right", "w:w", "80", "w:type", "dxa").close().close();
        xml.open("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", String.valueOf(width));
        }
        xml.close();
        row(table.columns(), widths, table.columns().stream().map(PdfBlock.Column::heading).toList(), Kind.HEAD, xml);
        table.rows().forEach(row -> row(table.columns(), widths, row, Kind.ROW, xml));
        if (!table.totals().isEmpty()) {
            row(table.columns(), widths, table.totals(), Kind.TOTALS, xml);
        }
        xml.close();
        // a table may not be the last thing of a section, and two in a row would run into one
        DocxBody.paragraph("AfterTable", "", xml);
    }

    private enum Kind {
        HEAD, ROW, TOTALS
    }

    private static void row(List<PdfBlock.Column> columns, int[] widths, List<String> texts, Kind kind, XmlPart xml) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (kind == Kind.HEAD) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        for (int i = 0; i < columns.size(); i++) {
            xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(widths[i]), "w:type", "dxa");
            if (kind == Kind.HEAD) {
                xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", SHADE);
            }
            xml.empty("w:vAlign", "w:val", "center").close();
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", kind == Kind.ROW ? "TableText" : "TableHead");
            String alignment = kind == Kind.HEAD ? "center" : columns.get(i).isAmount() ? "right" : "left";
            xml.empty("w:jc", "w:val", alignment).close();
            String text = i < texts.size() ? texts.get(i) : "";
            if (!text.isEmpty()) {
                DocxBody.run(text, xml);
            }
            xml.close().close();
        }
        xml.close();
    }

    /** In twentieths of a point; together the width of the text. */
    private static int[] widths(List<PdfBlock.Column> columns) {
        int whole = columns.stream().mapToInt(PdfBlock.Column::weight).sum();
        int[] widths = new int[columns.size()];
        int left = DocxStyles.twips(PaperMeasure.WIDTH);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == widths.length - 1 ? left : DocxStyles.twips(PaperMeasure.WIDTH * columns.get(i).weight() / whole);
            left -= widths[i];
        }
        return widths;
    }
}
