package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.clause;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.plan.ValidityPolicy;

/** In force from its publication, the only day it bears, or from the day that the place enters (HQ-0-a). */
@Component
@Pack(HongqiPack.ID)
public final class HongqiValidity implements ValidityPolicy {

    private static final Citation CLAUSE = clause("0-a");

    @Override
    public Finding<Validity> on(String part, LocalDate day, Worksheet sheet) {
        sheet.fact("查询日", day);
        Optional<LocalDate> since = Optional.of(LocalDate.parse(HongqiPack.IN_FORCE));
        if (sheet.reading(PlanReadings.EFFECTIVE).equals("B")) {
            since = sheet.local(PlanReadings.OWN_DAY);
        }
        return since.map(first -> sheet.granted("效力", new Validity(!day.isBefore(sheet.step("施行日", first)), first, ""), CLAUSE))
                .orElseGet(() -> sheet.notConfigured(PlanReadings.OWN_DAY.name(), CLAUSE));
    }
}
