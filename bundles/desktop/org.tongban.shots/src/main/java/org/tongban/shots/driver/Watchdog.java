package org.tongban.shots.driver;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.swt.widgets.Display;

/**
 * Measures how long the window did not answer: asks it something every few milliseconds and keeps the longest wait. While it
 * watches, the window is only as slow as it is by itself.
 */
public final class Watchdog implements AutoCloseable {
    private static final long EVERY = 10;
    private final Display display;
    private final AtomicLong longest = new AtomicLong();
    private final Thread thread = new Thread(this::watch, "watchdog");
    private volatile boolean over;

    private Watchdog(Display display) {
        this.display = display;
        thread.setDaemon(true);
    }

    /** Begins to watch. */
    public static Watchdog over(Driver driver) {
        Watchdog watchdog = new Watchdog(driver.display());
        watchdog.thread.start();
        return watchdog;
    }

    /** The longest time so far in which the window did not answer. */
    public Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    @Override
    public void close() {
        over = true;
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            while (!over) {
                long asked = System.nanoTime();
                display.syncExec(() -> { });
                long waited = System.nanoTime() - asked;
                longest.accumulateAndGet(waited, Math::max);
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
