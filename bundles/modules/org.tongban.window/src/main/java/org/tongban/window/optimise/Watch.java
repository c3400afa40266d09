package org.tongban.window.optimise;

/** Follows a search while it runs; called by its thread. */
public interface Watch {

    /** A better layout was found. Called seldom: only when something is better. */
    default void better(Layout layout, long value, long bound, long trials) {
    }

    /** Called every few thousand trials. */
    default void at(long trials) {
    }

    /** Whether to stop and be content with the best so far; asked often. */
    default boolean isStopped() {
        return false;
    }

    /** Nobody looks. */
    static Watch nobody() {
        return new Watch() { };
    }
}
