package org.tongban.widgets.look;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * Icons by name, drawn as lines in a colour of the theme, sharp at any zoom. The drawings are in {@code icons.properties}.
 * Images belong to the display: not to be disposed of by who uses them.
 */
public final class Icons {
    private static final String KEY = "org.tongban.icons";
    private static final Properties DRAWINGS = drawings();
    private static final String UNKNOWN = "O 12 12 4";
    private static final int[] WINDOW_SIZES = {16, 24, 32, 48, 64, 128, 256};

    private final Display display;
    private final Map<String, Image> images = new HashMap<>();

    private Icons(Display display) {
        this.display = display;
        display.disposeExec(() -> images.values().forEach(Image::dispose));
    }

    public static Icons of(Display display) {
        if (display.getData(KEY) instanceof Icons icons) {
            return icons;
        }
        Icons icons = new Icons(display);
        display.setData(KEY, icons);
        return icons;
    }

    /** The names there are. */
    public static Set<String> names() {
        return new TreeSet<>(DRAWINGS.stringPropertyNames());
    }

    /** An icon of 16 pixels at 100 %, in the theme's text colour. A name that is not known gives a small ring, so that no screen fails for it. */
    public Image get(String name) {
        return get(name, Tone.NONE, 16);
    }

    /** @param pixels its size at 100 %; grows with the zoom of the look */
    public Image get(String name, Tone tone, int pixels) {
        Look look = Look.of(display);
        int size = look.scaled(pixels);
        RGB colour = (tone == Tone.NONE ? Palette.between(look.palette().text(), look.palette().surface(), 0.18) : look.palette().strong(tone)).getRGB();
        String lines = DRAWINGS.getProperty(name, UNKNOWN);
        return images.computeIfAbsent(name + size + colour, key ->
                new Image(display, (ImageDataProvider) zoom -> Inked.lines(display, lines, size * zoom / 100, colour)));
    }

    /** The suite's emblem in the sizes that window managers ask for. */
    public Image[] windowImages() {
        return IntStream.of(WINDOW_SIZES).mapToObj(size -> images.computeIfAbsent("window" + size, key -> new Image(display, Inked.emblem(display, size)))).toArray(Image[]::new);
    }

    /** The emblem as pixels, for files. */
    public List<ImageData> emblems() {
        return Stream.of(windowImages()).map(Image::getImageData).toList();
    }

    private static Properties drawings() {
        Properties drawings = new Properties();
        try (var in = Icons.class.getResourceAsStream("icons.properties")) {
            drawings.load(in);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return drawings;
    }
}
