package org.tongban.exchange.printing;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import com.lowagie.text.pdf.draw.DottedLineSeparator;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.tongban.exchange.Progress;
import org.tongban.exchange.paper.Paper;
import org.tongban.exchange.paper.PaperBlock;
import org.tongban.exchange.paper.PaperMeasure;
import org.tongban.exchange.pdf.PdfBlock;

/** Sets a report as PDF. On which page a heading stands is known when it is set; so a report is set twice. */
final class PaperPdf {
    private static final Color SHADE = new Color(0xEE, 0xEE, 0xEE);
    private static final Color RULE = new Color(0x80, 0x80, 0x80);
    /** Lines of text that stay with their heading. */
    private static final int TOGETHER = 2;
    /** The most lines kept together at the end: a last paragraph and the signature under it. */
    private static final int CLOSING = 14;
    private static final double CAPTION = 26;

    private final Letters text;
    private final Letters strong;

    /**
     * @param text   for running text
     * @param strong for titles and headings
     */
    PaperPdf(Letters text, Letters strong) {
        this.text = text;
        this.strong = strong;
    }

    /**
     * @param numbers the pages of the headings, by an earlier setting; empty if there was none
     * @return the pages of the headings
     */
    List<Integer> print(OutputStream out, Paper paper, List<Integer> numbers, Progress progress) throws IOException {
        Document pages = new Document(PageSize.A4, points(PaperMeasure.LEFT), points(PaperMeasure.RIGHT), points(PaperMeasure.TOP), points(PaperMeasure.BOTTOM));
        try {
            PdfWriter writer = PdfWriter.getInstance(pages, out);
            writer.setCloseStream(false);
            PaperPages marks = new PaperPages(paper, text);
            writer.setPageEvent(marks);
            pages.addCreator("Tongban");
            pages.addTitle(paper.cover().title());
            pages.open();
            new PaperCover(text, strong).print(writer, paper.cover());
            pages.newPage();
            contents(pages, paper, numbers);
            pages.newPage();
            marks.beginBody(writer.getPageNumber());
            int heading = 0;
            List<PaperBlock> blocks = paper.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                progress.at("排版", i, blocks.size());
                if (writer.getVerticalPosition(true) - PaperMeasure.BOTTOM < room(blocks, i)) {
                    pages.newPage();
                }
                if (blocks.get(i) instanceof PaperBlock.Heading) {
                    marks.expect(writer.getPageNumber());
                    heading++;
                }
                print(pages, writer, blocks.get(i), heading - 1);
            }
            if (blocks.isEmpty()) {
                writer.setPageEmpty(false);
            }
            pages.close();
            return marks.pages();
        } catch (DocumentException e) {
            throw new IOException("cannot set the report", e);
        }
    }

    /** What has to stand on the page from the block on, so that no heading and no caption is left alone at its foot. */
    private double room(List<PaperBlock> blocks, int i) {
        if (i >= blocks.size()) {
            return 0;
        }
        PaperBlock block = blocks.get(i);
        if (block instanceof PaperBlock.Heading) {
            return PaperMeasure.LEADING + PaperMeasure.BODY * 1.25 + room(blocks, i + 1);
        } else if (block instanceof PaperBlock.Drawing drawing) {
            return drawing.height() + CAPTION;
        } else if (block instanceof PaperBlock.Table table) {
            return beginning(table);
        }
        if (block instanceof PaperBlock.Text line && line.style() == PaperBlock.Style.BODY) {
            return PaperMeasure.LEADING * (Paper.isSigned(blocks, i) ? Math.min(CLOSING, lines(line) + 2 + ((PaperBlock.Text) blocks.get(i + 1)).text().lines().count()) : TOGETHER);
        }
        return 0;
    }

    private static double lines(PaperBlock.Text line) {
        return Math.ceil(line.text().length() * PaperMeasure.BODY / PaperMeasure.WIDTH);
    }

    /** Caption, head and first row of a table; a row that is higher than half a page may be torn. */
    private double beginning(PaperBlock.Table content) {
        PdfPTable table = grid(content);
        content.rows().stream().limit(1).forEach(row -> row(table, content.columns(), row, false));
        table.setTotalWidth(points(PaperMeasure.WIDTH));
        return CAPTION + Math.min(table.getTotalHeight(), PaperMeasure.PAGE_HEIGHT / 2);
    }

    private void contents(Document pages, Paper paper, List<Integer> numbers) {
        Paragraph head = text.line(points(PaperMeasure.LEADING * 1.6));
        head.add(strong.phrase("目　录", points(PaperMeasure.TITLE), true));
        head.setAlignment(Element.ALIGN_CENTER);
        head.setSpacingAfter(points(PaperMeasure.BODY));
        pages.add(head);
        List<PaperBlock.Heading> headings = paper.headings();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).level() > PaperBlock.Heading.IN_CONTENTS) {
                continue;
            }
            boolean chapter = headings.get(i).level() == 1;
            float size = points(chapter ? PaperMeasure.PAGE_NUMBER : PaperMeasure.PAGE_NUMBER - 1.5);
            Paragraph line = text.line(points(PaperMeasure.PAGE_NUMBER * 1.7));
            for (Object chunk : (chapter ? strong : text).phrase(headings.get(i).text() + " ", size, false)) {
                ((Chunk) chunk).setLocalGoto(PaperPages.target(i));
                line.add((Chunk) chunk);
            }
            DottedLineSeparator dots = new DottedLineSeparator();
            dots.setGap(3);
            Chunk leader = new Chunk(dots);
            leader.setFont(text.font(size));
            line.add(leader);
            line.add(text.phrase(" " + (i < numbers.size() ? numbers.get(i) : 0), size, false));
            line.setIndentationLeft(chapter ? 0 : points(PaperMeasure.BODY * 1.5));
            pages.add(line);
        }
    }

    private void print(Document pages, PdfWriter writer, PaperBlock block, int heading) throws IOException {
        if (block instanceof PaperBlock.Heading head) {
            pages.add(heading(head, heading));
        } else if (block instanceof PaperBlock.Text line) {
            pages.add(line(line));
        } else if (block instanceof PaperBlock.Table table) {
            table(pages, table);
        } else if (block instanceof PaperBlock.Drawing drawing) {
            pages.add(drawing(writer, drawing));
        } else {
            pages.newPage();
        }
    }

    private Paragraph heading(PaperBlock.Heading heading, int number) {
        Paragraph line = text.line(points(PaperMeasure.LEADING));
        Phrase words = (heading.level() == 1 ? strong : text).phrase(heading.text(), points(PaperMeasure.BODY), heading.level() > 1);
        for (int i = 0; i < words.size(); i++) {
            Chunk chunk = (Chunk) words.get(i);
            if (i == 0) {
                chunk.setLocalDestination(PaperPages.target(number));
                chunk.setGenericTag(PaperPages.target(number));
            }
            line.add(chunk);
        }
        line.setFirstLineIndent(points(heading.level() == 1 ? 0 : PaperMeasure.BODY * 2));
        line.setSpacingBefore(points(heading.level() == 1 ? PaperMeasure.BODY : PaperMeasure.BODY / 2));
        line.setSpacingAfter(points(PaperMeasure.BODY / 4));
        return line;
    }

    private Paragraph line(PaperBlock.Text content) {
        boolean body = content.style() == PaperBlock.Style.BODY || content.style() == PaperBlock.Style.SIGNATURE;
        Paragraph line = text.line(points(body ? PaperMeasure.LEADING : PaperMeasure.NOTE_LEADING));
        line.add(text.phrase(content.text(), points(body ? PaperMeasure.BODY : PaperMeasure.NOTE), false));
        switch (content.style()) {
            case BODY -> {
                line.setFirstLineIndent(points(PaperMeasure.BODY * 2));
                line.setAlignment(Element.ALIGN_JUSTIFIED);
            }
            case SIGNATURE -> {
                line.setAlignment(Element.ALIGN_RIGHT);
                line.setIndentationRight(points(PaperMeasure.BODY * 2));
                line.setSpacingBefore(points(PaperMeasure.LEADING));
            }
            case WORKING -> {
                line.setIndentationLeft(points(PaperMeasure.NOTE * 4));
                line.setFirstLineIndent(points(-PaperMeasure.NOTE * 2));
            }
            case NOTE -> line.setSpacingAfter(points(PaperMeasure.NOTE / 2));
        }
        return line;
    }

    private PdfPTable drawing(PdfWriter writer, PaperBlock.Drawing content) throws IOException {
        PdfTemplate sheet = writer.getDirectContent().createTemplate(points(content.width()), points(content.height()));
        content.drawing().accept(new PagePen(sheet, text, content.height()));
        try {
            Image picture = Image.getInstance(sheet);
            PdfPTable frame = new PdfPTable(1);
            frame.setWidthPercentage(100);
            frame.setKeepTogether(true);
            frame.setSpacingBefore(points(PaperMeasure.NOTE));
            frame.setSpacingAfter(points(PaperMeasure.NOTE));
            frame.addCell(bare(new PdfPCell(picture, false)));
            frame.addCell(bare(new PdfPCell(text.phrase(content.caption(), points(PaperMeasure.TABLE), true))));
            return frame;
        } catch (DocumentException e) {
            throw new IOException("cannot place the drawing", e);
        }
    }

    private static PdfPCell bare(PdfPCell cell) {
        cell.setBorder(PdfPCell.NO_BORDER);
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        return cell;
    }

    private void table(Document pages, PaperBlock.Table content) {
        if (!content.caption().isEmpty()) {
            Paragraph caption = text.line(points(PaperMeasure.TABLE_LEADING * 1.4));
            caption.add(text.phrase(content.caption(), points(PaperMeasure.TABLE), true));
            caption.setAlignment(Element.ALIGN_CENTER);
            caption.setSpacingBefore(points(PaperMeasure.NOTE / 2));
            pages.add(caption);
        }
        PdfPTable table = grid(content);
        content.rows().forEach(row -> row(table, content.columns(), row, false));
        if (!content.totals().isEmpty()) {
            row(table, content.columns(), content.totals(), true);
        }
        pages.add(table);
    }

    /** With its head. */
    private PdfPTable grid(PaperBlock.Table content) {
        float[] widths = new float[content.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = content.columns().get(i).weight();
        }
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(points(PaperMeasure.NOTE / 2));
        table.setSpacingAfter(points(PaperMeasure.BODY));
        table.setHeaderRows(1);
        table.setSplitLate(true);
        for (PdfBlock.Column column : content.columns()) {
            PdfPCell cell = cell(strong.phrase(column.heading(), points(PaperMeasure.TABLE), false), Element.ALIGN_CENTER);
            cell.setBackgroundColor(SHADE);
            table.addCell(cell);
        }
        return table;
    }

    private void row(PdfPTable table, List<PdfBlock.Column> columns, List<String> texts, boolean bold) {
        for (int i = 0; i < columns.size(); i++) {
            String words = i < texts.size() ? texts.get(i) : "";
            table.addCell(cell(text.phrase(words, points(PaperMeasure.TABLE), bold), columns.get(i).isAmount() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT));
        }
    }

    private static PdfPCell cell(Phrase phrase, int alignment) {
        PdfPCell cell = new PdfPCell(phrase);
        cell.setHorizontalAlignment(alignment);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPadding(4);
        cell.setPaddingTop(2);
        cell.setBorderColor(RULE);
        cell.setBorderWidth(0.5f);
        cell.setLeading(points(PaperMeasure.TABLE_LEADING), 0);
        return cell;
    }

    static float points(double length) {
        return (float) length;
    }
}
