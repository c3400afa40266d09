package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.assessment.AssessmentPeriod;
import org.tongban.policy.assessment.InspectionPolicy;

/** A third party's result goes to the month and the year of the clerk it names; one about a hall is evidence, unless read otherwise. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengInspections implements InspectionPolicy {

    @Override
    public Finding<Attachment> attach(Inspection inspection, Worksheet sheet) {
        AssessmentPeriod month = AssessmentPeriod.of(YearMonth.from(sheet.fact("检查日期", inspection.date())));
        sheet.fact("大厅", inspection.hall());
        List<PersonId> concerned = inspection.person().isPresent() ? List.of(inspection.person().get()) : clerksOfHall(inspection, sheet);
        List<AttachedTo> to = new ArrayList<>();
        if (inspection.person().isEmpty()) {
            to.add(new AttachedTo(Optional.empty(), inspection.hall(), month));
        }
        for (PersonId person : concerned) {
            to.add(new AttachedTo(Optional.of(person), inspection.hall(), month));
            to.add(new AttachedTo(Optional.of(person), inspection.hall(), AssessmentPeriod.year(month.year())));
        }
        BigDecimal deducted = concerned.isEmpty() ? BigDecimal.ZERO : inspection.deduct().orElse(BigDecimal.ZERO);
        sheet.step("每人扣分", deducted);
        return sheet.granted("记入", new Attachment(to, deducted), clause("2.2.7-b"));
    }

    private static List<PersonId> clerksOfHall(Inspection inspection, Worksheet sheet) {
        return sheet.reading(AssessmentReadings.HALL_INSPECTIONS).equals("B") ? inspection.clerks() : List.of();
    }
}
