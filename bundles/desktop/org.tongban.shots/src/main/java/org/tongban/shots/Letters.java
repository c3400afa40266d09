package org.tongban.shots;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.tongban.font.Typeface;

/**
 * Tells whether a piece of the screen shows a text, by comparing where its ink lies with the same text drawn in a typeface
 * that has all Chinese letters. Boxes in place of letters have their ink elsewhere.
 */
final class Letters {
    /** Real titles of two letters and more were measured at 0.43 to 0.9; what is below this is no text of the kind. */
    private static final double FLOOR = 0.25;
    private static final int SIZE = 48;
    private static final int ROWS = 10;
    private static final int COLUMNS_EACH = 10;

    private Letters() {
    }

    /** Whether the picture shows the text rather than a row of boxes. Latin letters are in every typeface: of them only some ink is asked. */
    static boolean shows(ImageData picture, String text) {
        double[][] seen = ink(picture);
        if (isLatin(text)) {
            return Arrays.stream(new Ink(seen).grid(COLUMNS_EACH, ROWS)).sum() > 0;
        }
        double letters = likeness(seen, drawn(text), text.length());
        return letters > FLOOR && letters > likeness(seen, boxes(text), text.length());
    }

    /** How alike the ink lies, from -1 to 1. */
    private static double likeness(double[][] one, double[][] other, int letters) {
        return correlation(new Ink(one).grid(COLUMNS_EACH * letters, ROWS), new Ink(other).grid(COLUMNS_EACH * letters, ROWS));
    }

    static double[][] drawn(String text) {
        return ink(text, graphics -> {
            graphics.setFont(font(text));
            graphics.drawString(text, SIZE / 2, SIZE + SIZE / 2);
        });
    }

    /** What is drawn when no typeface has the letters: a box for each with its number in four small digits. */
    static double[][] boxes(String text) {
        return ink(text, graphics -> {
            graphics.setFont(font("0").deriveFont(SIZE * 0.36f));
            for (int i = 0; i < text.length(); i++) {
                int left = SIZE / 2 + i * SIZE + 3;
                graphics.drawRect(left, SIZE / 2 + 6, SIZE - 8, SIZE - 2);
                String number = String.format("%04X", (int) text.charAt(i));
                graphics.drawString(number.substring(0, 2), left + 8, SIZE + 2);
                graphics.drawString(number.substring(2), left + 8, SIZE + SIZE / 2 - 4);
            }
        });
    }

    private static double[][] ink(String text, Consumer<Graphics2D> draw) {
        BufferedImage image = new BufferedImage(SIZE * (text.length() + 1), SIZE * 2, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.setStroke(new BasicStroke(3));
        draw.accept(graphics);
        graphics.dispose();
        double[][] ink = new double[image.getHeight()][image.getWidth()];
        for (int y = 0; y < ink.length; y++) {
            for (int x = 0; x < ink[y].length; x++) {
                ink[y][x] = image.getRaster().getSample(x, y, 0) / 255.0;
            }
        }
        return ink;
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(letter -> letter < 0x300);
    }

    private static Font font(String text) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream((isLatin(text) ? Typeface.LATIN : Typeface.CHINESE).bytes())).deriveFont((float) SIZE);
        } catch (FontFormatException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** How far each point is from the commonest colour, which is the ground. */
    private static double[][] ink(ImageData data) {
        java.util.Map<Integer, Integer> counts = new java.util.HashMap<>();
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                counts.merge(data.getPixel(x, y), 1, Integer::sum);
            }
        }
        int ground = counts.entrySet().stream().max(java.util.Map.Entry.comparingByValue()).orElseThrow().getKey();
        RGB paper = data.palette.getRGB(ground);
        double[][] ink = new double[data.height][data.width];
        double most = 1;
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                RGB point = data.palette.getRGB(data.getPixel(x, y));
                ink[y][x] = Math.abs(point.red - paper.red) + Math.abs(point.green - paper.green) + Math.abs(point.blue - paper.blue);
                most = Math.max(most, ink[y][x]);
            }
        }
        for (double[] row : ink) {
            for (int x = 0; x < row.length; x++) {
                row[x] /= most;
            }
        }
        return ink;
    }

    private static double correlation(double[] one, double[] other) {
        double meanOne = Arrays.stream(one).average().orElse(0);
        double meanOther = Arrays.stream(other).average().orElse(0);
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - meanOne) * (other[i] - meanOther);
            first += (one[i] - meanOne) * (one[i] - meanOne);
            second += (other[i] - meanOther) * (other[i] - meanOther);
        }
        return first == 0 || second == 0 ? 0 : both / Math.sqrt(first * second);
    }
}
