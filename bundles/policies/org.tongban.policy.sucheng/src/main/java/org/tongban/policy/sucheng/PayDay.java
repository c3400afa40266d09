package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.PayrollReadings.AS_OF;
import static org.tongban.policy.sucheng.PayrollReadings.FIRST_MONTH;

import java.time.LocalDate;
import java.time.YearMonth;
import org.tongban.core.law.Worksheet;

/**
 * The day on which a month's conditions are tested (SC-2.2.5-a), and whether the plan reaches that month at all (SC-0-a).
 *
 * @param month     the payroll month
 * @param asOf      the day on which level, seniority, degree and probation are tested
 * @param figuresOn the day on which the tariff is looked up
 * @param underPlan whether the plan reaches the month
 */
record PayDay(YearMonth month, LocalDate asOf, LocalDate figuresOn, boolean underPlan) {

    private static final LocalDate PLAN_BEGINS = LocalDate.parse(SuchengPack.IN_FORCE);

    /** Written into every part of the sheet, so that each pay line can be explained by itself. */
    static PayDay of(YearMonth month, Worksheet sheet) {
        boolean lastDay = sheet.reading(AS_OF).equals("B");
        LocalDate asOf = sheet.fact("判定日", lastDay ? month.atEndOfMonth() : month.atDay(1));
        boolean underPlan = reaches(month, sheet);
        boolean beginsWithin = underPlan && asOf.isBefore(PLAN_BEGINS);
        return new PayDay(month, asOf, beginsWithin ? month.atEndOfMonth() : asOf, underPlan);
    }

    private static boolean reaches(YearMonth month, Worksheet sheet) {
        YearMonth begins = YearMonth.from(PLAN_BEGINS);
        if (month.isAfter(begins)) {
            return true;
        }
        boolean fromItsOwnMonth = sheet.reading(FIRST_MONTH).equals("B");
        return sheet.step("本月适用本方案", fromItsOwnMonth && month.equals(begins), FIRST_MONTH.clause());
    }
}
