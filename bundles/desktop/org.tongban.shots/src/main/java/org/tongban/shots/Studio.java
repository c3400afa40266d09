package org.tongban.shots;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.tongban.shots.driver.Driver;
import org.tongban.shots.driver.Picture;
import org.tongban.workbench.Desktop;

/** Arranges the window for a picture and takes it in both themes. */
final class Studio {
    /** A picture with less than this share of ink shows nothing. */
    private static final double BLANK = 0.01;
    private static final List<String> THEMES = List.of("light", "dark");
    private static final Duration SETTLING = Duration.ofMillis(350);
    private final Driver driver;
    private final Desktop desktop;
    private final Path folder;
    private final String language;
    private final Clock clock;

    Studio(Driver driver, Desktop desktop, Path folder, String language, Clock clock) {
        this.driver = driver;
        this.desktop = desktop;
        this.folder = folder;
        this.language = language;
        this.clock = clock;
    }

    Driver driver() {
        return driver;
    }

    Desktop desktop() {
        return desktop;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean english() {
        return language.equals("en");
    }

    /** Waits for the window and gives it the size of all pictures. */
    void begin() {
        driver.await("the window", () -> main() != null);
        driver.await("the workspace", () -> desktop.has("org.tongban.workbench.home"));
        driver.onScreen(() -> {
            Shell shell = main();
            shell.setBounds(0, 0, Math.min(1400, shell.getMonitor().getBounds().width), Math.min(880, shell.getMonitor().getBounds().height));
            shell.forceActive();
            return null;
        });
        rest();
    }

    /** Brings a part to the front with its subject; a product without it has no such picture. */
    boolean open(String part, @Nullable Object subject) {
        boolean there = driver.onScreen(() -> desktop.open(part, subject));
        rest();
        return there;
    }

    /** Waits until nothing is being read and everything asked for is drawn. */
    void rest() {
        driver.rest();
        try {
            Thread.sleep(SETTLING.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        driver.rest();
    }

    /** Takes the window as it is now in light and in dark, and makes sure that both show something and the title's letters. */
    void take(String name) {
        for (String theme : THEMES) {
            rest();
            picture(name, theme);
            otherTheme();
        }
    }

    /**
     * Takes a dialog over the window in light and in dark; it is closed in between, as the window hears no keys while it is open.
     *
     * @param open opens it and comes back when it is closed
     * @param seen a widget of the dialog
     * @param close the button that closes it
     */
    void takeDialog(String name, Runnable open, String seen, String close) {
        for (String theme : THEMES) {
            driver.later(open);
            driver.id(seen);
            rest();
            picture(name, theme);
            driver.id(close).click();
            driver.await("the dialog's end", () -> !driver.sees(seen));
            otherTheme();
        }
    }

    private void picture(String name, String theme) {
        Picture picture = Picture.of(driver, driver.onScreen(() -> main().getBounds()));
        picture.write(folder.resolve(name + "-" + theme + "-" + language + ".png"));
        if (picture.ink() < BLANK) {
            throw new AssertionError("the picture " + name + " is blank");
        }
        checkTitle(name);
    }

    private void otherTheme() {
        driver.key(SWT.CTRL | SWT.SHIFT, 't');
        rest();
    }

    /** The tab in front carries the part's title: are its letters drawn, or boxes? */
    private void checkTitle(String name) {
        Title title = driver.onScreen(this::title);
        if (title == null) {
            throw new AssertionError("the picture " + name + " shows no title");
        }
        if (!Letters.shows(Picture.of(driver, title.area()).data(), title.text())) {
            throw new AssertionError("the title " + title.text() + " is not drawn in the picture " + name);
        }
    }

    private @Nullable Title title() {
        Display display = driver.display();
        CTabFolder tabs = Tabs.inFront(main());
        CTabItem front = tabs == null ? null : tabs.getSelection();
        return front == null ? null : new Title(front.getText(), display.map(tabs, null, front.getBounds()));
    }

    private @Nullable Shell main() {
        for (Shell shell : driver.display().getShells()) {
            if (shell.isVisible() && shell.getMenuBar() != null) {
                return shell;
            }
        }
        return null;
    }

    private record Title(String text, Rectangle area) {
    }
}
