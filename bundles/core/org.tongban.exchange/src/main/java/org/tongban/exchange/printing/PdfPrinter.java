package org.tongban.exchange.printing;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.tongban.exchange.pdf.PdfBlock;
import org.tongban.exchange.pdf.PdfDocument;
import org.tongban.exchange.pdf.PdfDrawings;
import org.tongban.exchange.pdf.PdfFiles;
import org.tongban.exchange.pdf.PdfPen;
import org.tongban.exchange.writing.WholeFile;

/** Sets documents in A4. */
@Component
public final class PdfPrinter implements PdfFiles, PdfDrawings {

    private static final float MARGIN = 48;
    private static final float TITLE = 16;
    private static final float NORMAL = 10;
    private static final float SMALL = 8;
    private static final Color SHADE = new Color(0xEE, 0xEE, 0xEE);

    /** Read with the first file and kept: reading a Chinese typeface takes longer than a payslip. Guarded by this. */
    private @Nullable Letters letters;

    @Override
    public void write(Path target, Iterable<PdfDocument> documents) {
        WholeFile.write(target, out -> print(out, letters(), documents));
    }

    @Override
    public void write(Path target, double width, double height, Consumer<PdfPen> drawing) {
        WholeFile.write(target, out -> {
            Document pages = new Document(new Rectangle((float) width, (float) height));
            try {
                PdfWriter writer = PdfWriter.getInstance(pages, out);
                writer.setCloseStream(false);
                pages.addCreator("Tongban");
                pages.open();
                drawing.accept(new PagePen(writer.getDirectContent(), letters(), height));
                writer.setPageEmpty(false);
                pages.close();
            } catch (DocumentException e) {
                throw new IOException("cannot draw the page", e);
            }
        });
    }

    private synchronized Letters letters() throws IOException {
        if (letters == null) {
            letters = new Letters();
        }
        return letters;
    }

    private static void print(OutputStream out, Letters letters, Iterable<PdfDocument> documents) throws IOException {
        Document pages = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        try {
            PdfWriter writer = PdfWriter.getInstance(pages, out);
            writer.setCloseStream(false);
            pages.addCreator("Tongban");
            pages.open();
            boolean first = true;
            for (PdfDocument document : documents) {
                if (!first) {
                    pages.newPage();
                }
                first = false;
                print(pages, letters, document);
            }
            if (first) {
                pages.add(new Paragraph(" ", letters.font(NORMAL)));
            }
            pages.close();
        } catch (DocumentException e) {
            throw new IOException("cannot draw the document", e);
        }
    }

    private static void print(Document pages, Letters letters, PdfDocument document) {
        if (!document.title().isEmpty()) {
            Paragraph title = new Paragraph(letters.phrase(document.title(), TITLE, true));
            title.setAlignment(Element.ALIGN_CENTER);
            title.setSpacingAfter(NORMAL);
            pages.add(title);
        }
        for (PdfBlock block : document.blocks()) {
            if (block instanceof PdfBlock.Text text) {
                pages.add(line(letters, text));
            } else if (block instanceof PdfBlock.Facts facts) {
                pages.add(facts(letters, facts.facts()));
            } else if (block instanceof PdfBlock.Table table) {
                pages.add(table(letters, table));
            }
        }
        if (document.title().isEmpty() && document.blocks().isEmpty()) {
            pages.add(new Paragraph(" ", letters.font(NORMAL)));
        }
    }

    private static Paragraph line(Letters letters, PdfBlock.Text text) {
        Phrase phrase = letters.phrase(text.text(), text.style() == PdfBlock.Style.SMALL ? SMALL : NORMAL, text.style() == PdfBlock.Style.BOLD);
        Paragraph line = new Paragraph(NORMAL * 1.6f, "", letters.font(NORMAL));
        line.add(phrase);
        line.setAlignment(switch (text.style()) {
            case CENTRED -> Element.ALIGN_CENTER;
            case RIGHT -> Element.ALIGN_RIGHT;
            default -> Element.ALIGN_LEFT;
        });
        line.setSpacingAfter(2);
        return line;
    }

    private static PdfPTable facts(Letters letters, List<PdfBlock.Fact> facts) {
        PdfPTable table = new PdfPTable(2);
        table.setWidthPercentage(100);
        table.setSpacingBefore(2);
        table.setSpacingAfter(6);
        for (PdfBlock.Fact fact : facts) {
            PdfPCell cell = cell(letters.phrase(fact.label() + "：" + fact.value(), NORMAL, false), Element.ALIGN_LEFT);
            cell.setBorder(PdfPCell.NO_BORDER);
            table.addCell(cell);
        }
        if (facts.size() % 2 == 1) {
            PdfPCell rest = new PdfPCell();
            rest.setBorder(PdfPCell.NO_BORDER);
            table.addCell(rest);
        }
        return table;
    }

    private static PdfPTable table(Letters letters, PdfBlock.Table content) {
        float[] widths = new float[content.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = content.columns().get(i).weight();
        }
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setSpacingAfter(8);
        table.setHeaderRows(1);
        table.setSplitLate(true);
        for (PdfBlock.Column column : content.columns()) {
            PdfPCell cell = cell(letters.phrase(column.heading(), NORMAL, true), Element.ALIGN_CENTER);
            cell.setBackgroundColor(SHADE);
            table.addCell(cell);
        }
        for (List<String> row : content.rows()) {
            row(table, letters, content.columns(), row, false);
        }
        if (!content.totals().isEmpty()) {
            row(table, letters, content.columns(), content.totals(), true);
        }
        return table;
    }

    private static void row(PdfPTable table, Letters letters, List<PdfBlock.Column> columns, List<String> texts, boolean bold) {
        for (int i = 0; i < columns.size(); i++) {
            String text = i < texts.size() ? texts.get(i) : "";
            table.addCell(cell(letters.phrase(text, NORMAL, bold), columns.get(i).isAmount() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT));
        }
    }

    private static PdfPCell cell(Phrase phrase, int alignment) {
        PdfPCell cell = new PdfPCell(phrase);
        cell.setHorizontalAlignment(alignment);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPadding(4);
        cell.setLeading(0, 1.3f);
        return cell;
    }
}
