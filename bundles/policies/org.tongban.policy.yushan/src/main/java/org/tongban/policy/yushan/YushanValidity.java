package org.tongban.policy.yushan;

import static org.tongban.policy.yushan.YushanPack.clause;

import java.time.LocalDate;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.plan.ValidityPolicy;

/** Signed in November, it orders the whole year's work: each clause has the days that it names itself, unless read otherwise (YS-0-a). */
@Component
@Pack(YushanPack.ID)
public final class YushanValidity implements ValidityPolicy {

    private static final Citation CLAUSE = clause("0-a");
    private static final Set<String> PAY = Set.of("计酬", "薪酬", "薪酬调整", "按件计酬");

    @Override
    public Finding<Validity> on(String part, LocalDate day, Worksheet sheet) {
        sheet.fact("查询日", day);
        boolean pay = PAY.contains(sheet.fact("部分", part).strip());
        LocalDate since = sheet.step("施行日", pay ? PieceTariff.begins(sheet) : ofTheRest(sheet));
        return sheet.granted("效力", new Validity(!day.isBefore(since), since, pay ? "原标准" : ""), CLAUSE);
    }

    private static LocalDate ofTheRest(Worksheet sheet) {
        boolean notBeforeDocument = sheet.reading(PayrollReadings.POLICY_BEGINS).equals("B");
        return notBeforeDocument ? PlanValues.SIGNING : LocalDate.parse(YushanPack.IN_FORCE);
    }
}
