package org.tongban.shots;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.tongban.font.Typeface;
import org.tongban.shots.driver.Picture;

/**
 * Tells whether a piece of the screen shows a text, by comparing where its ink lies with the same text drawn in a typeface
 * that has all Chinese letters. Boxes in place of letters have their ink elsewhere.
 */
final class Letters {
    /** Measured: real titles are at 0.6 and more, boxes at 0.3 and less. */
    static final double ALIKE = 0.45;
    private static final int SIZE = 48;
    private static final int ROWS = 10;
    private static final int COLUMNS_EACH = 10;

    private Letters() {
    }

    /** How alike the ink lies, from -1 to 1. */
    static double likeness(String text, Picture picture) {
        int columns = COLUMNS_EACH * text.length();
        double[] wanted = new Ink(drawn(text)).grid(columns, ROWS);
        double[] seen = new Ink(ink(picture.data())).grid(columns, ROWS);
        return correlation(wanted, seen);
    }

    static double[][] drawn(String text) {
        Font font = font(text);
        BufferedImage image = new BufferedImage(SIZE * (text.length() + 1), SIZE * 2, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.setFont(font);
        graphics.drawString(text, SIZE / 2, SIZE + SIZE / 2);
        graphics.dispose();
        double[][] ink = new double[image.getHeight()][image.getWidth()];
        for (int y = 0; y < ink.length; y++) {
            for (int x = 0; x < ink[y].length; x++) {
                ink[y][x] = image.getRaster().getSample(x, y, 0) / 255.0;
            }
        }
        return ink;
    }

    private static Font font(String text) {
        boolean latin = text.chars().allMatch(letter -> letter < 0x300);
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream((latin ? Typeface.LATIN : Typeface.CHINESE).bytes())).deriveFont((float) SIZE);
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
        double meanOne = java.util.Arrays.stream(one).average().orElse(0);
        double meanOther = java.util.Arrays.stream(other).average().orElse(0);
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
