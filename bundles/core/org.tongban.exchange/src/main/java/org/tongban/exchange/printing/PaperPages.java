package org.tongban.exchange.printing;

import static org.tongban.exchange.printing.PaperPdf.points;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.tongban.exchange.paper.Paper;
import org.tongban.exchange.paper.PaperBlock;
import org.tongban.exchange.paper.PaperMeasure;

/** What stands on every page, the bookmarks, and on which page each heading came to stand. The cover bears no number, the contents are numbered in Roman. */
final class PaperPages extends PdfPageEventHelper {
    private static final String TARGET = "heading-";
    private static final Color RULE = new Color(0x99, 0x99, 0x99);
    private static final String[] ROMAN = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};

    private final Paper paper;
    private final Letters letters;
    private final List<Integer> pages = new ArrayList<>();
    private final List<PdfOutline> open = new ArrayList<>();
    /** The page on which the body begins; 0 while it has not. */
    private int begin;

    PaperPages(Paper paper, Letters letters) {
        this.paper = paper;
        this.letters = letters;
    }

    static String target(int heading) {
        return TARGET + heading;
    }

    /** @param page the first of the body */
    void beginBody(int page) {
        begin = page;
    }

    /** A heading is about to be set on this page; should it have no letter to be found by, it stays at that. */
    void expect(int page) {
        pages.add(page - begin + 1);
    }

    List<Integer> pages() {
        return List.copyOf(pages);
    }

    @Override
    public void onGenericTag(PdfWriter writer, Document document, Rectangle place, String tag) {
        int heading = Integer.parseInt(tag.substring(TARGET.length()));
        pages.set(heading, writer.getPageNumber() - begin + 1);
        PaperBlock.Heading words = paper.headings().get(heading);
        while (open.size() >= words.level()) {
            open.remove(open.size() - 1);
        }
        PdfOutline above = open.isEmpty() ? writer.getDirectContent().getRootOutline() : open.get(open.size() - 1);
        open.add(new PdfOutline(above, new PdfDestination(PdfDestination.FITH, place.getTop() + points(PaperMeasure.BODY)), words.text(), words.level() == 1));
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        int page = writer.getPageNumber();
        if (page == 1) {
            return;
        }
        boolean body = begin > 0 && page >= begin;
        PdfContentByte sheet = writer.getDirectContent();
        float y = points(PaperMeasure.PAGE_HEIGHT - PaperMeasure.TOP * 0.62);
        ColumnText.showTextAligned(sheet, Element.ALIGN_CENTER, letters.phrase(paper.header(), points(PaperMeasure.HEADER), false),
                points(PaperMeasure.LEFT + PaperMeasure.WIDTH / 2), y, 0);
        sheet.saveState();
        sheet.setColorStroke(RULE);
        sheet.setLineWidth(0.6f);
        sheet.moveTo(points(PaperMeasure.LEFT), y - 5);
        sheet.lineTo(points(PaperMeasure.PAGE_WIDTH - PaperMeasure.RIGHT), y - 5);
        sheet.stroke();
        sheet.restoreState();
        String number = body ? "— " + (page - begin + 1) + " —" : page - 1 < ROMAN.length ? ROMAN[page - 1] : String.valueOf(page - 1);
        ColumnText.showTextAligned(sheet, Element.ALIGN_CENTER, letters.phrase(number, points(PaperMeasure.PAGE_NUMBER - 2), false),
                points(PaperMeasure.LEFT + PaperMeasure.WIDTH / 2), points(PaperMeasure.BOTTOM * 0.55), 0);
    }
}
