package org.tongban.shots.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** What is to be seen of a rectangle of the screen. */
public final class Picture {
    private final ImageData data;

    private Picture(ImageData data) {
        this.data = data;
    }

    /** Takes a rectangle of the screen. */
    public static Picture of(Driver driver, Rectangle area) {
        return driver.onScreen(() -> {
            Display display = driver.display();
            Image image = new Image(display, area.width, area.height);
            GC gc = new GC(display);
            try {
                gc.copyArea(image, area.x, area.y);
                return new Picture(image.getImageData());
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }

    /** Writes it as PNG. */
    public void write(Path file) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            loader.save(file.toString(), SWT.IMAGE_PNG);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The share of the picture, 0 to 1, that differs from its commonest colour: next to nothing in a blank one. */
    public double ink() {
        java.util.Map<Integer, Integer> counts = new java.util.HashMap<>();
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                counts.merge(data.getPixel(x, y), 1, Integer::sum);
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return 1 - most / (double) (data.width * data.height);
    }

    public ImageData data() {
        return data;
    }
}
