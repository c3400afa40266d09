package org.tongban.window.optimise;

/** What a layout is to be best at; its limits it keeps in any case. */
public enum Goal {

    /**
     * Fewest windows that keep the service level. Counted in half hours at the front: a permanent window costs every half hour of
     * the day, a tidal one those in which it is open.
     */
    WINDOWS,

    /** Shortest mean waiting for a given number of permanent windows: the people waiting, summed over the half hours. */
    WAIT,

    /**
     * Most even load per window between zones, for a given number of permanent windows: minutes of a day at the busiest window, plus
     * by how much they exceed those at the idlest. Tidal windows are not reckoned with.
     */
    BALANCE
}
