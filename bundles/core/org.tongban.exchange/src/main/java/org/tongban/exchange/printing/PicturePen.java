package org.tongban.exchange.printing;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.tongban.exchange.pdf.PdfPen;
import org.tongban.font.Typeface;
import org.tongban.store.StoreException;

/** Draws the same as {@link PagePen} into a picture, for files that hold no drawings. */
public final class PicturePen implements PdfPen {
    /** Pixels of a point: about 220 to the inch. */
    private static final int SCALE = 3;
    private static final double BASE = 0.36;
    private static final FontRenderContext FINE = new FontRenderContext(null, true, true);

    /** Reading a Chinese typeface takes a moment; read with the first picture. */
    private static final class Faces {
        static final List<Font> ALL = read();

        private static List<Font> read() {
            List<Font> faces = new ArrayList<>();
            for (Typeface typeface : Typeface.values()) {
                try {
                    faces.add(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(typeface.bytes())));
                } catch (FontFormatException | IOException e) {
                    throw new IllegalStateException("cannot read font " + typeface, e);
                }
            }
            return faces;
        }
    }

    private final Graphics2D page;

    private PicturePen(Graphics2D page) {
        this.page = page;
    }

    /** The drawing as a PNG file. */
    public static byte[] png(double width, double height, Consumer<PdfPen> drawing) throws IOException {
        BufferedImage image = new BufferedImage((int) Math.ceil(width * SCALE), (int) Math.ceil(height * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D page = image.createGraphics();
        page.setColor(Color.WHITE);
        page.fillRect(0, 0, image.getWidth(), image.getHeight());
        page.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        page.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        page.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        page.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        page.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        page.scale(SCALE, SCALE);
        drawing.accept(new PicturePen(page));
        page.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Override
    public void fill(double[] points, int colour, double opacity) {
        page.setColor(new Color(colour));
        page.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
        Path2D path = path(points);
        path.closePath();
        page.fill(path);
        page.setComposite(AlphaComposite.SrcOver);
    }

    @Override
    public void line(double[] points, boolean closed, int colour, double width, double dash) {
        page.setColor(new Color(colour));
        page.setStroke(dash > 0
                ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {(float) dash, (float) dash}, 0)
                : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        Path2D path = path(points);
        if (closed) {
            path.closePath();
        }
        page.draw(path);
    }

    private static Path2D path(double[] points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }

    @Override
    public void text(String text, double x, double y, double size, boolean bold, int colour, double anchor, double degrees) {
        AffineTransform before = page.getTransform();
        page.translate(x, y);
        page.rotate(Math.toRadians(degrees));
        page.setColor(new Color(colour));
        double at = -anchor * length(text, size, bold);
        for (Run run : runs(text, size, bold)) {
            page.setFont(run.font());
            page.drawString(run.text(), (float) at, (float) (BASE * size));
            at += run.length();
        }
        page.setTransform(before);
    }

    @Override
    public double length(String text, double size, boolean bold) {
        return runs(text, size, bold).stream().mapToDouble(Run::length).sum();
    }

    @Override
    public void picture(byte[] content, double x, double y, double width, double height, double opacity) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(content));
            if (image == null) {
                throw new IOException("neither PNG nor JPEG");
            }
            page.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
            page.drawImage(image, new AffineTransform(width / image.getWidth(), 0, 0, height / image.getHeight(), x, y), null);
            page.setComposite(AlphaComposite.SrcOver);
        } catch (IOException e) {
            throw new StoreException("图片无法读取：请换一张 PNG 或 JPEG 图片 (the picture cannot be read: choose another PNG or JPEG)", e);
        }
    }

    /** Letters of one typeface. */
    private record Run(String text, Font font, double length) {
    }

    private static List<Run> runs(String text, double size, boolean bold) {
        List<Run> runs = new ArrayList<>();
        String printable = text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        for (int from = 0; from < printable.length();) {
            Font face = faceOf(printable.codePointAt(from));
            int to = from;
            while (to < printable.length() && faceOf(printable.codePointAt(to)) == face) {
                to += Character.charCount(printable.codePointAt(to));
            }
            Font font = face.deriveFont(bold ? Font.BOLD : Font.PLAIN, (float) size);
            String part = printable.substring(from, to);
            runs.add(new Run(part, font, font.getStringBounds(part, FINE).getWidth()));
            from = to;
        }
        return runs;
    }

    private static Font faceOf(int codePoint) {
        return Faces.ALL.stream().filter(face -> face.canDisplay(codePoint)).findFirst().orElse(Faces.ALL.get(0));
    }
}
