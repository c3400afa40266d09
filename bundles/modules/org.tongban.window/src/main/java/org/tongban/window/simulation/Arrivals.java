package org.tongban.window.simulation;

import java.util.Arrays;
import org.tongban.window.simulation.Part.Item;

/**
 * The people who come to a part of a hall on a day, in the order of their times. What a person brings (how long, how patient, whether first)
 * is drawn on arrival from the item's own streams, so it is the same whatever the windows do.
 */
final class Arrivals {

    private static final int COMING = 1;
    private static final int HANDLING = 2;
    private static final int PATIENCE = 3;
    private static final int PRIORITY = 4;

    private final Item[] items;
    private final int slots;
    private final double slotMinutes;
    private final double closes;
    private final TimeHeap next = new TimeHeap();
    private final int[] slotOf;
    private final Stream[] coming;
    private final Stream[] handling;
    private final Stream[] patience;
    private final Stream[] priority;

    /** What the person taken last brings. */
    double minutes;
    double until;
    boolean first;
    int slot;

    Arrivals(Item[] items, int slots, double slotMinutes) {
        this.items = items;
        this.slots = slots;
        this.slotMinutes = slotMinutes;
        this.closes = slots * slotMinutes;
        slotOf = new int[items.length];
        coming = streams(items.length);
        handling = streams(items.length);
        patience = streams(items.length);
        priority = streams(items.length);
    }

    private static Stream[] streams(int count) {
        Stream[] streams = new Stream[count];
        Arrays.setAll(streams, at -> new Stream());
        return streams;
    }

    void begin(long seed, long day) {
        next.clear();
        for (int item = 0; item < items.length; item++) {
            Item each = items[item];
            slotOf[item] = 0;
            coming[item].begin(seed, day, each.key(), COMING);
            handling[item].begin(seed, day, each.key(), HANDLING);
            if (each.patience() > 0) {
                patience[item].begin(seed, day, each.key(), PATIENCE);
            }
            if (each.priority() > 0) {
                priority[item].begin(seed, day, each.key(), PRIORITY);
            }
            double time = after(item, 0);
            if (time < closes) {
                next.push(time, item);
            }
        }
    }

    /** When the next person comes; infinite if nobody does. */
    double time() {
        return next.time();
    }

    /** Lets the next person come. */
    Item take() {
        int item = next.what();
        Item each = items[item];
        double now = next.time();
        slot = slotOf[item];
        double time = after(item, now);
        if (time < closes) {
            next.replace(time, item);
        } else {
            next.pop();
        }
        minutes = each.minutes().draw(handling[item]);
        until = each.patience() > 0 ? now + each.patience() * patience[item].nextExponential() : Double.POSITIVE_INFINITY;
        first = each.priority() > 0 && priority[item].nextDouble() < each.priority();
        return each;
    }

    /** The rate is constant within a half hour: what is left of an exponential at its end goes on into the next. */
    private double after(int item, double now) {
        Item each = items[item];
        double left = coming[item].nextExponential();
        double from = now;
        int at = slotOf[item];
        while (true) {
            double end = (at + 1) * slotMinutes;
            double time = from + left * each.gap()[at];
            if (time < end) {
                slotOf[item] = at;
                return time;
            }
            left -= each.perMinute()[at] * (end - from);
            from = end;
            at++;
            if (at == slots) {
                return Double.POSITIVE_INFINITY;
            }
        }
    }
}
