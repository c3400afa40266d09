package org.tongban.policy.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.time.DateRange;

/** Who is assessed in a month, who is suspended from it, and how suspended months are resolved. */
@ConsumerType
public interface SuspensionPolicy {

    /** How a clerk with this service and these investigations stands in the month. */
    Finding<Standing> standing(YearMonth month, List<DateRange> service, List<Investigation> investigations, Worksheet sheet);

    /**
     * What the outcome of an investigation decides for its suspended months.
     *
     * @param decided the grade words decided, by month
     * @return Pending while the investigation is open; Refused where a month was not suspended or a grade does not exist
     */
    Finding<Resolution> resolve(Investigation investigation, Map<YearMonth, String> decided, Worksheet sheet);

    /**
     * An investigation (立案调查).
     *
     * @param filed  the day it was opened
     * @param closed the day it was closed; empty while it is open
     */
    record Investigation(LocalDate filed, Optional<LocalDate> closed) {

        public Investigation {
            if (closed.isPresent() && closed.get().isBefore(filed)) {
                throw new IllegalArgumentException("an investigation cannot be closed (" + closed.get() + ") before it is filed (" + filed + ")");
            }
        }
    }

    /**
     * @param state   the state
     * @param counted whether the clerk counts in the number of window staff for the cap
     */
    record Standing(MonthState state, boolean counted) {

        @Override
        public String toString() {
            return state.label() + (counted ? "，计入人数" : "，不计入人数");
        }
    }

    /**
     * @param grades     the grades decided, by month
     * @param open       months that were suspended and still have no grade
     * @param capRecheck months whose cap must be checked again, because the best grade was decided for them
     */
    record Resolution(SortedMap<YearMonth, Grade> grades, List<YearMonth> open, List<YearMonth> capRecheck) {
    }
}
