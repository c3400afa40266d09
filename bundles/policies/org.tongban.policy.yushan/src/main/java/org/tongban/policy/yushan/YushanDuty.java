package org.tongban.policy.yushan;

import static org.tongban.policy.yushan.YushanPack.clause;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.time.DateRange;
import org.tongban.core.time.NationalCalendar;
import org.tongban.core.time.WorkCalendar;
import org.tongban.policy.Pack;
import org.tongban.policy.village.DutyPolicy;
import org.tongban.policy.village.StationTier;

/** On how many days a station is staffed (三（三）9): every working day, or at least three a week. */
@Component
@Pack(YushanPack.ID)
public final class YushanDuty implements DutyPolicy {

    private static final Citation EVERY_WORKING_DAY = clause("3.3.9-b");
    private static final Set<DayOfWeek> ORDINARY_WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    static final Map<StationTier, Dated<Integer>> DAYS_A_WEEK = Map.of(StationTier.STANDARD, days("3.3.9-c"), StationTier.SIMPLE, days("3.3.9-d"));

    private final WorkCalendar calendar = new NationalCalendar();

    @Override
    public Finding<DutyCheck> week(DutyWeek week, Worksheet sheet) {
        week.monday().ifPresent(monday -> sheet.fact("所在周", monday + "起"));
        int working = sheet.fact("当周工作日数", week.workingDays().orElseGet(() -> workingDays(week).size()));
        int onDuty = sheet.fact("坐班的工作日数", week.dutyOn().isEmpty() ? week.dutyDays().orElse(0) : distinctWorkingDays(week));
        return judge(week.tier(), working, onDuty, sheet);
    }

    @Override
    public Finding<DutyCheck> routine(StationTier tier, int daysAWeek, Worksheet sheet) {
        sheet.fact("每周坐班工作日", daysAWeek);
        return judge(tier, sheet.fact("平常一周的工作日数", ORDINARY_WEEK.size()), daysAWeek, sheet);
    }

    private static Finding<DutyCheck> judge(StationTier tier, int working, int onDuty, Worksheet sheet) {
        sheet.fact("类型", tier);
        Optional<Dated<Integer>> fixed = Optional.ofNullable(DAYS_A_WEEK.get(tier));
        if (fixed.isEmpty()) {
            int required = sheet.step("每个工作日坐班", working, EVERY_WORKING_DAY);
            return sheet.granted("坐班", check(onDuty, required), EVERY_WORKING_DAY);
        }
        int days = sheet.figure(fixed.get());
        Citation clause = fixed.get().entries().get(0).source();
        if (working < days && sheet.reading(VillageReadings.HOLIDAY_WEEKS).equals("B")) {
            return sheet.granted("坐班", new DutyCheck(Verdict.NA, onDuty, 0), clause);
        }
        return sheet.granted("坐班", check(onDuty, sheet.step("应坐班天数", Math.min(days, working))), clause);
    }

    private static DutyCheck check(int onDuty, int required) {
        return new DutyCheck(onDuty >= required ? Verdict.PASS : Verdict.FAIL, onDuty, required);
    }

    private int distinctWorkingDays(DutyWeek week) {
        Set<DayOfWeek> working = workingDays(week);
        return (int) week.dutyOn().stream().distinct().filter(working::contains).count();
    }

    /** The week's working days by the calendar; Monday to Friday where the week is not told. */
    private Set<DayOfWeek> workingDays(DutyWeek week) {
        return week.monday().map(monday -> calendar.workdays(new DateRange(monday, monday.plusWeeks(1))).stream().map(LocalDate::getDayOfWeek)
                .collect(Collectors.toSet())).orElse(ORDINARY_WEEK);
    }

    private static Dated<Integer> days(String clause) {
        return Dated.<Integer>named("每周坐班不少于（工作日）").from(YushanPack.IN_FORCE, 3, clause(clause));
    }
}
