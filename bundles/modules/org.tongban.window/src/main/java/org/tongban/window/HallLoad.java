package org.tongban.window;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Working;
import org.tongban.registry.Site;

/**
 * What the windows of a hall have to bear in a year. What is not known is empty, with a reason; never zero.
 *
 * @param unplaced cases of the year that no window of the plan takes
 * @param balance  whether the windows bear about the same, by the place's rule; empty if no rule answers or too few windows have cases
 * @param notes    sentences for the user: what was split, what is missing and how to bring it
 */
public record HallLoad(Site site, int year, List<ZoneLoad> zones, long unplaced, Optional<Balance> balance, List<String> notes) {

    public HallLoad {
        zones = List.copyOf(zones);
        notes = List.copyOf(notes);
    }

    /**
     * A zone.
     *
     * @param zone      its name; empty for windows that stand in none
     * @param windows   how many windows; empty where none is recorded
     * @param cases     cases of the year at the counter, rounded where items are shared with other zones
     * @param minutes   their handling minutes; empty if the minutes of any are unknown
     * @param load      minutes as a share of the open minutes of the windows, 4 decimals
     * @param perWindow cases by window, at most 4 decimals
     * @param recommended windows that the work asks for by the place's rule; advice only
     * @param finding   the place's answer on the load (with the number of windows it recommends), if one answers
     * @param workings  how the figures came about
     * @param reason    why a figure is empty; empty if none is
     * @param each      its windows in order
     */
    public record ZoneLoad(String zone, OptionalInt windows, OptionalLong cases, Optional<BigDecimal> minutes, Optional<BigDecimal> load, Optional<BigDecimal> perWindow,
            OptionalInt recommended, Optional<Finding<?>> finding, List<Working> workings, String reason, List<WindowLoad> each) {
        public ZoneLoad {
            workings = List.copyOf(workings);
            each = List.copyOf(each);
        }
    }

    /**
     * A window.
     *
     * @param cases of the year; where items go to several windows, an even share of them, rounded
     */
    public record WindowLoad(String number, OptionalLong cases, Optional<BigDecimal> minutes) {
    }

    /**
     * How evenly the windows bear.
     *
     * @param ratio    the most work of a window by the least, 4 decimals; empty if the idlest has none
     * @param maxRatio the largest ratio that is still balanced by the place's rule
     * @param result   by the place's rule; NA without one
     * @param finding  with the workings, if a rule answers
     */
    public record Balance(Optional<BigDecimal> ratio, Optional<BigDecimal> maxRatio, Verdict result, Optional<Finding<?>> finding) {
    }
}
