package org.tongban.window.simulation;

import java.util.Arrays;

/** The people in line: for each kind of items one line of usual people and one of those who go first. */
final class Lines {

    static final int NOBODY = -1;

    private int[] next = new int[64];
    private int[] before = new int[64];
    private int[] line = new int[64];
    private final int[] head;
    private final int[] tail;
    private int spare = NOBODY;
    private int used;

    double[] since = new double[64];
    double[] minutes = new double[64];
    /** When they lose patience; infinite if never. */
    double[] until = new double[64];
    int[] zone = new int[64];
    int[] slot = new int[64];

    Lines(int kinds) {
        head = new int[2 * kinds];
        tail = new int[2 * kinds];
        clear();
    }

    void clear() {
        Arrays.fill(head, NOBODY);
        Arrays.fill(tail, NOBODY);
        spare = NOBODY;
        used = 0;
    }

    int first(int ofLine) {
        return head[ofLine];
    }

    boolean waits(int person) {
        return person < used && line[person] != NOBODY;
    }

    int join(int toLine) {
        int person = spare;
        if (person != NOBODY) {
            spare = next[person];
        } else {
            person = used++;
            if (person == next.length) {
                grow();
            }
        }
        next[person] = NOBODY;
        before[person] = tail[toLine];
        line[person] = toLine;
        if (tail[toLine] == NOBODY) {
            head[toLine] = person;
        } else {
            next[tail[toLine]] = person;
        }
        tail[toLine] = person;
        return person;
    }

    /** What is known of the person stays readable until somebody else joins. */
    void leave(int person) {
        int of = line[person];
        if (before[person] == NOBODY) {
            head[of] = next[person];
        } else {
            next[before[person]] = next[person];
        }
        if (next[person] == NOBODY) {
            tail[of] = before[person];
        } else {
            before[next[person]] = before[person];
        }
        line[person] = NOBODY;
        next[person] = spare;
        spare = person;
    }

    private void grow() {
        int size = 2 * next.length;
        next = Arrays.copyOf(next, size);
        before = Arrays.copyOf(before, size);
        line = Arrays.copyOf(line, size);
        since = Arrays.copyOf(since, size);
        minutes = Arrays.copyOf(minutes, size);
        until = Arrays.copyOf(until, size);
        zone = Arrays.copyOf(zone, size);
        slot = Arrays.copyOf(slot, size);
    }
}
