package org.tongban.window;

import java.util.List;
import java.util.OptionalLong;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;

/**
 * A functional zone of a hall, as the plan in force has it.
 *
 * @param name        its name, such as 医保人社区; a zone is known by hall and name
 * @param valid       the days on which it is so
 * @param kind        its kind, such as 窗口服务区; empty if not said
 * @param floor       the floor, 1 for the ground floor
 * @param departments departments that are served there, in the order of the plan
 * @param casesOfYear cases of a year as the plan states them; empty if it does not
 * @param unstated    departments of the zone whose cases are not in that figure, because nobody states them
 */
public record HallZone(SiteId hall, String name, DateRange valid, String kind, int floor, List<String> departments, OptionalLong casesOfYear, List<String> unstated) {

    public HallZone {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a zone needs a name");
        }
        departments = List.copyOf(departments);
        unstated = List.copyOf(unstated);
    }
}
