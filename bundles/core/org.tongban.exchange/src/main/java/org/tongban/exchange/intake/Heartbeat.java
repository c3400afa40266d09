package org.tongban.exchange.intake;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.tongban.exchange.Progress;

/**
 * Repeats what was last told while the work is silent, as when the database commits: whoever waits shall hear
 * something every second.
 */
final class Heartbeat implements Progress, AutoCloseable {

    /** Short, for a listener may let what comes within half a second of the last go by. */
    private static final long SILENCE_MILLIS = 200;

    private record Told(String stage, long done, long total) {
    }

    private final Progress listener;
    private final Thread ticker;
    private @Nullable Told last;
    private long toldAt;

    Heartbeat(Progress listener) {
        this.listener = listener;
        this.ticker = new Thread(this::tick, "import heartbeat");
        ticker.setDaemon(true);
        ticker.start();
    }

    @Override
    public synchronized void at(String stage, long done, long total) {
        last = new Told(stage, done, total);
        toldAt = System.nanoTime();
        listener.at(stage, done, total);
    }

    private void tick() {
        try {
            while (true) {
                Thread.sleep(SILENCE_MILLIS / 2);
                repeat();
            }
        } catch (InterruptedException e) {
            // closed: nothing more to tell
        }
    }

    private synchronized void repeat() {
        Told told = last;
        if (told == null || System.nanoTime() - toldAt < SILENCE_MILLIS * 1_000_000) {
            return;
        }
        toldAt = System.nanoTime();
        try {
            listener.at(told.stage, told.done, told.total);
        } catch (CancellationException e) {
            // the work itself is told so at its next step, where it can be rolled back
        }
    }

    @Override
    public void close() {
        ticker.interrupt();
    }
}
