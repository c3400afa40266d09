package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.clause;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.staffing.ReturnPolicy;

/** Secondees who do not obey or are not fit may be sent back by the body that manages services (二（五）3). */
@Component
@Pack(HongqiPack.ID)
public final class HongqiSecondees implements ReturnPolicy {

    private static final Citation RETURN = clause("2.5.3-c");

    @Override
    public Finding<Returned> sendBack(List<String> grounds, String approvedBy, LocalDate since, LocalDate on, Worksheet sheet) {
        List<String> known = sheet.figure(PlanValues.RETURN_GROUNDS);
        List<String> valid = sheet.fact("退回理由", grounds).stream().distinct().filter(known::contains).toList();
        boolean either = sheet.reading(StaffReadings.RETURN_GROUNDS).equals("A");
        if (valid.isEmpty() || !either && valid.size() < known.size()) {
            return sheet.refused("退回的情形为" + String.join("、", known) + (either ? "" : "，须同时具备"), RETURN);
        }
        String body = sheet.figure(HongqiFilingDuties.RECEIVER);
        if (!sheet.fact("批准单位", approvedBy).strip().endsWith(body)) {
            return sheet.refused("退回由" + body + "决定", RETURN);
        }
        LocalDate term = sheet.fact("派驻起始", since).plusYears(sheet.figure(PlanValues.MIN_SECONDMENT)).minusDays(1);
        sheet.step("派驻期限届满", term);
        return sheet.granted("退回", new Returned(on, on.isBefore(term), true), RETURN);
    }
}
