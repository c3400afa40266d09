package org.tongban.window;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.tongban.core.id.SiteId;

/**
 * A scenario that the bureau keeps.
 *
 * @param name   what people call it; it is known by this name
 * @param hall   the hall that it is about; empty for none
 * @param yaml   the scenario as its file holds it
 * @param result what was last computed of this text; empty if nothing was
 * @param by     who saved it
 */
public record SavedScenario(String name, Optional<SiteId> hall, String yaml, Optional<Result> result, Instant at, String by) {

    public SavedScenario {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a scenario needs a name");
        }
    }

    /**
     * What was computed of a scenario.
     *
     * @param method how, such as 仿真 20 次 or 排队公式
     * @param seed   of the random numbers; 0 where none are used
     * @param at     when
     * @param zones  in order of the scenario
     */
    public record Result(String method, long seed, Instant at, List<ZoneResult> zones) {
        public Result {
            zones = List.copyOf(zones);
        }
    }

    /**
     * A zone of a result. What the method does not tell is empty.
     *
     * @param meanWait    minutes
     * @param p90         minutes within which nine of ten were called
     * @param utilisation work as a share of the open time of the windows
     * @param abandoned   people who left without being served, a day
     */
    public record ZoneResult(String zone, OptionalInt windows, OptionalDouble served, OptionalDouble meanWait, OptionalDouble p90, OptionalDouble utilisation,
            OptionalDouble abandoned) {
    }
}
