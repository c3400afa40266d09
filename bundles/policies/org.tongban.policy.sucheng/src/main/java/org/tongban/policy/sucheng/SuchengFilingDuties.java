package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Source;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.DocumentPack.OpenPart;
import org.tongban.policy.Pack;
import org.tongban.policy.plan.FilingDuty;
import org.tongban.policy.plan.FilingDuty.Due;
import org.tongban.policy.plan.FilingDuty.Effect;
import org.tongban.policy.plan.FilingDutyPolicy;

/** Town centres file their volumes (二（二）3（5）) and each month's results (二（二）8（1）) with the district centre. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengFilingDuties implements FilingDutyPolicy {

    private static final Citation RETURN = clause("2.2.3.5-b");
    private static final Citation RESULTS = clause("2.2.8.1-d");

    static final Dated<String> RETURN_RECEIVER = Dated.<String>named("统计数据的报送对象").from(IN_FORCE, "政务服务中心", RETURN);
    static final Dated<Integer> RETURN_DAY = Dated.<Integer>named("统计报送截止日（次月几日）").assumedFrom(IN_FORCE, 10, RETURN);
    static final Dated<Integer> RETURN_DAYS = Dated.<Integer>named("按周统计的报送时限（工作日）").assumedFrom(IN_FORCE, 3, RETURN);
    static final Dated<String> RECEIVER = Dated.<String>named("月度考核结果的备案机关").from(IN_FORCE, "区政务服务中心", RESULTS);
    static final Dated<Integer> DUE_DAY = Dated.<Integer>named("备案截止日（次月几日）").assumedFrom(IN_FORCE, 10, RESULTS);

    private static final LocalFigure<Integer> OWN_RETURN_DAY = new LocalFigure<>("sc.statistics.dueDay", "统计报送截止日（次月几日）", Source.NOT_STATED, RETURN, LocalTables::dayOfMonth)
            .optional();

    static final OpenPart OPEN = new OpenPart(List.of(), List.of(OWN_RETURN_DAY));

    @Override
    public List<FilingDuty> duties(Worksheet sheet) {
        return List.of(volumes(sheet), results(sheet));
    }

    /** The volumes of a period. */
    private static FilingDuty volumes(Worksheet sheet) {
        boolean monthly = sheet.reading(WindowReadings.PERIOD).equals("A");
        Due due = monthly ? new Due.DayOfNextMonth(sheet.local(OWN_RETURN_DAY).orElseGet(() -> sheet.figure(RETURN_DAY))) : new Due.WorkingDaysAfter(sheet.figure(RETURN_DAYS));
        return new FilingDuty(FilingDuty.VOLUME_RETURN, RETURN, "窗口业务统计数据", SiteLevel.TOWN, sheet.figure(RETURN_RECEIVER), Effect.AFTER, due, sheet.figure(SuchengRecords.MEASURES));
    }

    /** The results of a month. */
    static FilingDuty results(Worksheet sheet) {
        Effect effect = sheet.reading(AssessmentReadings.FILING).equals("B") ? Effect.CONDITION : Effect.AFTER;
        int day = sheet.local(AssessmentReadings.FILING_DAY).orElseGet(() -> sheet.figure(DUE_DAY));
        return new FilingDuty(FilingDuty.MONTHLY_RESULTS, RESULTS, "月度考核结果", SiteLevel.TOWN, sheet.figure(RECEIVER), effect, new Due.DayOfNextMonth(day), List.of());
    }
}
