package org.tongban.exchange.printing;

import static org.tongban.exchange.printing.PaperPdf.points;

import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfWriter;
import org.tongban.exchange.paper.Cover;
import org.tongban.exchange.paper.PaperMeasure;
import org.tongban.exchange.pdf.PdfBlock;

/** Sets the first page. */
final class PaperCover {
    /** Where the title begins and where the facts begin, from the top of the page. */
    private static final double TITLE_AT = 0.26;
    private static final double FACTS_AT = 0.70;

    private final Letters text;
    private final Letters strong;

    PaperCover(Letters text, Letters strong) {
        this.text = text;
        this.strong = strong;
    }

    void print(PdfWriter writer, Cover cover) {
        ColumnText top = column(writer, TITLE_AT, FACTS_AT);
        if (!cover.over().isEmpty()) {
            top.addElement(line(cover.over(), text, PaperMeasure.PAGE_NUMBER, false, Element.ALIGN_CENTER, PaperMeasure.LEADING));
        }
        top.addElement(line(cover.title(), strong, PaperMeasure.TITLE * 1.18, true, Element.ALIGN_CENTER, PaperMeasure.TITLE * 1.9));
        if (!cover.under().isEmpty()) {
            Paragraph under = line(cover.under(), text, PaperMeasure.BODY, false, Element.ALIGN_CENTER, PaperMeasure.LEADING);
            under.setSpacingBefore(points(PaperMeasure.BODY));
            top.addElement(under);
        }
        top.go();
        ColumnText foot = column(writer, FACTS_AT, 1 - PaperMeasure.BOTTOM / PaperMeasure.PAGE_HEIGHT / 2);
        for (PdfBlock.Fact fact : cover.facts()) {
            Paragraph line = line(fact.label() + "：" + fact.value(), text, PaperMeasure.BODY, false, Element.ALIGN_LEFT, PaperMeasure.LEADING);
            line.setIndentationLeft(points(PaperMeasure.WIDTH * 0.12 + PaperMeasure.BODY * (fact.label().length() + 1)));
            line.setFirstLineIndent(points(-PaperMeasure.BODY * (fact.label().length() + 1)));
            foot.addElement(line);
        }
        foot.go();
        writer.setPageEmpty(false);
    }

    private static ColumnText column(PdfWriter writer, double from, double to) {
        ColumnText column = new ColumnText(writer.getDirectContent());
        column.setSimpleColumn(points(PaperMeasure.LEFT), points(PaperMeasure.PAGE_HEIGHT * (1 - to)), points(PaperMeasure.PAGE_WIDTH - PaperMeasure.RIGHT),
                points(PaperMeasure.PAGE_HEIGHT * (1 - from)));
        return column;
    }

    private static Paragraph line(String words, Letters letters, double size, boolean bold, int alignment, double leading) {
        Paragraph line = letters.line(points(leading));
        line.add(letters.phrase(words, points(size), bold));
        line.setAlignment(alignment);
        return line;
    }
}
