package org.tongban.window.optimise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Before and after a merger of windows, side by side.
 *
 * @param before           departmental windows, each department with its own line
 * @param after            comprehensive windows with one line for all
 * @param separatelyNeeded windows that keep the limits with a line for each department; empty if none do
 * @param togetherNeeded   windows that keep them with one line: the difference is what pooling saves
 */
public record MergePlan(Side before, Side after, OptionalInt separatelyNeeded, OptionalInt togetherNeeded) {

    /**
     * @param windows       open all day
     * @param people        front-desk people; empty if not known
     * @param casesPerHead  cases of a year for each of them, two decimals; empty without people
     * @param peopleNeeded  people that keep so many windows open, absences reckoned with, and no fewer than each window needs
     * @param peopleAtLeast the floor alone: windows times people at a window, rounded up
     * @param meanWait      mean minutes of waiting over the day; empty if a line grows without end in some half hour
     * @param level         share of people served within the limit's minutes over the day; 0 for those in a line that grows without end
     * @param worst         the half hour with the lowest level
     * @param lines         the departments (or groups of them) with lines of their own, and their windows
     */
    public record Side(int windows, OptionalInt people, Optional<BigDecimal> casesPerHead, int peopleNeeded, int peopleAtLeast, OptionalDouble meanWait, double level, Worst worst,
            List<Line> lines) {
        public Side {
            lines = List.copyOf(lines);
        }
    }

    /** @param slot the half hour, from 0 */
    public record Worst(int slot, double level) {
    }

    /**
     * @param departments who share the line
     * @param overloaded  half hours in which it grows without end
     */
    public record Line(List<String> departments, int windows, int overloaded) {
        public Line {
            departments = List.copyOf(departments);
        }
    }
}
