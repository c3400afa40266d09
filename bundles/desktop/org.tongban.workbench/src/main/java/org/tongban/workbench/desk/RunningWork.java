package org.tongban.workbench.desk;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.tongban.exchange.Progress;
import org.tongban.workbench.Background.Task;

/** One work: what it says of itself while it runs. */
public final class RunningWork implements Task, Progress {
    private static final long SHOWN_AFTER = 500_000_000L;
    private static final long TOLD_EVERY = 100_000_000L;
    private final String title;
    private final boolean waitedFor;
    private final Runnable changed;
    private final long begun = System.nanoTime();
    private volatile State state = State.WAITING;
    private volatile String stage = "";
    private volatile long done;
    private volatile long total = -1;
    private volatile boolean cancelled;
    private volatile boolean shown;
    private long told;

    /** How far a work is. */
    public enum State { WAITING, RUNNING, DONE, CANCELLED, FAILED }

    RunningWork(String title, boolean waitedFor, Runnable changed) {
        this.title = title;
        this.waitedFor = waitedFor;
        this.changed = changed;
        this.shown = waitedFor;
    }

    void begin() {
        checkCancelled();
        state = State.RUNNING;
        changed.run();
    }

    void end(@Nullable Throwable fault) {
        state = fault == null ? State.DONE : fault instanceof CancellationException ? State.CANCELLED : State.FAILED;
    }

    @Override
    public void at(String stage, long done, long total) {
        checkCancelled();
        boolean another = !stage.equals(this.stage);
        this.stage = stage;
        this.done = done;
        this.total = total;
        long now = System.nanoTime();
        if (another || now - told > TOLD_EVERY) {
            told = now;
            shown |= now - begun > SHOWN_AFTER;
            changed.run();
        }
    }

    private void checkCancelled() {
        if (cancelled) {
            throw new CancellationException();
        }
    }

    @Override
    public void cancel() {
        cancelled = true;
    }

    @Override
    public boolean ended() {
        return state != State.WAITING && state != State.RUNNING;
    }

    public String title() {
        return title;
    }

    public State state() {
        return state;
    }

    /** What is being done just now; empty before the first report. */
    public String stage() {
        return stage;
    }

    public long done() {
        return done;
    }

    /** Units in all, -1 if not known. */
    public long total() {
        return total;
    }

    /** Whether the user was asked to wait for it, rather than a reading for a screen. */
    boolean waitedFor() {
        return waitedFor;
    }

    boolean shown() {
        return shown || !ended() && System.nanoTime() - begun > SHOWN_AFTER;
    }
}
