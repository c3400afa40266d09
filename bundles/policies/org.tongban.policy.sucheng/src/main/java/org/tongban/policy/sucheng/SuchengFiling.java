package org.tongban.policy.sucheng;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.time.NationalCalendar;
import org.tongban.policy.Pack;
import org.tongban.policy.assessment.FilingPolicy;
import org.tongban.policy.plan.FilingRule;
import org.tongban.policy.plan.FilingRule.Course;

/** Whether a month's results hold and were filed in time, by the duty to file them. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengFiling implements FilingPolicy {

    @Override
    public Finding<Filing> filing(YearMonth month, Optional<LocalDate> filed, LocalDate asOf, Worksheet sheet) {
        FilingRule rule = new FilingRule(SuchengFilingDuties.results(sheet), new NationalCalendar());
        return rule.on(Course.of(month).submitted(filed), asOf, sheet)
                .map(stand -> new Filing(stand.due().orElseThrow(), Status.valueOf(stand.standing().name()), stand.holds()));
    }
}
