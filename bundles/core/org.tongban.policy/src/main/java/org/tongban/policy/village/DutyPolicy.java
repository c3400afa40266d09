package org.tongban.policy.village;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** On how many days a station is staffed (坐班). */
@ConsumerType
public interface DutyPolicy {

    /** Whether the duty of a week that has passed was enough. */
    Finding<DutyCheck> week(DutyWeek week, Worksheet sheet);

    /** Whether a station that is regularly staffed on so many working days a week meets its tier's standard. */
    Finding<DutyCheck> routine(StationTier tier, int daysAWeek, Worksheet sheet);

    /**
     * What is known of a week's duty. Days are given by name, or only counted.
     *
     * @param monday      the ISO week by its Monday; empty if not told
     * @param workingDays how many working days it had, if told; else the calendar says
     * @param dutyDays    on how many working days there was duty, if only counted
     * @param dutyOn      the days with a duty record, repeated where a day has several
     */
    record DutyWeek(StationTier tier, Optional<LocalDate> monday, Optional<Integer> workingDays, Optional<Integer> dutyDays, List<DayOfWeek> dutyOn) {

        public DutyWeek {
            dutyOn = List.copyOf(dutyOn);
        }
    }

    /**
     * @param dutyDays distinct working days with duty
     * @param required how many are needed
     */
    record DutyCheck(Verdict verdict, int dutyDays, int required) {

        public int missing() {
            return Math.max(0, required - dutyDays);
        }

        @Override
        public String toString() {
            return verdict.label() + "（坐班" + dutyDays + "天，应" + required + "天）";
        }
    }
}
