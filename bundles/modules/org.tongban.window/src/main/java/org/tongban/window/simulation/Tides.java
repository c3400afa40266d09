package org.tongban.window.simulation;

import java.util.Arrays;
import org.tongban.window.simulation.Part.Tide;

/** Opens and closes the tidal windows of a day by their rules. */
final class Tides {

    private static final int NOBODY = -1;

    private final Day day;
    private final Part part;
    private final int[] waiting;
    private final boolean[] active;
    private final int[] coming;
    private final boolean[] called;
    private final double[] openSince;
    private final int[] helper;
    private final boolean[] helping;
    private int inUse;

    Tides(Day day) {
        this.day = day;
        this.part = day.part;
        waiting = new int[day.tally.served.length];
        active = new boolean[part.tides.length];
        coming = new int[part.tides.length];
        called = new boolean[part.desks.length];
        openSince = new double[part.desks.length];
        helper = new int[part.desks.length];
        helping = new boolean[part.helpers];
    }

    void begin() {
        if (part.tides.length == 0) {
            return;
        }
        Arrays.fill(waiting, 0);
        Arrays.fill(active, false);
        Arrays.fill(coming, 0);
        Arrays.fill(called, false);
        Arrays.fill(helping, false);
        inUse = 0;
    }

    void more(int zone, double now) {
        waiting[zone]++;
        for (int tide = 0; tide < part.tides.length; tide++) {
            if (part.tides[tide].zone() == zone) {
                callMore(tide, now);
            }
        }
    }

    void fewer(int zone) {
        waiting[zone]--;
    }

    /** The rule's hours begin. */
    void in(int tide, double now) {
        active[tide] = true;
        callMore(tide, now);
    }

    /** The rule's hours end: a case begun is finished first. */
    void out(int tide, double now) {
        active[tide] = false;
        for (int desk : part.tides[tide].desks()) {
            if (day.isIdle(desk)) {
                day.withdraw(desk);
                closed(desk, now);
            } else if (called[desk] && openSince[desk] >= 0) {
                day.closing[desk] = true;
            }
        }
    }

    /** Calls one more window if the line is long enough and none is on its way; all of them if the rule goes by time alone. */
    private void callMore(int tide, double now) {
        Tide rule = part.tides[tide];
        boolean byTime = rule.openAt() == 0;
        if (!active[tide] || !byTime && (coming[tide] > 0 || waiting[rule.zone()] < rule.openAt())) {
            return;
        }
        for (int desk : rule.desks()) {
            if (!called[desk]) {
                call(tide, desk, now);
                if (!byTime) {
                    return;
                }
            }
        }
    }

    private void call(int tide, int desk, double now) {
        Tide rule = part.tides[tide];
        int free = NOBODY;
        for (int each : rule.helpers()) {
            if (!helping[each]) {
                free = each;
                break;
            }
        }
        if (inUse >= part.mostTidal || rule.helpers().length > 0 && free == NOBODY) {
            return;
        }
        if (free != NOBODY) {
            helping[free] = true;
        }
        helper[desk] = free;
        called[desk] = true;
        openSince[desk] = -1;
        inUse++;
        coming[tide]++;
        day.later.push(now + rule.minutes(), -1 - desk);
    }

    /** The window that was called is there. */
    void ready(int desk, double now) {
        int tide = part.tideOf[desk];
        coming[tide]--;
        openSince[desk] = now;
        if (!active[tide]) {
            closed(desk, now);
            return;
        }
        if (maySpare(desk)) {
            closed(desk, now);
        } else {
            day.available(desk, now);
        }
        callMore(tide, now);
    }

    /** Whether so few wait that the window closes again. */
    boolean maySpare(int desk) {
        Tide rule = part.tides[part.tideOf[desk]];
        return rule.openAt() > 0 && waiting[rule.zone()] <= rule.closeAt();
    }

    void closed(int desk, double now) {
        day.tally.open[part.desks[desk].zone()] += now - openSince[desk];
        called[desk] = false;
        inUse--;
        if (helper[desk] != NOBODY) {
            helping[helper[desk]] = false;
        }
        for (int tide = 0; tide < part.tides.length; tide++) {
            callMore(tide, now);
        }
    }
}
