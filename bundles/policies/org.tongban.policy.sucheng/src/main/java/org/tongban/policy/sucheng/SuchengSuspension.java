package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.time.DateRange;
import org.tongban.policy.Pack;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;
import org.tongban.policy.assessment.SuspensionPolicy;

/** While an investigation is open the monthly assessment is suspended; its outcome decides the months. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengSuspension implements SuspensionPolicy {

    @Override
    public Finding<Standing> standing(YearMonth month, List<DateRange> service, List<Investigation> investigations, Worksheet sheet) {
        LocalDate end = sheet.fact("月末", month.atEndOfMonth());
        boolean inPost = sheet.fact("月末在岗", service.stream().anyMatch(span -> span.contains(end)));
        if (!inPost) {
            return sheet.granted("当月", new Standing(MonthState.NOT_ASSESSED, false), clause("2.2.8.1-a"));
        }
        if (investigations.isEmpty()) {
            return sheet.granted("当月", new Standing(MonthState.NORMAL, true), clause("2.2.8.1-c"));
        }
        boolean anyDay = anyDaySuspends(sheet);
        for (Investigation investigation : investigations) {
            sheet.fact("立案", investigation.filed());
            sheet.fact("结案", investigation.closed());
            if (suspends(investigation, month, anyDay)) {
                return sheet.granted("当月", new Standing(MonthState.SUSPENDED, !anyDay), clause("2.2.8.1-c"));
            }
        }
        return sheet.granted("当月", new Standing(MonthState.NORMAL, true), clause("2.2.8.1-c"));
    }

    private static boolean anyDaySuspends(Worksheet sheet) {
        return sheet.reading(AssessmentReadings.SUSPENSION).equals("B");
    }

    /** An investigation closed on a day is not open at that day's end. */
    private static boolean suspends(Investigation investigation, YearMonth month, boolean anyDay) {
        LocalDate end = month.atEndOfMonth();
        LocalDate first = anyDay ? later(investigation.filed(), month.atDay(1)) : end;
        return !investigation.filed().isAfter(end) && investigation.closed().map(closed -> closed.isAfter(first)).orElse(true);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public Finding<Resolution> resolve(Investigation investigation, Map<YearMonth, String> decided, Worksheet sheet) {
        sheet.fact("立案", investigation.filed());
        sheet.fact("结案", investigation.closed());
        if (investigation.closed().isEmpty()) {
            return sheet.pending("尚未结案，不能确定暂停月份的等次", clause("2.2.8.1-c"));
        }
        List<YearMonth> suspended = sheet.step("暂停考核的月份", suspendedBy(investigation, sheet));
        SortedMap<YearMonth, Grade> grades = new TreeMap<>();
        for (Map.Entry<YearMonth, String> entry : new TreeMap<>(decided).entrySet()) {
            if (!suspended.contains(entry.getKey())) {
                return sheet.refused(entry.getKey() + " 没有因这次立案暂停考核，不能按处理结果确定等次", clause("2.2.8.1-c"));
            }
            Grade grade = new Grade(entry.getValue().strip());
            if (!sheet.figure(SuchengMonthlyGrades.GRADES).contains(grade)) {
                return sheet.refused(entry.getKey() + " 的等次“" + grade + "”不存在，只有好、一般、差", clause("2.2.8.1-a"));
            }
            grades.put(entry.getKey(), grade);
        }
        List<YearMonth> open = sheet.step("尚未确定的月份", suspended.stream().filter(month -> !grades.containsKey(month)).toList());
        List<YearMonth> recheck = grades.keySet().stream().filter(month -> grades.get(month).equals(SuchengMonthlyGrades.GOOD)).toList();
        sheet.step("须重新核对优秀比例的月份", recheck);
        return sheet.granted("处理后等次", new Resolution(grades, open, recheck), clause("2.2.8.1-c"));
    }

    private static List<YearMonth> suspendedBy(Investigation investigation, Worksheet sheet) {
        boolean anyDay = anyDaySuspends(sheet);
        List<YearMonth> months = new ArrayList<>();
        YearMonth last = YearMonth.from(investigation.closed().orElseThrow());
        for (YearMonth month = YearMonth.from(investigation.filed()); !month.isAfter(last); month = month.plusMonths(1)) {
            if (suspends(investigation, month, anyDay)) {
                months.add(month);
            }
        }
        return months;
    }
}
