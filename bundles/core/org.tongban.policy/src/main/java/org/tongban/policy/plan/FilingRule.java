package org.tongban.policy.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.time.WorkCalendar;
import org.tongban.core.time.WorkCalendar.CalendarMissing;
import org.tongban.policy.plan.FilingDuty.Due;
import org.tongban.policy.plan.FilingDuty.Effect;

/**
 * Where a filing stands by a document's duty to file: until when it is due, whether it came in time, and whether what is
 * filed is in effect. The one rule for all documents; the plan's records, the packs' own questions and the worked cases ask it.
 * What happened after the day asked about does not count.
 *
 * @param duty     what the document wants, its readings applied
 * @param calendar the working days, for duties that count by them
 */
public record FilingRule(FilingDuty duty, WorkCalendar calendar) {

    /**
     * What is known of one filing; empty where it did not happen or does not apply.
     *
     * @param period    the month that is filed
     * @param effective the day from which what is filed is to hold
     * @param submitted the day of the first submission
     * @param accepted  the day of acceptance
     * @param returned  the day on which it was last returned, unless it was submitted again since
     */
    public record Course(Optional<YearMonth> period, Optional<LocalDate> effective, Optional<LocalDate> submitted, Optional<LocalDate> accepted, Optional<LocalDate> returned) {

        /** A filing that is due once, of which nothing has happened yet. */
        public static Course once() {
            return new Course(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** A month's filing of which nothing has happened yet. */
        public static Course of(YearMonth period) {
            return new Course(Optional.of(period), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** The filing of a change that is to hold from a day, of which nothing has happened yet. */
        public static Course of(LocalDate effective) {
            return new Course(Optional.empty(), Optional.of(effective), Optional.empty(), Optional.empty(), Optional.empty());
        }

        public Course submitted(Optional<LocalDate> day) {
            return new Course(period, effective, day, accepted, returned);
        }

        public Course accepted(Optional<LocalDate> day) {
            return new Course(period, effective, submitted, day, returned);
        }

        public Course returned(Optional<LocalDate> day) {
            return new Course(period, effective, submitted, accepted, day);
        }
    }

    /**
     * @param due      the last day in time; empty if there is none
     * @param standing where it stands
     * @param filed    whether it lies with the receiver or was accepted
     * @param holds    whether what is filed is in effect
     * @param since    the day from which it holds, as far as known
     */
    public record Stand(Optional<LocalDate> due, FilingStanding standing, boolean filed, boolean holds, Optional<LocalDate> since) {

        /** In effect, and yet to be marked as not filed. */
        public boolean isUnfiled() {
            return holds && !filed;
        }

        @Override
        public String toString() {
            return standing + (holds ? filed ? "，有效" : "，有效但未备案" : "，未生效");
        }
    }

    /**
     * What holds on a day while a change of it is filed.
     *
     * @param value what holds
     * @param since the day from which the change holds; empty while that is not known
     * @param alert what stands in its way on that day; empty if nothing does
     */
    public record InForce<T>(T value, Optional<LocalDate> since, String alert) {

        @Override
        public String toString() {
            return value + (alert.isEmpty() ? "" : "（" + alert + "）");
        }
    }

    /**
     * Where a filing stands on a day. Not configured where the calendar does not reach the due day.
     *
     * @throws IllegalArgumentException if the course lacks the month or day by which the duty counts
     */
    public Finding<Stand> on(Course course, LocalDate asOf, Worksheet sheet) {
        take(course, asOf, sheet);
        Optional<LocalDate> due;
        try {
            due = due(course);
        } catch (CalendarMissing missing) {
            return sheet.notConfigured(missing.getMessage(), duty.clause());
        }
        sheet.step("备案截止日", due, duty.clause());
        Known known = Known.of(course, asOf);
        FilingStanding standing = standing(known, due, asOf);
        Optional<LocalDate> since = since(course);
        boolean holds = holds(known, since, asOf);
        return sheet.granted("备案情况", new Stand(due, standing, known.isFiled(), holds, since), duty.clause());
    }

    /** What holds on a day while a change from one thing to another is filed; the course must say from when it is to hold. */
    public <T> Finding<InForce<T>> inForce(T from, T to, Course course, LocalDate asOf, Worksheet sheet) {
        sheet.fact("原定", from);
        sheet.fact("拟调整为", to);
        take(course, asOf, sheet);
        LocalDate wanted = course.effective().orElseThrow(() -> lacks("生效日"));
        Known known = Known.of(course, asOf);
        Optional<LocalDate> since = since(course);
        boolean holds = holds(known, since, asOf);
        String alert;
        try {
            alert = asOf.isBefore(wanted) ? "" : alert(known, course, asOf);
        } catch (CalendarMissing missing) {
            return sheet.notConfigured(missing.getMessage(), duty.clause());
        }
        return sheet.granted("有效值", new InForce<>(holds ? to : from, since, alert), duty.clause());
    }

    /**
     * The last day in time; empty if the document names none.
     *
     * @throws IllegalArgumentException if the course lacks the month or day by which the duty counts
     * @throws CalendarMissing          if the calendar does not reach it
     */
    public Optional<LocalDate> due(Course course) {
        Due due = duty.due();
        if (due instanceof Due.DayOfNextMonth next) {
            YearMonth month = course.period().orElseThrow(() -> lacks("期间")).plusMonths(1);
            return Optional.of(month.atDay(Math.min(next.day(), month.lengthOfMonth())));
        }
        if (due instanceof Due.By by) {
            return Optional.of(by.day());
        }
        if (due instanceof Due.Unstated) {
            return Optional.empty();
        }
        LocalDate effective = course.effective().orElseThrow(() -> lacks("生效日"));
        if (due instanceof Due.WorkingDaysBefore before) {
            return Optional.of(workday(effective, -1, before.days()));
        }
        if (due instanceof Due.WorkingDaysAfter after) {
            return Optional.of(workday(effective, 1, after.days()));
        }
        return Optional.of(due instanceof Due.DaysAfter after ? effective.plusDays(after.days()) : effective.minusDays(1));
    }

    private void take(Course course, LocalDate asOf, Worksheet sheet) {
        sheet.fact("备案事项", duty.title());
        sheet.fact("备案效力", duty.effect());
        course.period().ifPresent(month -> sheet.fact("期间", month));
        course.effective().ifPresent(day -> sheet.fact("拟生效日", day));
        sheet.fact("报送日", course.submitted());
        sheet.fact("受理日", course.accepted());
        course.returned().ifPresent(day -> sheet.fact("退回日", day));
        sheet.fact("查询日", asOf);
    }

    private static FilingStanding standing(Known known, Optional<LocalDate> due, LocalDate asOf) {
        if (known.isReturned()) {
            return FilingStanding.RETURNED;
        }
        Optional<LocalDate> submitted = known.submitted();
        LocalDate last = due.orElse(LocalDate.MAX);
        if (submitted.isPresent()) {
            return submitted.get().isAfter(last) ? FilingStanding.LATE : FilingStanding.ON_TIME;
        }
        return asOf.isAfter(last) ? FilingStanding.OVERDUE : FilingStanding.PENDING;
    }

    /** From when it holds, as far as is known at all. */
    private Optional<LocalDate> since(Course course) {
        Optional<LocalDate> wanted = course.effective();
        return switch (duty.effect()) {
            case GATE -> later(wanted, course.accepted());
            case CONDITION -> later(wanted, course.accepted().or(course.returned().isPresent() ? Optional::empty : course::submitted));
            case AFTER -> wanted;
        };
    }

    private static Optional<LocalDate> later(Optional<LocalDate> wanted, Optional<LocalDate> filed) {
        return filed.flatMap(day -> Stream.concat(Stream.of(day), wanted.stream()).max(LocalDate::compareTo));
    }

    private boolean holds(Known known, Optional<LocalDate> since, LocalDate asOf) {
        boolean reached = since.map(day -> !day.isAfter(asOf)).orElse(true);
        return reached && switch (duty.effect()) {
            case GATE -> known.accepted().isPresent();
            case CONDITION -> known.isFiled();
            case AFTER -> true;
        };
    }

    /** What stands in the way of a change on a day on which it was wanted. */
    private String alert(Known known, Course course, LocalDate asOf) {
        if (known.accepted().isPresent()) {
            return "";
        }
        if (duty.effect() == Effect.AFTER) {
            return known.isFiled() || due(course).filter(asOf::isAfter).isEmpty() ? "" : "逾期未备案";
        }
        boolean open = duty.effect() == Effect.GATE || !known.isFiled();
        return known.isReturned() ? "备案已退回" : !open ? "" : duty.effect() == Effect.GATE ? "备案未审核" : "未备案";
    }

    private LocalDate workday(LocalDate day, int step, int count) {
        LocalDate found = day;
        for (int left = count; left > 0;) {
            found = found.plusDays(step);
            if (calendar.isWorkday(found)) {
                left--;
            }
        }
        return found;
    }

    private IllegalArgumentException lacks(String what) {
        return new IllegalArgumentException("备案“" + duty.title() + "”按" + what + "计算期限，请写明" + what + " (the filing counts from its month or day, give it)");
    }

    /** What had happened by a day. */
    private record Known(Optional<LocalDate> submitted, Optional<LocalDate> accepted, Optional<LocalDate> returned) {

        static Known of(Course course, LocalDate asOf) {
            Optional<LocalDate> accepted = by(course.accepted(), asOf);
            return new Known(by(course.submitted(), asOf).or(() -> accepted), accepted, by(course.returned(), asOf));
        }

        private static Optional<LocalDate> by(Optional<LocalDate> day, LocalDate asOf) {
            return day.filter(each -> !each.isAfter(asOf));
        }

        boolean isReturned() {
            return returned.isPresent() && accepted.isEmpty();
        }

        boolean isFiled() {
            return submitted.isPresent() && !isReturned();
        }
    }
}
