package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.plan.ValidityPolicy;

/** In force from its signing; pay and assessment by whole months, the first of them a reading (SC-0-a). */
@Component
@Pack(SuchengPack.ID)
public final class SuchengValidity implements ValidityPolicy {

    private static final Citation CLAUSE = clause("0-a");

    /** The parts that go by whole months. */
    private static final Set<String> BY_MONTH = Set.of("计酬", "薪酬", "薪酬福利", "补贴", "考核");

    @Override
    public Finding<Validity> on(String part, LocalDate day, Worksheet sheet) {
        sheet.fact("查询日", day);
        boolean byMonth = BY_MONTH.contains(sheet.fact("部分", part).strip());
        LocalDate since = byMonth ? firstMonth(sheet).atDay(1) : LocalDate.parse(IN_FORCE);
        return sheet.granted("效力", new Validity(!day.isBefore(since), since, byMonth ? "原标准" : ""), CLAUSE);
    }

    private static YearMonth firstMonth(Worksheet sheet) {
        YearMonth whole = sheet.figure(PlanValues.FIRST_MONTH, LocalDate.parse(IN_FORCE));
        boolean fromItsOwnMonth = sheet.reading(PayrollReadings.FIRST_MONTH).equals("B");
        return sheet.step("首个适用月", fromItsOwnMonth ? YearMonth.parse(IN_FORCE.substring(0, 7)) : whole);
    }
}
