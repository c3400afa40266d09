package org.tongban.shots.driver;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
    private final AtomicLong longestOwn = new AtomicLong();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
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

    /**
     * The longest time so far that the window itself used while it did not answer: computing, or waiting for a lock. Without the time
     * in which the machine was busy with something else, so that it says the same of a slow machine as of a quick one.
     */
    public Duration longestOwn() {
        return Duration.ofNanos(longestOwn.get());
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
        Thread window = display.getThread();
        long computed = threads.getThreadCpuTime(window.getId());
        long held = 0;
        long asked = System.nanoTime();
        long looked = asked;
        display.asyncExec(answered::countDown);
        String seen = "";
        while (!answered.await(NOTICEABLE, TimeUnit.MILLISECONDS) && System.nanoTime() - asked < PATIENCE) {
            held += window.getState() == Thread.State.RUNNABLE ? 0 : System.nanoTime() - looked;
            looked = System.nanoTime();
            seen += "after " + (System.nanoTime() - asked) / 1_000_000 + " ms\n" + Arrays.stream(display.getThread().getStackTrace()).limit(DEPTH).map(StackTraceElement::toString).collect(Collectors.joining("\n  at ", "  at ", "\n"));
        }
        long waited = System.nanoTime() - asked;
        longestOwn.accumulateAndGet(threads.getThreadCpuTime(window.getId()) - computed + held, Math::max);
        if (waited > longest.get()) {
            longest.set(waited);
            doing = seen;
        }
    }
}
