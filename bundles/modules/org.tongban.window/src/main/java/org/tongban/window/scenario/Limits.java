package org.tongban.window.scenario;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a layout must keep.
 *
 * @param minWindows   at least so many windows in all (tidal ones not counted)
 * @param maxWindows   at most so many in all; {@link #UNLIMITED} if nothing limits them
 * @param maxTidal     at most so many tidal windows open at a time
 * @param withinMinutes with {@link #share}: this share of people is to wait no longer than so many minutes, in every half hour
 * @param share        from 0 to 1; 0 if nothing is promised
 * @param maxLoad      at most this share of a window's time is to be work, in every half hour
 * @param together     departments (or items) that belong in one zone
 * @param apart        departments (or items) no two of which may share a zone
 */
public record Limits(int minWindows, int maxWindows, int maxTidal, double withinMinutes, double share, double maxLoad, List<Set<String>> together, List<Set<String>> apart) {

    /** Where nothing limits a number of windows. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** No wish and no limit: a window may work all the time. */
    public static final Limits NONE = new Limits(0, UNLIMITED, UNLIMITED, 0, 0, 1, List.of(), List.of());

    public Limits {
        together = ordered(together);
        apart = ordered(apart);
    }

    /** Whether a share of people is promised a wait. */
    public boolean promisesAWait() {
        return share > 0;
    }

    private static List<Set<String>> ordered(List<Set<String>> sets) {
        return sets.stream().map(set -> Collections.unmodifiableSet(new LinkedHashSet<>(set))).toList();
    }
}
