package org.tongban.window;

import java.util.OptionalInt;
import org.tongban.core.id.SiteId;

/**
 * How many cases a hall had of something in a year or a month.
 *
 * @param month   1 to 12; empty where only the year's total is known
 * @param subject what the count is of
 * @param name    the item's code, the department or the zone
 * @param channel how they came in, such as 线上; empty for over the counter
 */
public record HallVolume(SiteId hall, int year, OptionalInt month, Subject subject, String name, String channel, long cases) {

    /** What is counted. */
    public enum Subject {
        ITEM("事项"), DEPARTMENT("部门"), ZONE("区域");

        private final String label;

        Subject(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    public HallVolume {
        if (cases < 0 || month.isPresent() && (month.getAsInt() < 1 || month.getAsInt() > 12)) {
            throw new IllegalArgumentException(cases + " cases in month " + month);
        }
    }

    /** Whether they took a window's time. */
    public boolean isAtTheCounter() {
        return !channel.contains("线上") && !channel.contains("网上") && !channel.contains("自助");
    }
}
