package org.tongban.itests.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;
import org.tongban.shots.driver.Driver;
import org.tongban.shots.driver.Picture;
import org.tongban.workbench.Desktop;

/** The open window, as the stories use it. One to a process. */
final class Screen {
    private static final Duration LONG = Duration.ofMinutes(15);
    private static final long SERVICE_MILLIS = 60_000;
    private static Screen open;
    final Driver driver;
    final Desktop desktop;
    private final BundleContext bundles;

    private Screen(Driver driver, Desktop desktop, BundleContext bundles) {
        this.driver = driver;
        this.desktop = desktop;
        this.bundles = bundles;
    }

    static void open(Driver driver, Desktop desktop, BundleContext bundles) {
        open = new Screen(driver, desktop, bundles);
        driver.await("the window", () -> Arrays.stream(driver.display().getShells()).anyMatch(shell -> shell.isVisible() && shell.getMenuBar() != null));
        open.rest();
    }

    /** The window of this process. */
    static Screen get() {
        return Objects.requireNonNull(open);
    }

    /** Waits until nothing is being done or read. The driver does so by itself before it looks or acts; this is for looking behind the screen. */
    void rest() {
        driver.rest();
    }

    /** Brings a part to the front. */
    void show(String part) {
        if (!driver.onScreen(() -> desktop.open(part, null))) {
            throw new AssertionError("no part " + part);
        }
        rest();
    }

    /** Makes the first workspace, by the dialog of the first start. */
    void newWorkspace(String place) {
        driver.id("workspace.place").choose(place);
        driver.id("workspace.folder").type(System.getProperty("user.home") + "/" + place);
        driver.id("workspace.create").click();
        driver.await("the dialog's end", LONG, () -> !driver.sees("workspace.dialog"));
        rest();
    }

    /** Makes the first workspace with a demonstration in it. */
    void demonstration(String place) {
        driver.id("workspace.demo." + place).click();
        driver.await("the demonstration", LONG, () -> !driver.sees("workspace.dialog"));
        rest();
    }

    /** Opens a file in the import part, waits for its check, and stores what is right in it. */
    void importFile(Path file) {
        driver.onScreen(() -> desktop.open("org.tongban.exchange.ui.import", file));
        rest();
        driver.id("import.store").click();
        rest();
        driver.await("the import's end", LONG, () -> driver.sees("import.choose"));
    }

    /** What the part of workings in front shows, as text. */
    String workings() {
        return driver.id("workings").ask(widget -> ((org.tongban.widgets.workings.WorkingsView) widget.getData("org.tongban.workings")).text());
    }

    /** A service of the product, once nothing is under way that changes what it answers. */
    <S> S service(Class<S> type) {
        if (Thread.currentThread() != driver.display().getThread()) {
            rest();
        }
        ServiceTracker<S, S> tracker = new ServiceTracker<>(bundles, type, null);
        tracker.open();
        try {
            return Objects.requireNonNull(tracker.waitForService(SERVICE_MILLIS), type.getName());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            tracker.close();
        }
    }

    /** An installed bundle. */
    Bundle bundle(String name) {
        return Arrays.stream(bundles.getBundles()).filter(bundle -> name.equals(bundle.getSymbolicName())).findFirst().orElseThrow(() -> new AssertionError("no bundle " + name));
    }

    /** A sample file, copied to where the user can choose it. */
    Path sample(String name) {
        Path file = Path.of(System.getProperty("user.home"), "samples").resolve(name);
        try (InputStream in = Objects.requireNonNull(Screen.class.getResourceAsStream("/samples/" + name), name)) {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Files.copy(in, file);
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the product logged so far. */
    String log() {
        Path log = Path.of(System.getProperty("user.home"), ".tongban", "tongban.log");
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Keeps a picture of the window for whoever looks into a failure. */
    void picture(String name) {
        Rectangle whole = driver.onScreen(() -> Arrays.stream(driver.display().getShells()).filter(Shell::isVisible).findFirst().orElseThrow().getDisplay().getBounds());
        Picture.of(driver, whole).write(Path.of(System.getProperty("tongban.story.report")).resolveSibling(name + ".png"));
    }
}
