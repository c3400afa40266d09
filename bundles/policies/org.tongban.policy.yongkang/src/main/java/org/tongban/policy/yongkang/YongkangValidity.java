package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.YongkangPack.clause;

import java.time.LocalDate;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.plan.ValidityPolicy;

/** In force as a whole, from its signing or from its publication (YK-0-a). */
@Component
@Pack(YongkangPack.ID)
public final class YongkangValidity implements ValidityPolicy {

    private static final Citation CLAUSE = clause("0-a");

    @Override
    public Finding<Validity> on(String part, LocalDate day, Worksheet sheet) {
        sheet.fact("查询日", day);
        if (!part.isBlank()) {
            sheet.fact("部分", part);
        }
        boolean fromPublication = sheet.reading(CoreReadings.EFFECTIVE).equals("B");
        LocalDate since = sheet.figure(fromPublication ? PlanValues.PUBLISHED : PlanValues.SIGNED, PlanValues.SIGNING);
        return sheet.granted("效力", new Validity(!day.isBefore(since), since, ""), CLAUSE);
    }
}
