package org.tongban.window;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.core.id.SiteId;

/**
 * What a hall (政务服务大厅, 便民服务中心) is like from a day on. Its name and other names are those of its site.
 *
 * @param site       the site of the registry that it is
 * @param from       the first day for which this record speaks
 * @param floors     how many floors people are served on, at least 1
 * @param opens      when the hall opens on a working day; empty if not said
 * @param closes     when nobody is let in any more
 * @param townClass  the class of the town, such as 一般, 小城市, 城区中心街道; empty if not entered
 * @param mechanisms service mechanisms that run, such as 首问负责
 * @param inspected  results of inspections by aspect; an empty result is not yet inspected
 */
public record Hall(SiteId site, LocalDate from, int floors, Optional<LocalTime> opens, Optional<LocalTime> closes, String townClass, Set<String> mechanisms,
        Map<String, Optional<Boolean>> inspected) {

    public Hall {
        if (floors < 1) {
            throw new IllegalArgumentException(floors + " floors");
        }
        mechanisms = Set.copyOf(mechanisms);
        inspected = Map.copyOf(inspected);
    }

    /** A hall of which nothing else is known. */
    public static Hall unknown(SiteId site, LocalDate from) {
        return new Hall(site, from, 1, Optional.empty(), Optional.empty(), "", Set.of(), Map.of());
    }
}
