package org.tongban.window.simulation;

import java.util.Arrays;
import org.tongban.window.simulation.Part.Desk;
import org.tongban.window.simulation.Part.Item;
import org.tongban.window.simulation.Part.Scheduled;

/** One day of one part of a hall, again and again: events in the order of their times, nothing allocated on the way. */
final class Day implements Passing {

    final Part part;
    final Tally tally;
    final Lines lines;
    /** People who lose patience (their number), and tidal windows that get ready (below 0); only where lines are watched. */
    final TimeHeap later = new TimeHeap();
    private final double closes;
    private final Arrivals arrivals;
    private final TimeHeap handled = new TimeHeap();
    private final long[] idle;
    /** Windows that close when their case is done. */
    final boolean[] closing;
    /** Until when a window is on duty; what it works afterwards is overtime. */
    private final double[] dutyEnd;
    private final int[] pause;
    private final Tides tides;

    Day(Part part, Tally tally, double slotMinutes) {
        this.part = part;
        this.tally = tally;
        this.closes = tally.slots * slotMinutes;
        lines = new Lines(part.kinds);
        idle = new long[part.words];
        closing = new boolean[part.desks.length];
        dutyEnd = new double[part.desks.length];
        pause = new int[part.desks.length];
        arrivals = new Arrivals(part.items, tally.slots, slotMinutes);
        tides = new Tides(this);
    }

    @Override
    public void pass(long seed, long day) {
        begin(seed, day);
        int scheduled = 0;
        double fixed = part.scheduled.length == 0 ? Double.POSITIVE_INFINITY : part.scheduled[0].time();
        while (true) {
            double arrival = arrivals.time();
            double done = handled.time();
            double other = Math.min(fixed, later.time());
            if (done <= arrival && done < other) {
                done(handled.what(), done);
            } else if (arrival < other) {
                arrive(arrivals.take(), arrival);
            } else if (other == Double.POSITIVE_INFINITY) {
                return;
            } else if (fixed <= later.time()) {
                happen(part.scheduled[scheduled++]);
                fixed = scheduled == part.scheduled.length ? Double.POSITIVE_INFINITY : part.scheduled[scheduled].time();
            } else {
                int what = later.what();
                later.pop();
                if (what < 0) {
                    tides.ready(-1 - what, other);
                } else if (lines.waits(what) && lines.until[what] == other) {
                    leave(what);
                }
            }
        }
    }

    private void begin(long seed, long day) {
        handled.clear();
        later.clear();
        lines.clear();
        Arrays.fill(closing, false);
        Arrays.fill(idle, 0);
        tides.begin();
        for (int desk = 0; desk < part.desks.length; desk++) {
            Desk each = part.desks[desk];
            pause[desk] = 0;
            dutyEnd[desk] = each.tidal() ? Double.POSITIVE_INFINITY : each.pauses().length > 0 ? each.pauses()[0] : closes;
            if (!each.tidal()) {
                tally.open[each.zone()] += each.duty(closes);
                idle[desk >> 6] |= 1L << desk;
            }
        }
        arrivals.begin(seed, day);
    }

    private void arrive(Item item, double now) {
        int slot = arrivals.slot;
        double minutes = arrivals.minutes;
        int desk = freeDesk(item.kind(), arrivals.first);
        if (desk >= 0) {
            tally.servedAtOnce(item.zone(), slot);
            idle[desk >> 6] &= ~(1L << desk);
            work(desk, now, minutes);
            handled.push(now + minutes, desk);
            return;
        }
        tally.joined(item.zone(), slot);
        int person = lines.join(2 * item.kind() + (arrivals.first ? 1 : 0));
        lines.since[person] = now;
        lines.minutes[person] = minutes;
        lines.until[person] = arrivals.until;
        lines.zone[person] = item.zone();
        lines.slot[person] = slot;
        if (part.watched) {
            if (arrivals.until < Double.POSITIVE_INFINITY) {
                later.push(arrivals.until, person);
            }
            tides.more(item.zone(), now);
        }
    }

    private int freeDesk(int kind, boolean first) {
        long[] takers = part.takers[kind];
        int found = -1;
        for (int word = 0; word < takers.length; word++) {
            long free = idle[word] & takers[word];
            long green = first ? free & part.green[word] : 0;
            if (green != 0) {
                return (word << 6) + Long.numberOfTrailingZeros(green);
            }
            if (free != 0 && found < 0) {
                found = (word << 6) + Long.numberOfTrailingZeros(free);
                if (!first) {
                    return found;
                }
            }
        }
        return found;
    }

    private void done(int desk, double now) {
        boolean closes = closing[desk] || part.watched && part.desks[desk].tidal() && tides.maySpare(desk);
        int person = closes ? Lines.NOBODY : nextPerson(desk, now);
        if (person == Lines.NOBODY) {
            handled.pop();
            if (closes) {
                closing[desk] = false;
                close(desk, now);
            } else {
                idle[desk >> 6] |= 1L << desk;
            }
            return;
        }
        handled.replace(now + lines.minutes[person], desk);
        take(person, desk, now);
    }

    private void take(int person, int desk, double now) {
        lines.leave(person);
        tally.served(lines.zone[person], lines.slot[person], lines.since[person], now);
        if (part.watched) {
            tides.fewer(lines.zone[person]);
        }
        work(desk, now, lines.minutes[person]);
    }

    /** The first of those the window takes; at a green window those that go before others. People out of patience are gone. */
    private int nextPerson(int desk, double now) {
        Desk each = part.desks[desk];
        int best = Lines.NOBODY;
        boolean bestFirst = false;
        for (int kind : each.kinds()) {
            for (int line = 2 * kind; line < 2 * kind + (part.priorities ? 2 : 1); line++) {
                int person = lines.first(line);
                while (person != Lines.NOBODY && lines.until[person] <= now) {
                    leave(person);
                    person = lines.first(line);
                }
                boolean first = each.green() && (line & 1) == 1;
                if (person != Lines.NOBODY && (best == Lines.NOBODY || first && !bestFirst || first == bestFirst && lines.since[person] < lines.since[best])) {
                    best = person;
                    bestFirst = first;
                }
            }
        }
        return best;
    }

    private void leave(int person) {
        lines.leave(person);
        tally.left(lines.zone[person], lines.slot[person], lines.since[person], lines.until[person]);
        if (part.watched) {
            tides.fewer(lines.zone[person]);
        }
    }

    /** A window has time: somebody comes to it, or it waits. */
    void available(int desk, double now) {
        int person = nextPerson(desk, now);
        if (person == Lines.NOBODY) {
            idle[desk >> 6] |= 1L << desk;
        } else {
            handled.push(now + lines.minutes[person], desk);
            take(person, desk, now);
        }
    }

    boolean isIdle(int desk) {
        return (idle[desk >> 6] & 1L << desk) != 0;
    }

    void withdraw(int desk) {
        idle[desk >> 6] &= ~(1L << desk);
    }

    private void work(int desk, double now, double minutes) {
        int zone = part.desks[desk].zone();
        tally.busy[zone] += minutes;
        if (now + minutes > dutyEnd[desk]) {
            tally.open[zone] += part.desks[desk].overtime(now, now + minutes, closes);
        }
    }

    private void happen(Scheduled event) {
        int what = event.what();
        switch (event.kind()) {
            case Part.PAUSE -> {
                if (isIdle(what)) {
                    withdraw(what);
                } else {
                    closing[what] = true;
                }
            }
            case Part.RESUME -> {
                double[] pauses = part.desks[what].pauses();
                pause[what] += 2;
                dutyEnd[what] = pause[what] < pauses.length ? pauses[pause[what]] : closes;
                if (closing[what]) {
                    closing[what] = false;
                } else {
                    available(what, event.time());
                }
            }
            case Part.TIDE_IN -> tides.in(what, event.time());
            default -> tides.out(what, event.time());
        }
    }

    private void close(int desk, double now) {
        if (part.desks[desk].tidal()) {
            tides.closed(desk, now);
        }
    }
}
