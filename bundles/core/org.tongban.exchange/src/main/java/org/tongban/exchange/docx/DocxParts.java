package org.tongban.exchange.docx;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The small files around the text. */
final class DocxParts {
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    /** Typefaces with those that take their place on a machine without them. */
    private static final Map<String, String> INSTEAD = new TreeMap<>(Map.of(DocxStyles.TEXT_FACE, "FangSong", DocxStyles.HEAD_FACE, "SimHei", DocxStyles.SECOND_FACE, "KaiTi",
            DocxStyles.TITLE_FACE, "宋体"));

    private DocxParts() {
    }

    static void contentTypes(XmlPart xml) {
        xml.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        xml.empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.empty("Default", "Extension", "png", "ContentType", "image/png");
        xml.empty("Override", "PartName", "/docProps/core.xml", "ContentType", "application/vnd.openxmlformats-package.core-properties+xml");
        override("document", "document.main", xml);
        override("styles", "styles", xml);
        override("settings", "settings", xml);
        override("fontTable", "fontTable", xml);
        override("header1", "header", xml);
        override("footer1", "footer", xml);
        override("footer2", "footer", xml);
        xml.close();
    }

    private static void override(String part, String kind, XmlPart xml) {
        xml.empty("Override", "PartName", "/word/" + part + ".xml", "ContentType", CONTENT + kind + "+xml");
    }

    static void relations(XmlPart xml) {
        xml.open("Relationships", "xmlns", RELATIONS);
        xml.empty("Relationship", "Id", "rId1", "Type", XmlPart.R + "/officeDocument", "Target", "word/document.xml");
        xml.empty("Relationship", "Id", "rId2", "Type", CORE, "Target", "docProps/core.xml");
        xml.close();
    }

    static void documentRelations(int pictures, XmlPart xml) {
        xml.open("Relationships", "xmlns", RELATIONS);
        relation("rIdStyles", "styles", "styles.xml", xml);
        relation("rIdSettings", "settings", "settings.xml", xml);
        relation("rIdFonts", "fontTable", "fontTable.xml", xml);
        relation("rIdHeader1", "header", "header1.xml", xml);
        for (String footer : List.of("1", "2")) {
            relation("rIdFooter" + footer, "footer", "footer" + footer + ".xml", xml);
        }
        for (int i = 1; i <= pictures; i++) {
            relation("rIdImage" + i, "image", "media/image" + i + ".png", xml);
        }
        xml.close();
    }

    private static void relation(String id, String kind, String target, XmlPart xml) {
        xml.empty("Relationship", "Id", id, "Type", XmlPart.R + "/" + kind, "Target", target);
    }

    static void properties(String title, XmlPart xml) {
        xml.open("cp:coreProperties", "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.open("dc:title").text(title).close().open("dc:creator").text("Tongban").close();
        xml.close();
    }

    static void settings(XmlPart xml) {
        xml.open("w:settings", "xmlns:w", XmlPart.W);
        xml.empty("w:zoom", "w:percent", "100").empty("w:defaultTabStop", "w:val", "420").empty("w:characterSpacingControl", "w:val", "compressPunctuation");
        xml.open("w:compat").empty("w:compatSetting", "w:name", "compatibilityMode", "w:uri", "http://schemas.microsoft.com/office/word", "w:val", "15").close();
        xml.empty("w:themeFontLang", "w:val", "en-US", "w:eastAsia", "zh-CN").close();
    }

    static void fonts(XmlPart xml) {
        xml.open("w:fonts", "xmlns:w", XmlPart.W);
        INSTEAD.forEach((face, other) -> xml.open("w:font", "w:name", face).empty("w:altName", "w:val", other).empty("w:charset", "w:val", "86")
                .empty("w:family", "w:val", "auto").empty("w:pitch", "w:val", "variable").close());
        xml.close();
    }

    static void header(String text, XmlPart xml) {
        xml.open("w:hdr", "xmlns:w", XmlPart.W);
        DocxBody.paragraph("Header", text, xml);
        xml.close();
    }

    static void footer(String before, String after, XmlPart xml) {
        xml.open("w:ftr", "xmlns:w", XmlPart.W).open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer").close();
        if (!before.isEmpty()) {
            DocxBody.run(before, xml);
        }
        DocxBody.field(" PAGE ", "1", xml);
        if (!after.isEmpty()) {
            DocxBody.run(after, xml);
        }
        xml.close().close();
    }
}
