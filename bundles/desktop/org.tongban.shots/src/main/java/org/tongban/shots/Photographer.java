package org.tongban.shots;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.shots.driver.Driver;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;

/**
 * Takes the pictures when the process was started for them (environment variable {@code TONGBAN_SHOTS}: the folder;
 * {@code TONGBAN_SHOTS_PLACE}: whose demonstration is open; {@code TONGBAN_SHOTS_SAMPLES}: its files), then ends the process: with status 1 when a picture could not be
 * taken or cannot be right.
 */
@Component(immediate = true, service = {})
public final class Photographer {
    private static final Logger LOG = Logger.getLogger(Photographer.class.getName());

    @Activate
    public Photographer(@Reference Desktop desktop, @Reference Background background, @Reference Clock clock) {
        String folder = System.getenv().getOrDefault("TONGBAN_SHOTS", "");
        if (!folder.isEmpty()) {
            Thread thread = new Thread(() -> work(Path.of(folder), desktop, background, clock), "tongban-shots");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void work(Path folder, Desktop desktop, Background background, Clock clock) {
        Driver driver = new Driver(Display.getDefault(), background::idle);
        int status = 0;
        try {
            Studio studio = new Studio(driver, desktop, folder, desktop.language().equals(Locale.ENGLISH) ? "en" : "zh", clock);
            studio.begin();
            new Tour(Path.of(System.getenv("TONGBAN_SHOTS_SAMPLES"))).of(System.getenv("TONGBAN_SHOTS_PLACE")).forEach(stop -> stop.accept(studio));
        } catch (AssertionError | RuntimeException fault) {
            LOG.log(Level.SEVERE, "a picture could not be taken", fault);
            status = 1;
        }
        if (status == 0) {
            driver.key(org.eclipse.swt.SWT.CTRL, 'q');
        } else {
            System.exit(status);
        }
    }
}
