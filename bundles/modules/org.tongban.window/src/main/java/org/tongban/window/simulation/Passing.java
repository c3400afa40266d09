package org.tongban.window.simulation;

/** Lets a day go by in one part of a hall and tallies it. */
interface Passing {

    void pass(long seed, long day);

    static Passing of(Part part, Tally tally, double slotMinutes) {
        return part.inTurn ? new Fifo(part, tally, slotMinutes) : new Day(part, tally, slotMinutes);
    }
}
