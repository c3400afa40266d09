package org.tongban.core.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A degree or diploma.
 *
 * @param level       its level
 * @param fullTime    whether by full-time study (全日制); self-study (自考) and correspondence (函授) are not
 * @param graduatedOn the day of graduation, or null where the records do not say (then taken as held all along)
 */
public record Degree(DegreeLevel level, boolean fullTime, @Nullable LocalDate graduatedOn) {

    public boolean isHeldOn(LocalDate day) {
        return graduatedOn == null || !graduatedOn.isAfter(day);
    }
}
