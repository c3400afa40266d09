package org.tongban.payroll.run;

import org.tongban.exchange.Progress;

/** Tells of progress every so many units, counted over several rounds. */
public final class Pace {

    private static final int EVERY = 100;

    private final Progress progress;
    private final String stage;
    private final long total;
    private long done;

    /** @param total units in all, or -1 if not known */
    public Pace(Progress progress, String stage, long total) {
        this.progress = progress;
        this.stage = stage;
        this.total = total;
        progress.at(stage, 0, total);
    }

    /** Nobody listens. */
    public static Pace silent() {
        return new Pace(Progress.silent(), "", -1);
    }

    /** One unit is done. */
    public void step() {
        if (++done % EVERY == 0) {
            progress.at(stage, done, total);
        }
    }
}
