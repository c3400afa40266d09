package org.tongban.workbench.home;

import java.time.LocalDate;

/**
 * How the home page greets.
 *
 * @param state     how far the workspace is
 * @param hello     the greeting of the hour
 * @param place     the place as people say it; empty without a workspace
 * @param workspace the workspace's folder; empty without one
 * @param today     the day
 */
record Head(State state, String hello, String place, String workspace, LocalDate today) {

    /** How far the workspace is. */
    enum State {
        /** None is open. */
        NO_WORKSPACE,
        /** Nobody and nothing is recorded yet. */
        FRESH,
        /** There are records to work on. */
        AT_WORK
    }
}
