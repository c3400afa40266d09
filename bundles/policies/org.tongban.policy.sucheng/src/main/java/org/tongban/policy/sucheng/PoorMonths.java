package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.assessment.AnnualGradePolicy.AnnualFacts;
import org.tongban.policy.assessment.AnnualGradePolicy.Month;

/** When poor months make 不称职 mandatory: so many in a row, or so many in a year. */
final class PoorMonths {

    static final Dated<Integer> IN_A_ROW = Dated.<Integer>named("不称职：连续“差”月数").from(IN_FORCE, 2, clause("2.2.8.2-e"));
    static final Dated<Integer> IN_A_YEAR = Dated.<Integer>named("不称职：一年内“差”次数").from(IN_FORCE, 3, clause("2.2.8.2-e"));

    private PoorMonths() {
    }

    static boolean demandIncompetent(AnnualFacts facts, Worksheet sheet) {
        boolean rolling = sheet.reading(AssessmentReadings.INCOMPETENT_WINDOW).equals("B");
        List<Month> graded = facts.months().stream().filter(month -> month.grade() != null)
                .filter(month -> month.month().getYear() == facts.year() || rolling && month.month().getYear() == facts.year() - 1)
                .sorted(Comparator.comparing(Month::month)).toList();
        int row = sheet.step("最长连续“差”月数", longestRow(graded, facts.year(), rolling));
        int most = sheet.step("一年内“差”最多次数", mostInAYear(graded, facts.year()));
        int rowNeeded = sheet.figure(IN_A_ROW);
        int yearNeeded = sheet.figure(IN_A_YEAR);
        return row >= rowNeeded || most >= yearNeeded;
    }

    /** The longest row that ends in the year; rolling, months without a grade are skipped, else they break it. */
    private static int longestRow(List<Month> graded, int year, boolean rolling) {
        int longest = 0;
        int row = 0;
        YearMonth before = null;
        for (Month month : graded) {
            boolean follows = rolling || isNext(before, month.month());
            row = isPoor(month) ? (follows ? row : 0) + 1 : 0;
            before = month.month();
            longest = month.month().getYear() == year ? Math.max(longest, row) : longest;
        }
        return longest;
    }

    private static boolean isNext(@Nullable YearMonth before, YearMonth month) {
        return before != null && before.plusMonths(1).equals(month);
    }

    /** The most poor months within twelve that end in the year. */
    private static int mostInAYear(List<Month> graded, int year) {
        int most = 0;
        for (Month last : graded) {
            if (last.month().getYear() == year) {
                YearMonth first = last.month().minusMonths(11);
                most = Math.max(most, (int) graded.stream()
                        .filter(month -> isPoor(month) && !month.month().isBefore(first) && !month.month().isAfter(last.month())).count());
            }
        }
        return most;
    }

    private static boolean isPoor(Month month) {
        return SuchengMonthlyGrades.POOR.equals(month.grade());
    }
}
