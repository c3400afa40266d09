package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.assessment.FilingPolicy;

/** Town centres file each month's results with the district centre in the month after. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengFiling implements FilingPolicy {

    static final Dated<Integer> DUE_DAY = Dated.<Integer>named("备案截止日（次月几日）").assumedFrom(IN_FORCE, 10, clause("2.2.8.1-d"));

    @Override
    public Finding<Filing> filing(YearMonth month, Optional<LocalDate> filed, LocalDate asOf, Worksheet sheet) {
        sheet.fact("月份", month);
        sheet.fact("备案日期", filed);
        boolean condition = sheet.reading(AssessmentReadings.FILING).equals("B");
        int day = sheet.local(AssessmentReadings.FILING_DAY).orElseGet(() -> sheet.figure(DUE_DAY));
        LocalDate due = sheet.step("截止日", month.plusMonths(1).atDay(day));
        Status status = filed.map(on -> on.isAfter(due) ? Status.LATE : Status.ON_TIME)
                .orElseGet(() -> sheet.fact("查询日", asOf).isAfter(due) ? Status.OVERDUE : Status.PENDING);
        return sheet.granted("备案", new Filing(due, status, !condition || filed.isPresent()), clause("2.2.8.1-d"));
    }
}
