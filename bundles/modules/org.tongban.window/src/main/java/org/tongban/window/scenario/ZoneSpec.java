package org.tongban.window.scenario;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A zone of the scenario.
 *
 * @param minWindows at least so many windows, by the place's limits
 * @param maxWindows at most so many, by its room; {@link Limits#UNLIMITED} if nothing limits them
 * @param takes      the departments that it may take, in order; empty for any
 */
public record ZoneSpec(String name, int minWindows, int maxWindows, Set<String> takes) {

    public ZoneSpec {
        takes = Collections.unmodifiableSet(new LinkedHashSet<>(takes));
    }
}
