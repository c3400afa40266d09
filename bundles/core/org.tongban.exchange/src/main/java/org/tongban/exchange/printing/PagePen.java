package org.tongban.exchange.printing;

import com.lowagie.text.Chunk;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Image;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGState;
import java.awt.Color;
import java.io.IOException;
import org.tongban.exchange.pdf.PdfPen;
import org.tongban.store.StoreException;

/** Draws with OpenPDF, whose y grows upwards. */
final class PagePen implements PdfPen {
    /** How far below the middle of its letters a text's base line lies. */
    private static final double BASE = 0.36;
    /** The typefaces have no bold cut: outlines are drawn so much thicker. */
    private static final double BOLD = 0.035;

    private final PdfContentByte page;
    private final Letters letters;
    private final double height;

    PagePen(PdfContentByte page, Letters letters, double height) {
        this.page = page;
        this.letters = letters;
        this.height = height;
    }

    @Override
    public void fill(double[] points, int colour, double opacity) {
        page.saveState();
        fade(opacity);
        page.setColorFill(new Color(colour));
        path(points);
        page.closePath();
        page.fill();
        page.restoreState();
    }

    @Override
    public void line(double[] points, boolean closed, int colour, double width, double dash) {
        page.saveState();
        page.setColorStroke(new Color(colour));
        page.setLineWidth((float) width);
        page.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        if (dash > 0) {
            page.setLineDash((float) dash, (float) dash, 0);
        }
        path(points);
        if (closed) {
            page.closePath();
        }
        page.stroke();
        page.restoreState();
    }

    private void path(double[] points) {
        page.moveTo((float) points[0], (float) (height - points[1]));
        for (int i = 2; i < points.length; i += 2) {
            page.lineTo((float) points[i], (float) (height - points[i + 1]));
        }
    }

    @Override
    public void text(String text, double x, double y, double size, boolean bold, int colour, double anchor, double degrees) {
        if (text.isEmpty()) {
            return;
        }
        double angle = -Math.toRadians(degrees);
        double along = -anchor * length(text, size, bold);
        double below = -BASE * size;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        page.saveState();
        page.setColorFill(new Color(colour));
        page.setColorStroke(new Color(colour));
        page.setLineWidth((float) (size * BOLD));
        page.beginText();
        page.setTextRenderingMode(bold ? PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE : PdfContentByte.TEXT_RENDER_MODE_FILL);
        page.setTextMatrix((float) cos, (float) sin, (float) -sin, (float) cos, (float) (x + along * cos - below * sin), (float) (height - y + along * sin + below * cos));
        for (Object part : letters.phrase(text, (float) size, false)) {
            Chunk chunk = (Chunk) part;
            page.setFontAndSize(chunk.getFont().getBaseFont(), (float) size);
            page.showText(chunk.getContent());
        }
        page.endText();
        page.restoreState();
    }

    @Override
    public double length(String text, double size, boolean bold) {
        double length = 0;
        Phrase phrase = letters.phrase(text, (float) size, false);
        for (Object part : phrase) {
            Chunk chunk = (Chunk) part;
            BaseFont face = chunk.getFont().getBaseFont();
            length += face.getWidthPoint(chunk.getContent(), (float) size);
        }
        return length;
    }

    @Override
    public void picture(byte[] content, double x, double y, double width, double high, double opacity) {
        page.saveState();
        fade(opacity);
        try {
            page.addImage(Image.getInstance(content), (float) width, 0, 0, (float) high, (float) x, (float) (height - y - high));
        } catch (DocumentException | IOException e) {
            throw new StoreException("图片无法写入 PDF：请换一张 PNG 或 JPEG 图片 (the picture cannot be put into the PDF: choose another PNG or JPEG)", e);
        }
        page.restoreState();
    }

    private void fade(double opacity) {
        if (opacity < 1) {
            PdfGState state = new PdfGState();
            state.setFillOpacity((float) opacity);
            page.setGState(state);
        }
    }
}
