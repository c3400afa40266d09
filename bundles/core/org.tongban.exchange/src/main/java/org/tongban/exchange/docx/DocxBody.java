package org.tongban.exchange.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.tongban.exchange.Progress;
import org.tongban.exchange.paper.Cover;
import org.tongban.exchange.paper.Paper;
import org.tongban.exchange.paper.PaperBlock;
import org.tongban.exchange.paper.PaperMeasure;
import org.tongban.exchange.pdf.PdfBlock;
import org.tongban.exchange.printing.PicturePen;

/** The text of the document: cover, contents and body, each a section with its own page numbers. */
final class DocxBody {
    private static final int EMU = 12700;
    /** Where the cover begins, of the height of the page. */
    static final double COVER_TOP = 0.26;
    private static final String[] NAMESPACES = {"xmlns:w", XmlPart.W, "xmlns:r", XmlPart.R,
            "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
            "xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"};

    private final Paper paper;
    private final List<Integer> pages;
    private final Progress progress;
    private final List<byte[]> pictures = new ArrayList<>();

    DocxBody(Paper paper, List<Integer> pages, Progress progress) {
        this.paper = paper;
        this.pages = pages;
        this.progress = progress;
    }

    /** PNG files in order, once the body is written. */
    List<byte[]> pictures() {
        return pictures;
    }

    void write(XmlPart xml) {
        xml.open("w:document", NAMESPACES).open("w:body");
        cover(xml);
        contents(xml);
        int heading = 0;
        for (int i = 0; i < paper.blocks().size(); i++) {
            progress.at("排版", i, paper.blocks().size());
            PaperBlock block = paper.blocks().get(i);
            if (block instanceof PaperBlock.Heading head) {
                heading(head, heading++, i > 0 && paper.blocks().get(i - 1) instanceof PaperBlock.NewPage, xml);
            } else if (block instanceof PaperBlock.Text text) {
                text(text, Paper.isSigned(paper.blocks(), i), xml);
            } else if (block instanceof PaperBlock.Table table) {
                DocxTable.write(table, xml);
            } else if (block instanceof PaperBlock.Drawing drawing) {
                drawing(drawing, xml);
            } else if (i + 1 == paper.blocks().size() || !(paper.blocks().get(i + 1) instanceof PaperBlock.Heading)) {
                xml.open("w:p").open("w:r").empty("w:br", "w:type", "page").close().close();
            }
        }
        section(xml, "rIdFooter2", "decimal");
        xml.close().close();
    }

    private void cover(XmlPart xml) {
        Cover cover = paper.cover();
        paragraph("CoverOver", cover.over(), xml);
        paragraph("Title", cover.title(), xml);
        paragraph("CoverUnder", cover.under(), xml);
        boolean first = true;
        for (PdfBlock.Fact fact : cover.facts()) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "CoverFact");
            if (first) {
                xml.empty("w:spacing", "w:before", String.valueOf(DocxStyles.twips(beforeFacts(cover))));
            }
            int hanging = DocxStyles.twips(PaperMeasure.BODY * (fact.label().length() + 1));
            xml.empty("w:ind", "w:left", String.valueOf(DocxStyles.twips(PaperMeasure.WIDTH * 0.12) + hanging), "w:hanging", String.valueOf(hanging)).close();
            run(fact.label() + "：" + fact.value(), xml);
            xml.close();
            first = false;
        }
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "AfterTable");
        section(xml, "", "");
        xml.close().close();
    }

    /** What is left of the page once title and facts have their lines, so that the facts stand at its foot. */
    private static double beforeFacts(Cover cover) {
        double room = PaperMeasure.PAGE_HEIGHT * (1 - COVER_TOP) - PaperMeasure.BOTTOM;
        long title = cover.title().lines().mapToLong(line -> lines(line, PaperMeasure.WIDTH / (PaperMeasure.TITLE * 1.18))).sum();
        long facts = cover.facts().stream().mapToLong(fact -> lines(fact.value(), (PaperMeasure.WIDTH * 0.88) / PaperMeasure.BODY - fact.label().length() - 1)).sum();
        double used = PaperMeasure.TITLE * 1.9 * title + PaperMeasure.LEADING * (facts + 4);
        return Math.max(PaperMeasure.LEADING, room - used);
    }

    private static long lines(String text, double characters) {
        return Math.max(1, (long) Math.ceil(text.length() / Math.max(1, characters)));
    }

    private void contents(XmlPart xml) {
        paragraph("ContentsHead", "目　录", xml);
        List<PaperBlock.Heading> headings = paper.headings();
        boolean begun = false;
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).level() > PaperBlock.Heading.IN_CONTENTS) {
                continue;
            }
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "TOC" + headings.get(i).level()).close();
            if (!begun) {
                mark("begin", xml);
                instruction(" TOC \\o \"1-" + PaperBlock.Heading.IN_CONTENTS + "\" \\h \\z \\u ", xml);
                mark("separate", xml);
                begun = true;
            }
            xml.open("w:hyperlink", "w:anchor", anchor(i), "w:history", "1");
            run(headings.get(i).text(), xml);
            xml.open("w:r").empty("w:tab").close();
            field(" PAGEREF " + anchor(i) + " \\h ", i < pages.size() ? String.valueOf(pages.get(i)) : "", xml);
            xml.close().close();
        }
        xml.open("w:p").open("w:pPr");
        section(xml, "rIdFooter1", "upperRoman");
        xml.close();
        if (begun) {
            mark("end", xml);
        }
        xml.close();
    }

    /** @param shown what stands there until a word processor reckons it */
    static void field(String instruction, String shown, XmlPart xml) {
        mark("begin", xml);
        instruction(instruction, xml);
        mark("separate", xml);
        run(shown, xml);
        mark("end", xml);
    }

    private static void mark(String kind, XmlPart xml) {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", kind).close();
    }

    private static void instruction(String text, XmlPart xml) {
        xml.open("w:r").open("w:instrText", "xml:space", "preserve").text(text).close().close();
    }

    private static String anchor(int heading) {
        return "_Toc" + (1000 + heading);
    }

    /** @param first whether it begins a page: said of itself, for a page break before it would leave an empty line */
    private void heading(PaperBlock.Heading heading, int number, boolean first, XmlPart xml) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Heading" + heading.level());
        if (first) {
            xml.empty("w:pageBreakBefore");
        }
        xml.close();
        xml.empty("w:bookmarkStart", "w:id", String.valueOf(number), "w:name", anchor(number));
        run(heading.text(), xml);
        xml.empty("w:bookmarkEnd", "w:id", String.valueOf(number));
        xml.close();
    }

    private static String style(PaperBlock.Style style) {
        return switch (style) {
            case BODY -> "BodyText";
            case NOTE -> "Remark";
            case WORKING -> "Working";
            case SIGNATURE -> "Signature";
        };
    }

    /** @param signed whether the signature follows, which must not stand alone on a page */
    private static void text(PaperBlock.Text text, boolean signed, XmlPart xml) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style(text.style()));
        if (signed) {
            xml.empty("w:keepNext").empty("w:keepLines");
        }
        xml.close();
        run(text.text(), xml);
        xml.close();
    }

    static void paragraph(String style, String text, XmlPart xml) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
        if (!text.isEmpty()) {
            run(text, xml);
        }
        xml.close();
    }

    static void run(String text, XmlPart xml) {
        xml.open("w:r");
        String[] lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ').split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            xml.open("w:t", "xml:space", "preserve").text(lines[i]).close();
        }
        xml.close();
    }

    private void drawing(PaperBlock.Drawing drawing, XmlPart xml) {
        try {
            pictures.add(PicturePen.png(drawing.width(), drawing.height(), drawing.drawing()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String number = String.valueOf(pictures.size());
        String name = "image" + number + ".png";
        String width = String.valueOf(Math.round(drawing.width() * EMU));
        String height = String.valueOf(Math.round(drawing.height() * EMU));
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Picture").close().open("w:r").open("w:drawing");
        xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0").empty("wp:extent", "cx", width, "cy", height)
                .empty("wp:docPr", "id", number, "name", name, "descr", drawing.caption()).empty("wp:cNvGraphicFramePr");
        xml.open("a:graphic").open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture").open("pic:pic");
        xml.open("pic:nvPicPr").empty("pic:cNvPr", "id", number, "name", name).empty("pic:cNvPicPr").close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", "rIdImage" + number).open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", width, "cy", height).close()
                .open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        xml.close().close().close().close().close().close().close();
        paragraph("Caption", drawing.caption(), xml);
    }

    /** The end of a section. @param footer empty for one without head and page number */
    private static void section(XmlPart xml, String footer, String numbers) {
        xml.open("w:sectPr");
        if (!footer.isEmpty()) {
            xml.empty("w:headerReference", "w:type", "default", "r:id", "rIdHeader1").empty("w:footerReference", "w:type", "default", "r:id", footer);
        }
        xml.empty("w:type", "w:val", "nextPage");
        xml.empty("w:pgSz", "w:w", twips(PaperMeasure.PAGE_WIDTH), "w:h", twips(PaperMeasure.PAGE_HEIGHT));
        xml.empty("w:pgMar", "w:top", twips(PaperMeasure.TOP), "w:right", twips(PaperMeasure.RIGHT), "w:bottom", twips(PaperMeasure.BOTTOM), "w:left", twips(PaperMeasure.LEFT),
                "w:header", twips(PaperMeasure.TOP * 0.55), "w:footer", twips(PaperMeasure.BOTTOM * 0.5), "w:gutter", "0");
        if (!numbers.isEmpty()) {
            xml.empty("w:pgNumType", "w:fmt", numbers, "w:start", "1");
        }
        xml.close();
    }

    private static String twips(double points) {
        return String.valueOf(DocxStyles.twips(points));
    }
}
