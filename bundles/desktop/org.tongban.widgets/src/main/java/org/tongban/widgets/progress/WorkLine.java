package org.tongban.widgets.progress;

/**
 * How a work stands at the moment.
 *
 * @param key    what tells works apart; equal for the same work at each look
 * @param title  what is being done
 * @param stage  what is being done just now, or how it ended
 * @param done   units done
 * @param total  units in all, -1 if not known
 * @param state  how far it is
 * @param cancel stops it
 */
public record WorkLine(Object key, String title, String stage, long done, long total, State state, Runnable cancel) {

    /** How far a work is. */
    public enum State { WAITING, RUNNING, DONE, CANCELLED, FAILED }

    boolean ended() {
        return state != State.WAITING && state != State.RUNNING;
    }
}
