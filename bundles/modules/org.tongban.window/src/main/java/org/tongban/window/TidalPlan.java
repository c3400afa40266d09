package org.tongban.window;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;

/**
 * A plan for tidal windows (潮汐窗口): when they open, and who comes to the front then.
 *
 * @param name       what people call it; a plan is known by hall and name
 * @param zone       the zone it helps
 * @param period     the days for which it holds
 * @param trigger    what sets it off, in words, such as 等候超过20人 or 每周一上午
 * @param openAt     people waiting at which one more window opens; empty if it goes by time alone
 * @param closeAt    people waiting at which one closes again
 * @param from       not before this time of day
 * @param until      not after this time of day
 * @param windows    numbers of the windows
 * @param backOffice who is called from the back office, in order
 * @param filing     the number under which it is filed; empty if it is not
 * @param result     what came of it; empty if nothing is recorded
 */
public record TidalPlan(SiteId hall, String name, String zone, DateRange period, String trigger, OptionalInt openAt, int closeAt, Optional<LocalTime> from,
        Optional<LocalTime> until, List<String> windows, List<String> backOffice, String filing, String result) {

    public TidalPlan {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a tidal plan needs a name");
        }
        windows = List.copyOf(windows);
        backOffice = List.copyOf(backOffice);
    }

    /** Never shows who is called. */
    @Override
    public String toString() {
        return "TidalPlan " + name + " of " + hall + " " + period;
    }
}
