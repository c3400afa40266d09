package org.tongban.policy.window;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** When tidal windows open and who staffs them (潮汐窗口). */
@ConsumerType
public interface TidalPolicy {

    /** Whether so many come that tidal windows should open. Pending if there is nothing to compare with. */
    Finding<Surge> surge(Day day, Worksheet sheet);

    /** Whether somebody may be called to a tidal window. */
    Finding<Assignment> assign(Call call, Worksheet sheet);

    /**
     * What is known of a day.
     *
     * @param sameWeekdayBefore tickets of the same weekday in the weeks before, the earliest first
     * @param today             tickets of the day; empty if not counted
     * @param meanWait          mean waiting minutes; empty if not measured
     */
    record Day(List<Long> sameWeekdayBefore, Optional<Long> today, Optional<BigDecimal> meanWait) {
        public Day {
            sameWeekdayBefore = List.copyOf(sameWeekdayBefore);
        }
    }

    /**
     * @param baseline  what is usual, four decimals at most: tickets, or minutes, as {@code threshold}
     * @param threshold from which on it is a surge (for minutes: above which)
     */
    record Surge(boolean isSurge, BigDecimal baseline, BigDecimal threshold) {

        @Override
        public String toString() {
            return isSurge ? "激增，建议开启潮汐窗口" : "未激增";
        }
    }

    /** From one day to another, both included. */
    record Days(LocalDate from, LocalDate until) {
        public Days {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException(from + " to " + until);
            }
        }

        public boolean overlaps(Days other) {
            return !other.until.isBefore(from) && !until.isBefore(other.from);
        }
    }

    /**
     * A person called to a tidal window.
     *
     * @param post   the person's post, such as 后台; empty if not known
     * @param tidal  when the tidal window is open; empty if not fixed yet
     * @param duties where else the person is rostered
     */
    record Call(String person, String post, Optional<Days> tidal, List<Duty> duties) {
        public Call {
            duties = List.copyOf(duties);
        }
    }

    /** @param when empty for the whole time of the tidal window */
    record Duty(String where, Optional<Days> when) {
    }

    /** Why somebody is not assigned. */
    enum Obstacle { CONFLICT, NOT_BACK_OFFICE }

    /**
     * @param end      the day on which it ends by itself, with the tidal window
     * @param obstacle empty if assigned
     */
    record Assignment(boolean isAssigned, Optional<LocalDate> end, Optional<Obstacle> obstacle) {

        @Override
        public String toString() {
            return isAssigned ? "可以调配" + end.map(day -> "，至" + day).orElse("") : obstacle.filter(each -> each == Obstacle.CONFLICT).map(each -> "排班冲突").orElse("不是后台人员");
        }
    }
}
