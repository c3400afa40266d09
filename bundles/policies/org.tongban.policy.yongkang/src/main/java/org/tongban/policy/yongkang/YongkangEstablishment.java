package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.YongkangPack.IN_FORCE;
import static org.tongban.policy.yongkang.YongkangPack.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.time.NationalCalendar;
import org.tongban.policy.Pack;
import org.tongban.policy.plan.FilingDuty;
import org.tongban.policy.plan.FilingDuty.Due;
import org.tongban.policy.plan.FilingDuty.Effect;
import org.tongban.policy.plan.FilingRule;
import org.tongban.policy.plan.FilingRule.Course;
import org.tongban.policy.window.EstablishmentPolicy;

/** The numbers that town centres file with the city's office (三（二）, 五（一）). */
@Component
@Pack(YongkangPack.ID)
public final class YongkangEstablishment implements EstablishmentPolicy {

    static final Citation FIXED = clause("3.2-b");
    private static final Citation CHANGE = clause("3.2-e");
    private static final Citation FIRST = clause("5.1-b");

    static final Dated<LocalDate> FIRST_DUE = Dated.<LocalDate>named("首次备案期限").from(IN_FORCE, LocalDate.parse("2023-09-25"), FIRST);
    static final Dated<List<String>> FIELDS = Dated.<List<String>>named("首次备案内容").from(IN_FORCE, List.of("综合窗口数", "前台受理人员数", "组长人选"), FIRST);

    /** What has to be done before the numbers may differ. */
    private static final String HINT = "需报市政管办审核备案";

    @Override
    public Finding<Comparison> compare(Numbers established, Numbers actual, Worksheet sheet) {
        sheet.fact("备案", established);
        sheet.fact("实有", actual);
        int windows = sheet.step("窗口多于备案", actual.windows() - established.windows());
        int staff = sheet.step("人员多于备案", actual.staff() - established.staff());
        boolean same = windows == 0 && staff == 0;
        return sheet.granted("与备案比较", new Comparison(Verdict.passIf(same), windows, staff, same ? "" : HINT), same ? FIXED : CHANGE);
    }

    @Override
    public Finding<Effective> effective(Change change, LocalDate asOf, Worksheet sheet) {
        Course course = new Course(Optional.empty(), Optional.of(change.wanted()), Optional.empty(), change.approved(),
                Optional.of(asOf).filter(day -> change.status() == Status.RETURNED));
        return new FilingRule(change(sheet), new NationalCalendar()).inForce(change.from(), change.to(), course, asOf, sheet)
                .map(found -> new Effective(found.value(), found.since(), found.alert()));
    }

    /** The duty to file a change of windows or staff. */
    static FilingDuty change(Worksheet sheet) {
        boolean gate = sheet.reading(WindowReadings.FILING).equals("A");
        Due due = gate ? new Due.Before() : sheet.local(WindowReadings.FILING_DAYS).<Due>map(Due.DaysAfter::new).orElseGet(Due.Unstated::new);
        return new FilingDuty(FilingDuty.WINDOWS_AND_STAFF, CHANGE, "综合窗口数量和人员调整", SiteLevel.TOWN, sheet.figure(PlanValues.RECEIVER), gate ? Effect.GATE : Effect.AFTER, due, List.of());
    }

    /** The duty to file the numbers for the first time. */
    static FilingDuty first(Worksheet sheet) {
        return new FilingDuty(FilingDuty.FIRST_NUMBERS, FIRST, "综合窗口数、前台受理人员数和组长人选", SiteLevel.TOWN, sheet.figure(PlanValues.RECEIVER), Effect.GATE,
                new Due.By(YongkangMilestones.lastDay(FIRST_DUE, sheet)), sheet.figure(FIELDS));
    }

    @Override
    public Finding<FirstFiling> firstFiling(Declared declared, Worksheet sheet) {
        FilingDuty duty = first(sheet);
        List<String> fields = duty.contents();
        List<Boolean> there = List.of(declared.windows().isPresent(), declared.staff().isPresent(), declared.leader().filter(name -> !name.isBlank()).isPresent());
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (!sheet.fact(fields.get(i) + "已填", there.get(i))) {
                missing.add(fields.get(i));
            }
        }
        Optional<LocalDate> submitted = sheet.fact("报送日", declared.submitted());
        Optional<LocalDate> due = new FilingRule(duty, new NationalCalendar()).due(Course.once().submitted(submitted));
        Optional<Boolean> onTime = submitted.map(day -> due.map(last -> !day.isAfter(last)).orElse(true));
        Status status = !missing.isEmpty() ? Status.INCOMPLETE : submitted.isPresent() ? Status.SUBMITTED : Status.DRAFT;
        return sheet.granted("首次备案", new FirstFiling(status, missing, onTime), FIRST);
    }
}
