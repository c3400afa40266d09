package org.tongban.shots.driver;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;

/**
 * Measures how long the window did not answer: asks it something every few milliseconds and keeps the longest wait. While it
 * watches, the window is only as slow as it is by itself.
 */
public final class Watchdog implements AutoCloseable {
    private static final long EVERY = 10;
    private static final long NOTICEABLE = 120;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);
    private static final int DEPTH = 12;
    private final Display display;
    private final AtomicLong longest = new AtomicLong();
    private final Thread thread = new Thread(this::watch, "watchdog");
    private volatile boolean over;
    private volatile String doing = "";

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

    /** What the window was doing in the longest time in which it did not answer; empty if it always answered soon. */
    public String doing() {
        return doing;
    }

    private void watch() {
        try {
            while (!over && !display.isDisposed()) {
                ask();
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask() throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        long asked = System.nanoTime();
        display.asyncExec(answered::countDown);
        String seen = "";
        while (!answered.await(NOTICEABLE, TimeUnit.MILLISECONDS) && System.nanoTime() - asked < PATIENCE) {
            seen += "after " + (System.nanoTime() - asked) / 1_000_000 + " ms\n" + Arrays.stream(display.getThread().getStackTrace()).limit(DEPTH).map(StackTraceElement::toString).collect(Collectors.joining("\n  at ", "  at ", "\n"));
        }
        long waited = System.nanoTime() - asked;
        if (waited > longest.get()) {
            longest.set(waited);
            doing = seen;
        }
    }
}
