package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.clause;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.plan.ValidityPolicy;

/** In force from its own day, or from that of the municipal document; free mailing from a day of its own (HJ-0-a, 4.5-a). */
@Component
@Pack(HanjiangPack.ID)
public final class HanjiangValidity implements ValidityPolicy {

    private static final Citation CLAUSE = clause("0-a");
    private static final Citation MAIL = clause("4.5-a");

    /** The part that begins on a day of its own. */
    private static final String MAILING = "邮寄";

    @Override
    public Finding<Validity> on(String part, LocalDate day, Worksheet sheet) {
        sheet.fact("查询日", day);
        if (part.contains(MAILING)) {
            sheet.fact("部分", part);
            LocalDate since = sheet.figure(HanjiangMilestones.MAIL_FROM, PlanValues.SIGNING);
            return sheet.granted("效力", new Validity(!day.isBefore(since), since, ""), MAIL);
        }
        if (sheet.reading(CoreReadings.EFFECTIVE).equals("A")) {
            LocalDate since = sheet.figure(PlanValues.SIGNED, PlanValues.SIGNING);
            return sheet.granted("效力", new Validity(!day.isBefore(since), since, ""), CLAUSE);
        }
        Optional<LocalDate> municipal = sheet.local(CoreReadings.MUNICIPAL_DAY);
        return municipal.map(since -> sheet.granted("效力", new Validity(!day.isBefore(since), since, ""), CLAUSE))
                .orElseGet(() -> sheet.notConfigured(CoreReadings.MUNICIPAL_DAY.name(), CLAUSE));
    }
}
