package org.tongban.exchange.docx;

import org.tongban.exchange.paper.PaperMeasure;

/** The styles of the document, by which a user can change its look at one place. The typefaces are those of official documents; the machine that opens it has them or takes others. */
final class DocxStyles {
    static final String TEXT_FACE = "仿宋";
    static final String HEAD_FACE = "黑体";
    static final String SECOND_FACE = "楷体";
    static final String TITLE_FACE = "方正小标宋简体";
    static final String LATIN_FACE = "Times New Roman";

    private final XmlPart xml;

    private DocxStyles(XmlPart xml) {
        this.xml = xml;
    }

    static void write(XmlPart xml) {
        new DocxStyles(xml).all();
    }

    static int twips(double points) {
        return (int) Math.round(points * 20);
    }

    private void all() {
        xml.open("w:styles", "xmlns:w", XmlPart.W);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        fonts(TEXT_FACE);
        size(PaperMeasure.BODY);
        xml.empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN").close().close();
        xml.open("w:pPrDefault").empty("w:pPr").close().close();
        xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal").empty("w:name", "w:val", "Normal").empty("w:qFormat").close();
        heading(1, HEAD_FACE, false, 0, PaperMeasure.BODY);
        heading(2, SECOND_FACE, true, PaperMeasure.BODY * 2, PaperMeasure.BODY / 2);
        heading(3, TEXT_FACE, true, PaperMeasure.BODY * 2, PaperMeasure.BODY / 2);
        style("Title", "Title", () -> {
            spacing(0, 0, PaperMeasure.TITLE * 1.9, true);
            align("center");
        }, () -> letters(TITLE_FACE, true, PaperMeasure.TITLE * 1.18));
        style("CoverOver", "Cover Over", () -> {
            spacing(PaperMeasure.PAGE_HEIGHT * DocxBody.COVER_TOP - PaperMeasure.TOP, 0, PaperMeasure.LEADING, true);
            align("center");
        }, () -> letters(TEXT_FACE, false, PaperMeasure.PAGE_NUMBER));
        style("CoverUnder", "Cover Under", () -> {
            spacing(PaperMeasure.BODY, 0, PaperMeasure.LEADING, true);
            align("center");
        }, () -> letters(TEXT_FACE, false, PaperMeasure.BODY));
        style("CoverFact", "Cover Fact", () -> spacing(0, 0, PaperMeasure.LEADING, true), () -> letters(TEXT_FACE, false, PaperMeasure.BODY));
        style("ContentsHead", "Contents Head", () -> {
            spacing(0, PaperMeasure.BODY, PaperMeasure.LEADING * 1.6, true);
            align("center");
        }, () -> letters(TITLE_FACE, true, PaperMeasure.TITLE));
        contents(1, HEAD_FACE, 0, PaperMeasure.PAGE_NUMBER);
        contents(2, TEXT_FACE, PaperMeasure.BODY * 1.5, PaperMeasure.PAGE_NUMBER - 1.5);
        style("BodyText", "Body Text", () -> {
            spacing(0, 0, PaperMeasure.LEADING, true);
            indent(0, PaperMeasure.BODY * 2);
            align("both");
        }, () -> letters(TEXT_FACE, false, PaperMeasure.BODY));
        style("Signature", "Signature", () -> {
            spacing(PaperMeasure.LEADING, 0, PaperMeasure.LEADING, true);
            xml.empty("w:ind", "w:right", String.valueOf(twips(PaperMeasure.BODY * 2)));
            align("right");
        }, () -> letters(TEXT_FACE, false, PaperMeasure.BODY));
        style("Remark", "Remark", () -> spacing(0, PaperMeasure.NOTE / 2, PaperMeasure.NOTE_LEADING, true), () -> letters(TEXT_FACE, false, PaperMeasure.NOTE));
        style("Working", "Working", () -> {
            spacing(0, 0, PaperMeasure.NOTE_LEADING, true);
            indent(PaperMeasure.NOTE * 4, -PaperMeasure.NOTE * 2);
        }, () -> letters(TEXT_FACE, false, PaperMeasure.NOTE));
        small();
        xml.close();
    }

    private void small() {
        style("TableCaption", "Table Caption", () -> {
            xml.empty("w:keepNext");
            spacing(PaperMeasure.NOTE / 2, PaperMeasure.NOTE / 2, PaperMeasure.TABLE_LEADING * 1.4, true);
            align("center");
        }, () -> letters(TEXT_FACE, true, PaperMeasure.TABLE));
        style("Caption", "caption", () -> {
            spacing(0, PaperMeasure.NOTE, PaperMeasure.TABLE_LEADING * 1.4, true);
            align("center");
        }, () -> letters(TEXT_FACE, true, PaperMeasure.TABLE));
        style("Picture", "Picture", () -> {
            xml.empty("w:keepNext");
            spacing(PaperMeasure.NOTE, 0, 12, false);
            align("center");
        }, () -> letters(TEXT_FACE, false, PaperMeasure.TABLE));
        style("TableText", "Table Text", () -> spacing(0, 0, PaperMeasure.TABLE_LEADING, true), () -> letters(TEXT_FACE, false, PaperMeasure.TABLE));
        style("TableHead", "Table Head", () -> spacing(0, 0, PaperMeasure.TABLE_LEADING, true), () -> letters(TEXT_FACE, true, PaperMeasure.TABLE));
        style("AfterTable", "After Table", () -> spacing(0, 0, PaperMeasure.TABLE_LEADING, true), () -> letters(TEXT_FACE, false, PaperMeasure.NOTE));
        style("Header", "header", () -> {
            xml.open("w:pBdr").empty("w:bottom", "w:val", "single", "w:sz", "4", "w:space", "4", "w:color", "999999").close();
            align("center");
        }, () -> letters(TEXT_FACE, false, PaperMeasure.HEADER));
        style("Footer", "footer", () -> align("center"), () -> letters(TEXT_FACE, false, PaperMeasure.PAGE_NUMBER - 2));
    }

    private void heading(int level, String face, boolean bold, double indent, double before) {
        xml.open("w:style", "w:type", "paragraph", "w:styleId", "Heading" + level).empty("w:name", "w:val", "heading " + level).empty("w:basedOn", "w:val", "Normal")
                .empty("w:next", "w:val", "BodyText").empty("w:qFormat");
        xml.open("w:pPr").empty("w:keepNext").empty("w:keepLines");
        spacing(before, PaperMeasure.BODY / 4, PaperMeasure.LEADING, true);
        indent(0, indent);
        xml.empty("w:outlineLvl", "w:val", String.valueOf(level - 1)).close().open("w:rPr");
        letters(face, bold, PaperMeasure.BODY);
        xml.close().close();
    }

    private void contents(int level, String face, double indent, double size) {
        style("TOC" + level, "toc " + level, () -> {
            xml.open("w:tabs").empty("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", String.valueOf(twips(PaperMeasure.WIDTH))).close();
            spacing(0, 0, PaperMeasure.PAGE_NUMBER * 1.7, true);
            indent(indent, 0);
        }, () -> letters(face, false, size));
    }

    private void style(String id, String name, Runnable paragraph, Runnable letters) {
        xml.open("w:style", "w:type", "paragraph", "w:styleId", id).empty("w:name", "w:val", name).empty("w:basedOn", "w:val", "Normal");
        xml.open("w:pPr");
        paragraph.run();
        xml.close().open("w:rPr");
        letters.run();
        xml.close().close();
    }

    private void letters(String face, boolean bold, double size) {
        fonts(face);
        if (bold) {
            xml.empty("w:b");
        }
        size(size);
    }

    private void fonts(String face) {
        xml.empty("w:rFonts", "w:ascii", LATIN_FACE, "w:hAnsi", LATIN_FACE, "w:eastAsia", face, "w:cs", LATIN_FACE);
    }

    private void size(double points) {
        String half = String.valueOf(Math.round(points * 2));
        xml.empty("w:sz", "w:val", half).empty("w:szCs", "w:val", half);
    }

    private void spacing(double before, double after, double line, boolean exact) {
        xml.empty("w:spacing", "w:before", String.valueOf(twips(before)), "w:after", String.valueOf(twips(after)), "w:line", String.valueOf(twips(line)), "w:lineRule",
                exact ? "exact" : "auto");
    }

    private void indent(double left, double first) {
        xml.empty("w:ind", "w:left", String.valueOf(twips(left)), first < 0 ? "w:hanging" : "w:firstLine", String.valueOf(twips(Math.abs(first))));
    }

    private void align(String how) {
        xml.empty("w:jc", "w:val", how);
    }
}
