package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.Pack;
import org.tongban.policy.plan.FilingDuty;
import org.tongban.policy.plan.FilingDuty.Due;
import org.tongban.policy.plan.FilingDuty.Effect;
import org.tongban.policy.plan.FilingDutyPolicy;

/** Town centres file each month's results with the district centre (2.2.8.1). */
@Component
@Pack(SuchengPack.ID)
public final class SuchengFilingDuties implements FilingDutyPolicy {

    private static final Citation RESULTS = clause("2.2.8.1-d");

    static final Dated<Integer> DUE_DAY = Dated.<Integer>named("备案截止日（次月几日）").assumedFrom(IN_FORCE, 10, RESULTS);

    @Override
    public List<FilingDuty> duties(Worksheet sheet) {
        return List.of(results(sheet));
    }

    /** The results of a month. */
    static FilingDuty results(Worksheet sheet) {
        Effect effect = sheet.reading(AssessmentReadings.FILING).equals("B") ? Effect.CONDITION : Effect.AFTER;
        int day = sheet.local(AssessmentReadings.FILING_DAY).orElseGet(() -> sheet.figure(DUE_DAY));
        return new FilingDuty(FilingDuty.MONTHLY_RESULTS, RESULTS, "月度考核结果", SiteLevel.TOWN, "区政务服务中心", effect, new Due.DayOfNextMonth(day), List.of());
    }
}
