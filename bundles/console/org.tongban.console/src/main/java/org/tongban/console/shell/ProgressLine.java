package org.tongban.console.shell;

import java.io.PrintWriter;
import java.time.Duration;
import org.tongban.exchange.Progress;

/** Progress of long work: on a screen one line that is written over and over, else a line twice a second. Short or small work says nothing. */
final class ProgressLine implements Progress {

    private static final long PATIENCE = Duration.ofMillis(800).toNanos();
    private static final long PACE = Duration.ofMillis(400).toNanos();

    /** Without a screen, work of fewer units is not worth a line: a fault's one sentence shall stand alone. */
    private static final long SMALL = 2_000;

    private final PrintWriter err;
    private final boolean screen;
    private long next = System.nanoTime() + PATIENCE;

    ProgressLine(PrintWriter err, boolean screen) {
        this.err = err;
        this.screen = screen;
    }

    @Override
    public synchronized void at(String stage, long done, long total) {
        long now = System.nanoTime();
        boolean finished = total > 0 && done >= total;
        if (done == 0 || !screen && Math.max(done, total) < SMALL || now < next && !(finished && screen)) {
            return;
        }
        next = now + PACE;
        String text = stage + " " + String.format("%,d", done) + (total > 0 ? " / " + String.format("%,d", total) + " (" + done * 100 / total + "%)" : "");
        err.print(screen ? "\r\u001b[K" + (finished ? "" : text) : text + System.lineSeparator());
        err.flush();
    }
}
