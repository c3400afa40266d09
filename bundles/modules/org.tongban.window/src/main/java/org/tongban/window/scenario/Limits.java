package org.tongban.window.scenario;

import java.util.List;
import java.util.Set;

/**
 * What a layout must keep.
 *
 * @param minWindows   at least so many windows in all (tidal ones not counted)
 * @param maxWindows   at most so many in all
 * @param maxTidal     at most so many tidal windows open at a time
 * @param withinMinutes with {@link #share}: this share of people is to wait no longer than so many minutes, in every half hour
 * @param share        from 0 to 1
 * @param maxLoad      at most this share of a window's time is to be work, in every half hour
 * @param together     departments (or items) that belong in one zone
 * @param apart        departments (or items) no two of which may share a zone
 */
public record Limits(int minWindows, int maxWindows, int maxTidal, double withinMinutes, double share, double maxLoad, List<Set<String>> together, List<Set<String>> apart) {

    public Limits {
        together = together.stream().map(Set::copyOf).toList();
        apart = apart.stream().map(Set::copyOf).toList();
    }
}
