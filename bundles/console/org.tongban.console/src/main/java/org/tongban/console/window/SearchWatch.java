package org.tongban.console.window;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tongban.console.Terminal;
import org.tongban.exchange.Progress;
import org.tongban.window.optimise.Layout;
import org.tongban.window.optimise.Watch;

/** Shows how a search gets on, and stops it when the process is told to end: the end waits until the best so far is written. */
final class SearchWatch implements Watch, AutoCloseable {

    private static final long PATIENCE = 5;

    private final Progress progress;
    private final boolean english;
    private final long trials;
    private final CountDownLatch written = new CountDownLatch(1);
    private final Thread atEnd = new Thread(this::stop, "tongban-optimise-stop");
    private volatile boolean stopped;
    private String stage;

    SearchWatch(Terminal terminal, long trials) {
        this.progress = terminal.progress();
        this.english = terminal.english();
        this.trials = trials;
        this.stage = english ? "searching" : "优化";
        Runtime.getRuntime().addShutdownHook(atEnd);
    }

    private void stop() {
        stopped = true;
        try {
            written.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void better(Layout layout, long value, long bound, long tried) {
        String found = String.format(Locale.ROOT, english ? "%d windows" : "优化：%d 个窗口", layout.permanent());
        double gap = 100.0 * Math.max(0, value - bound) / Math.max(1, value);
        stage = bound <= 0 ? found : found + String.format(Locale.ROOT, english ? ", at most %.1f%% above the best" : "，离最优至多 %.1f%%", gap);
    }

    @Override
    public void at(long tried) {
        progress.at(stage, tried, trials);
    }

    @Override
    public boolean isStopped() {
        return stopped;
    }

    @Override
    public void close() {
        written.countDown();
        if (!stopped) {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        }
    }
}
