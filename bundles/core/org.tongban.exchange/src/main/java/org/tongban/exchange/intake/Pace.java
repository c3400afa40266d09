package org.tongban.exchange.intake;

import org.tongban.exchange.Progress;

/** Tells of the progress a few times a second, however fast or slow the rows come. */
final class Pace {

    private static final long EVERY = 300_000_000L;

    private final Progress progress;
    private final String stage;
    private final long total;
    private long told = System.nanoTime();
    private long done;

    Pace(Progress progress, String stage, long total) {
        this.progress = progress;
        this.stage = stage;
        this.total = total;
        progress.at(stage, 0, total);
    }

    void step() {
        done++;
        if ((done & 15) == 0) {
            long now = System.nanoTime();
            if (now - told >= EVERY) {
                told = now;
                progress.at(stage, done, total);
            }
        }
    }

    void end() {
        progress.at(stage, done, total < 0 ? done : total);
    }
}
