package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.PayrollReadings.PROBATION_MONTH;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.core.time.DateRange;
import org.tongban.policy.payroll.PayFacts;

/** What probation takes off a line that is not paid in it (SC-2.2.5-b): all of the month's amount, or a share by days. */
final class Probation {

    private final PayFacts facts;
    private final PayDay day;

    Probation(PayFacts facts, PayDay day) {
        this.facts = facts;
        this.day = day;
    }

    /** What is left of a full month's amount. */
    Money leaves(Money full, Worksheet sheet) {
        return facts.probation().filter(this::touches).map(probation -> reduced(full, probation, sheet)).orElse(full);
    }

    private boolean touches(DateRange probation) {
        return probation.overlaps(DateRange.of(day.month()));
    }

    private Money reduced(Money full, DateRange probation, Worksheet sheet) {
        sheet.fact("试用期", probation);
        if (sheet.reading(PROBATION_MONTH).equals("B")) {
            int days = day.month().lengthOfMonth();
            int paid = sheet.step("试用期外天数", daysAfter(probation, day.month()));
            Money share = Money.yuan(full.times(paid).toBigDecimal().divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP));
            return sheet.step("按天数折算（当月" + days + "天）", share, clause("2.2.5-b"));
        }
        boolean within = sheet.step("判定日在试用期内", probation.contains(statusDay(probation)), clause("2.2.5-b"));
        return within ? sheet.step("试用期内不发", Money.ZERO, clause("2.2.5-b")) : full;
    }

    /** A clerk who begins after the tested day is judged by the first day served: the probation's own. */
    private LocalDate statusDay(DateRange probation) {
        boolean beginsLater = day.asOf().isBefore(probation.from()) && facts.service().stream().noneMatch(span -> span.contains(day.asOf()));
        return beginsLater ? probation.from() : day.asOf();
    }

    private static int daysAfter(DateRange probation, YearMonth month) {
        return probation.last().map(last -> last.isBefore(month.atDay(1)) ? month.lengthOfMonth()
                : last.isAfter(month.atEndOfMonth()) ? 0 : month.lengthOfMonth() - last.getDayOfMonth()).orElse(0);
    }
}
