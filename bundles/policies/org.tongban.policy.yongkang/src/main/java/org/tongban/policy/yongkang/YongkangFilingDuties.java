package org.tongban.policy.yongkang;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.plan.FilingDuty;
import org.tongban.policy.plan.FilingDutyPolicy;

/** Town centres file their windows, front-desk staff and leader, once and whenever they change (三（二）, 五（一）). */
@Component
@Pack(YongkangPack.ID)
public final class YongkangFilingDuties implements FilingDutyPolicy {

    @Override
    public List<FilingDuty> duties(Worksheet sheet) {
        return List.of(YongkangEstablishment.change(sheet), YongkangEstablishment.first(sheet));
    }
}
