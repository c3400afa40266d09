package org.tongban.widgets.gallery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Theme;

/** Opens each widget with made-up data, light and dark, and writes pictures to look at. Arguments: folder, names to restrict it to. */
public final class Gallery {
    private final Display display = new Display();
    private final Path folder;

    private Gallery(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments.length == 0 ? "target/gallery" : arguments[0]));
        Map<String, Consumer<Composite>> pages = new LinkedHashMap<>(Pages.all());
        if (arguments.length > 1) {
            pages.keySet().retainAll(java.util.List.of(arguments).subList(1, arguments.length));
        }
        Gallery gallery = new Gallery(folder);
        for (Theme theme : Theme.values()) {
            for (int zoom : new int[] {100, 150}) {
                if (zoom == 100 || theme == Theme.LIGHT) {
                    pages.forEach((name, page) -> gallery.picture(name, page, theme, zoom));
                }
            }
        }
        gallery.display.dispose();
    }

    private void picture(String name, Consumer<Composite> page, Theme theme, int zoom) {
        Look look = Look.of(display);
        look.use(theme);
        look.zoom(zoom);
        Shell shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setText(name);
        shell.setLayout(new FillLayout());
        shell.setBackground(look.palette().page());
        shell.setSize(1100, 640);
        page.accept(shell);
        shell.open();
        settle(700);
        Image image = new Image(display, shell.getClientArea().width, shell.getClientArea().height);
        GC gc = new GC(display);
        gc.copyArea(image, shell.toDisplay(0, 0).x, shell.toDisplay(0, 0).y);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
        loader.save(folder.resolve(name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + zoom + ".png").toString(), SWT.IMAGE_PNG);
        image.dispose();
        shell.dispose();
    }

    private void settle(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        display.timerExec((int) millis + 10, () -> { });
        while (System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }
}
