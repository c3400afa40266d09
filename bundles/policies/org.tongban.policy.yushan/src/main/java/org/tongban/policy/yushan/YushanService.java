package org.tongban.policy.yushan;

import static org.tongban.policy.yushan.YushanPack.clause;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.time.NationalCalendar;
import org.tongban.core.time.WorkCalendar;
import org.tongban.policy.Pack;
import org.tongban.policy.payroll.PieceCreditPolicy;
import org.tongban.policy.village.HomeServicePolicy;
import org.tongban.policy.village.PublicContactPolicy;

/** How the clerks come to the people (三（二）7). */
@Component
@Pack(YushanPack.ID)
public final class YushanService implements HomeServicePolicy, PublicContactPolicy, PieceCreditPolicy {

    private static final Citation HOME = clause("3.2.7-a");
    private static final Citation CONTACT = clause("3.2.7-b");
    private static final Citation ASSISTED = clause("3.2.7-c");

    static final Dated<Integer> HOME_SERVICE_DAYS = Dated.<Integer>named("上门服务时限（工作日）").assumedFrom(YushanPack.IN_FORCE, 3, HOME);

    private final WorkCalendar calendar = new NationalCalendar();

    @Override
    public Finding<HomeService> homeService(Request request, Worksheet sheet) {
        sheet.fact("申请日", request.requested());
        LocalDate until = request.visited().map(day -> sheet.fact("上门日", day)).orElseGet(() -> sheet.fact("尚未上门，截至", request.asOf()));
        int days = sheet.step("工作日数", calendar.workdaysBetween(request.requested(), until));
        if (sheet.reading(VillageReadings.HOME_SERVICE_LIMIT).equals("B")) {
            return sheet.granted("上门服务", new HomeService(days, Verdict.PASS), HOME);
        }
        int limit = sheet.local(VillageReadings.HOME_SERVICE_DAYS).orElseGet(() -> sheet.figure(HOME_SERVICE_DAYS));
        return sheet.granted("上门服务", new HomeService(days, days > limit ? Verdict.WARN : Verdict.PASS), HOME);
    }

    @Override
    public Finding<ContactCheck> contact(Contact contact, Worksheet sheet) {
        List<String> missing = new ArrayList<>();
        need("服务工作群", contact.group(), missing, sheet);
        need("服务电话", contact.phone(), missing, sheet);
        need("预约服务", contact.booking(), missing, sheet);
        return sheet.granted("服务方式", new ContactCheck(missing.isEmpty() ? Verdict.PASS : Verdict.FAIL, missing), CONTACT);
    }

    @Override
    public Finding<YearMonth> creditedMonth(PieceDates dates, Worksheet sheet) {
        sheet.fact("收件日", dates.collected());
        sheet.fact("办结送达日", dates.delivered());
        if (sheet.reading(VillageReadings.CREDIT_MOMENT).equals("B")) {
            return sheet.granted("计入月份", YearMonth.from(dates.collected()), ASSISTED);
        }
        return dates.delivered().map(day -> sheet.granted("计入月份", YearMonth.from(day), ASSISTED))
                .orElseGet(() -> sheet.pending("办结送达后计入", ASSISTED));
    }

    /** Writes down whether it is there, never what it is: a telephone number is not for the workings. */
    private static void need(String what, String have, List<String> missing, Worksheet sheet) {
        if (!sheet.fact(what, !have.isBlank())) {
            missing.add(what);
        }
    }
}
