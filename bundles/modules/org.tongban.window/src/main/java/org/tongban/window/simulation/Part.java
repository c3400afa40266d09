package org.tongban.window.simulation;

import java.util.List;

/**
 * Items and windows that have to do with each other, and with no others: simulated by itself. Times are minutes from opening.
 * Windows are numbered in the order in which a free one is chosen: those that take least first, green ones last.
 */
final class Part {

    /** What happens at a fixed time: kinds of {@link #scheduled}. */
    static final int PAUSE = 0;
    static final int RESUME = 1;
    static final int TIDE_IN = 2;
    static final int TIDE_OUT = 3;

    /** With more windows, looking at each of them takes longer than keeping them in order. */
    private static final int MOST_IN_TURN = 24;

    /** An item. */
    record Item(long key, int zone, int kind, double[] perMinute, double[] gap, Minutes minutes, double patience, double priority) {
    }

    /**
     * A window.
     *
     * @param kinds  of items, that it takes
     * @param pauses from, until, from, until …
     */
    record Desk(int zone, int[] kinds, double[] pauses, boolean tidal, boolean green) {

        /** Minutes on duty from opening to closing. */
        double duty(double closes) {
            double minutes = closes;
            for (int at = 0; at < pauses.length; at += 2) {
                minutes -= pauses[at + 1] - pauses[at];
            }
            return minutes;
        }

        /** How much of a case's time lies outside duty. */
        double overtime(double from, double until, double closes) {
            double minutes = Math.max(0, until - Math.max(from, closes));
            for (int at = 0; at < pauses.length; at += 2) {
                minutes += Math.max(0, Math.min(until, pauses[at + 1]) - Math.max(from, pauses[at]));
            }
            return minutes;
        }
    }

    /**
     * A tidal rule.
     *
     * @param openAt  people; 0 if it goes by time alone
     * @param helpers numbers of the people who may be called; empty if nobody is named
     */
    record Tide(int zone, int openAt, int closeAt, double minutes, int[] helpers, int[] desks) {
    }

    /** Something at a fixed time. */
    record Scheduled(double time, int kind, int what) {
    }

    final Item[] items;
    final Desk[] desks;
    final Tide[] tides;
    final Scheduled[] scheduled;
    /** The rule of each tidal window. */
    final int[] tideOf;
    final int helpers;
    final int mostTidal;
    final int kinds;
    final int words;
    /** For each kind of items, the windows that take it, as bits. */
    final long[][] takers;
    final long[] green;
    /** Whether somebody may go before others. */
    final boolean priorities;
    /** Whether everybody is served in turn by whichever window is free first. */
    final boolean inTurn;
    /** Whether the number of people in line matters at every moment. */
    final boolean watched;

    Part(List<Item> items, List<Desk> desks, List<Tide> tides, List<Scheduled> scheduled, int helpers, int mostTidal, int kinds) {
        this.items = items.toArray(Item[]::new);
        this.desks = desks.toArray(Desk[]::new);
        this.tides = tides.toArray(Tide[]::new);
        this.scheduled = scheduled.toArray(Scheduled[]::new);
        this.helpers = helpers;
        this.mostTidal = mostTidal;
        this.kinds = kinds;
        this.words = (desks.size() + 63) / 64;
        this.takers = new long[kinds][words];
        this.green = new long[words];
        this.tideOf = new int[desks.size()];
        for (int desk = 0; desk < this.desks.length; desk++) {
            for (int kind : this.desks[desk].kinds()) {
                takers[kind][desk >> 6] |= 1L << desk;
            }
            if (this.desks[desk].green()) {
                green[desk >> 6] |= 1L << desk;
            }
        }
        for (int tide = 0; tide < this.tides.length; tide++) {
            for (int desk : this.tides[tide].desks()) {
                tideOf[desk] = tide;
            }
        }
        this.priorities = items.stream().anyMatch(item -> item.priority() > 0);
        this.inTurn = kinds == 1 && tides.isEmpty() && desks.size() <= MOST_IN_TURN && desks.stream().noneMatch(desk -> desk.tidal() || desk.kinds().length == 0)
                && !(priorities && desks.stream().anyMatch(Desk::green));
        this.watched = tides.stream().anyMatch(tide -> tide.openAt() > 0);
    }
}
