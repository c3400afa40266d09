package org.tongban.widgets.look;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** Turns drawings into pixels: drawn in black on white, and the darkness then taken as how much a pixel covers. */
final class Inked {
    private static final PaletteData DIRECT = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    private static final RGB BLUE = new RGB(0x1C, 0x5F, 0xA8);
    /** A gate with an open way through: 通. */
    private static final String GATE = "M 4.6 19.2 L 4.6 9.4 C 4.6 6.4 8 4.6 12 4.6 C 16 4.6 19.4 6.4 19.4 9.4 L 19.4 19.2 M 8.8 19.2 L 8.8 12.4 C 8.8 10.6 10.2 9.4 12 9.4 C 13.8 9.4 15.2 10.6 15.2 12.4 L 15.2 19.2 M 12 14 L 12 19.2";

    private Inked() {
    }

    static ImageData lines(Display display, String lines, int size, RGB colour) {
        int[] ink = ink(display, size, gc -> Drawing.draw(display, gc, lines, size, 1.8f));
        ImageData data = blank(size);
        for (int i = 0; i < ink.length; i++) {
            data.setPixel(i % size, i / size, DIRECT.getPixel(colour));
            data.setAlpha(i % size, i / size, ink[i]);
        }
        return data;
    }

    static ImageData emblem(Display display, int size) {
        int arc = Math.round(size * 0.36f);
        int[] ground = ink(display, size, gc -> gc.fillRoundRectangle(0, 0, size, size, arc, arc));
        int[] gate = ink(display, size, gc -> Drawing.draw(display, gc, GATE, size, size < 32 ? 2.2f : 1.7f));
        ImageData data = blank(size);
        for (int i = 0; i < ground.length; i++) {
            int light = gate[i];
            RGB colour = new RGB(mix(BLUE.red, light), mix(BLUE.green, light), mix(BLUE.blue, light));
            data.setPixel(i % size, i / size, DIRECT.getPixel(colour));
            data.setAlpha(i % size, i / size, ground[i]);
        }
        return data;
    }

    private static int mix(int from, int share) {
        return from + (255 - from) * share / 255;
    }

    private static ImageData blank(int size) {
        ImageData data = new ImageData(size, size, 24, DIRECT);
        data.alphaData = new byte[size * size];
        return data;
    }

    private static int[] ink(Display display, int size, java.util.function.Consumer<GC> draw) {
        Image paper = new Image(display, new ImageData(size, size, 24, DIRECT));
        GC gc = new GC(paper);
        gc.setAntialias(org.eclipse.swt.SWT.ON);
        gc.setBackground(new Color(255, 255, 255));
        gc.fillRectangle(0, 0, size, size);
        gc.setForeground(new Color(0, 0, 0));
        gc.setBackground(new Color(0, 0, 0));
        draw.accept(gc);
        gc.dispose();
        ImageData drawn = paper.getImageData(100);
        paper.dispose();
        int[] ink = new int[size * size];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = 255 - drawn.palette.getRGB(drawn.getPixel(i % size, i / size)).green;
        }
        return ink;
    }
}
