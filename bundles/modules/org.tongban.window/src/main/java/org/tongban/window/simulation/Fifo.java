package org.tongban.window.simulation;

import org.tongban.window.simulation.Part.Desk;
import org.tongban.window.simulation.Part.Item;

/**
 * One day of a part whose windows all take the same and nobody goes first: then a person's beginning is known on arrival, it is the
 * earliest time at which a window is free (Kiefer and Wolfowitz), and nothing needs to be remembered but when each window is.
 */
final class Fifo implements Passing {

    private final Part part;
    private final Tally tally;
    private final Arrivals arrivals;
    private final double closes;
    /** When a window can begin its next case; before {@link #pauseAt}. */
    private final double[] free;
    /** When its next break begins; infinite after the last. */
    private final double[] pauseAt;
    private final int[] pause;

    Fifo(Part part, Tally tally, double slotMinutes) {
        this.part = part;
        this.tally = tally;
        this.closes = tally.slots * slotMinutes;
        arrivals = new Arrivals(part.items, tally.slots, slotMinutes);
        free = new double[part.desks.length];
        pauseAt = new double[part.desks.length];
        pause = new int[part.desks.length];
    }

    @Override
    public void pass(long seed, long day) {
        for (int desk = 0; desk < free.length; desk++) {
            pause[desk] = 0;
            double[] pauses = part.desks[desk].pauses();
            pauseAt[desk] = pauses.length > 0 ? pauses[0] : Double.POSITIVE_INFINITY;
            setFree(desk, 0);
            tally.open[part.desks[desk].zone()] += part.desks[desk].duty(closes);
        }
        arrivals.begin(seed, day);
        for (double now = arrivals.time(); now < Double.POSITIVE_INFINITY; now = arrivals.time()) {
            serve(arrivals.take(), now);
        }
    }

    private void serve(Item item, double now) {
        int desk = 0;
        double begin = Double.POSITIVE_INFINITY;
        for (int each = 0; each < free.length; each++) {
            if (pauseAt[each] <= now) {
                setFree(each, pauseAt[each]);
            }
            if (free[each] < begin) {
                desk = each;
                begin = free[each];
                if (begin <= now) {
                    break;
                }
            }
        }
        int slot = arrivals.slot;
        if (begin <= now) {
            begin = now;
            tally.servedAtOnce(item.zone(), slot);
        } else {
            tally.joined(item.zone(), slot);
            if (arrivals.until <= begin) {
                tally.left(item.zone(), slot, now, arrivals.until);
                return;
            }
            tally.served(item.zone(), slot, now, begin);
        }
        double end = begin + arrivals.minutes;
        Desk at = part.desks[desk];
        tally.busy[at.zone()] += arrivals.minutes;
        if (end > pauseAt[desk] || end > closes) {
            tally.open[at.zone()] += at.overtime(begin, end, closes);
        }
        setFree(desk, end);
    }

    /** A window that would be free in a break is so after it. */
    private void setFree(int desk, double time) {
        double at = time;
        while (at >= pauseAt[desk]) {
            double[] pauses = part.desks[desk].pauses();
            at = Math.max(at, pauses[pause[desk] + 1]);
            pause[desk] += 2;
            pauseAt[desk] = pause[desk] < pauses.length ? pauses[pause[desk]] : Double.POSITIVE_INFINITY;
        }
        free[desk] = at;
    }
}
