package org.tongban.window.floor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Base64;
import java.util.Locale;

/** Writes a drawing as SVG: plain shapes and text, to be opened by browsers and drawing programs alike. */
public final class SvgInk implements PlanInk {

    private static final String FACES = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif";

    private final StringBuilder body = new StringBuilder();
    private final double width;
    private final double height;

    /** @param width of the page in points; @param height of the page */
    public SvgInk(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The whole document. @param title what reading aids call it */
    public String document(String title) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + number(width) + "pt\" height=\"" + number(height)
                + "pt\" viewBox=\"0 0 " + number(width) + " " + number(height) + "\" font-family=\"" + FACES + "\">\n<title>" + escaped(title) + "</title>\n" + body + "</svg>\n";
    }

    @Override
    public void fill(double[] points, int colour, double opacity) {
        body.append("<polygon points=\"").append(points(points)).append("\" fill=\"").append(colour(colour)).append('"');
        if (opacity < 1) {
            body.append(" fill-opacity=\"").append(number(opacity)).append('"');
        }
        body.append("/>\n");
    }

    @Override
    public void line(double[] points, boolean closed, int colour, double thickness, double dash) {
        body.append(closed ? "<polygon" : "<polyline").append(" points=\"").append(points(points)).append("\" fill=\"none\" stroke=\"").append(colour(colour))
                .append("\" stroke-width=\"").append(number(thickness)).append('"');
        if (dash > 0) {
            body.append(" stroke-dasharray=\"").append(number(dash)).append('"');
        }
        body.append("/>\n");
    }

    @Override
    public void text(String text, double x, double y, double size, boolean bold, int colour, Anchor anchor, double degrees) {
        if (text.isEmpty()) {
            return;
        }
        String at = switch (anchor) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
        body.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" dy=\"0.36em\" font-size=\"").append(number(size)).append("\" text-anchor=\"")
                .append(at).append("\" fill=\"").append(colour(colour)).append('"');
        if (bold) {
            body.append(" font-weight=\"bold\"");
        }
        if (degrees != 0) {
            body.append(" transform=\"rotate(").append(number(degrees)).append(' ').append(number(x)).append(' ').append(number(y)).append(")\"");
        }
        body.append('>').append(escaped(text)).append("</text>\n");
    }

    /** By the usual breadth of letters: whoever opens the file brings the typeface. */
    @Override
    public double length(String text, double size, boolean bold) {
        return text.codePoints().mapToDouble(letter -> letter < 0x2E80 ? bold ? 0.6 : 0.56 : 1).sum() * size;
    }

    @Override
    public void picture(Backdrop picture, double x, double y, double wide, double high) {
        body.append("<image x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" width=\"").append(number(wide)).append("\" height=\"").append(number(high))
                .append("\" preserveAspectRatio=\"none\" opacity=\"").append(number(picture.strength() / 100.0)).append("\" href=\"data:image/").append(picture.type())
                .append(";base64,").append(Base64.getEncoder().encodeToString(picture.content())).append("\"/>\n");
    }

    private static String points(double[] points) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            text.append(i == 0 ? "" : " ").append(number(points[i])).append(',').append(number(points[i + 1]));
        }
        return text.toString();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static String colour(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /** Letters that XML cannot hold are left out. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> {
                    boolean allowed = letter >= 0x20 && letter <= 0xD7FF || letter >= 0xE000 && letter <= 0xFFFD || letter >= 0x10000;
                    safe.append(allowed ? Character.toString(letter) : letter == '\n' || letter == '\t' ? " " : "");
                }
            }
        });
        return safe.toString();
    }
}
