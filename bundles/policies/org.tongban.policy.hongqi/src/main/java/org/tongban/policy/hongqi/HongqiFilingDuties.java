package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.IN_FORCE;
import static org.tongban.policy.hongqi.HongqiPack.clause;

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

/** A department that wants to change whom it has sent files that beforehand (二（五）1). */
@Component
@Pack(HongqiPack.ID)
public final class HongqiFilingDuties implements FilingDutyPolicy {

    private static final Citation CHANGE = clause("2.5.1-b");

    static final Dated<String> RECEIVER = Dated.<String>named("派驻人员调整的备案机关").from(IN_FORCE, "政务服务管理机构", CHANGE);
    static final Dated<Integer> NOTICE = Dated.<Integer>named("派驻人员调整提前备案的工作日数").assumedFrom(IN_FORCE, 5, CHANGE);

    @Override
    public List<FilingDuty> duties(Worksheet sheet) {
        boolean wantsApproval = sheet.reading(PlanReadings.CHANGE_FILING).equals("B");
        Due due = wantsApproval ? new Due.WorkingDaysBefore(sheet.local(PlanReadings.NOTICE_DAYS).orElseGet(() -> sheet.figure(NOTICE))) : new Due.Before();
        Effect effect = wantsApproval ? Effect.GATE : Effect.CONDITION;
        return List.of(new FilingDuty(FilingDuty.SECONDEE, CHANGE, "派驻人员调整", SiteLevel.DISTRICT, sheet.figure(RECEIVER), effect, due, List.of()));
    }
}
