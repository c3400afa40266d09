package org.tongban.window.queue;

/** Shares of people. */
final class Shares {

    private Shares() {
    }

    static double checked(double share) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("占比 " + share + " 应从 0 到小于 1，如 0.8 (a share: from 0, below 1)");
        }
        return share;
    }
}
