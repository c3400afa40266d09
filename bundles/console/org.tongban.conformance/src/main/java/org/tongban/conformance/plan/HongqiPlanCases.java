package org.tongban.conformance.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.time.NationalCalendar;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.FilingDuty;
import org.tongban.policy.plan.FilingDutyPolicy;
import org.tongban.policy.plan.FilingRule;
import org.tongban.policy.plan.FilingRule.Course;
import org.tongban.policy.plan.FilingRule.Stand;
import org.tongban.policy.plan.FilingStanding;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.MilestonePolicy;
import org.tongban.policy.plan.MilestoneRule;
import org.tongban.policy.plan.PartDone;
import org.tongban.policy.plan.ValidityPolicy;
import org.tongban.policy.staffing.AuthorityPolicy;
import org.tongban.policy.staffing.AuthorityPolicy.Deed;

/** HQ: identity, who manages whom, filing a change of secondees, supporting plans. */
@Component
public final class HongqiPlanCases implements ClauseAdapter {

    private static final String NUMBER = "文号";
    private static final String NOTICE_DAYS = "hq.secondment.changeFiling.days";

    private final PolicyPack pack;
    private final ValidityPolicy validity;
    private final AuthorityPolicy authority;
    private final FilingDutyPolicy filings;
    private final MilestonePolicy milestones;

    @Activate
    public HongqiPlanCases(@Reference(target = "(pack=hongqi)") PolicyPack pack, @Reference(target = "(pack=hongqi)") ValidityPolicy validity,
            @Reference(target = "(pack=hongqi)") AuthorityPolicy authority, @Reference(target = "(pack=hongqi)") FilingDutyPolicy filings,
            @Reference(target = "(pack=hongqi)") MilestonePolicy milestones) {
        this.pack = pack;
        this.validity = validity;
        this.authority = authority;
        this.filings = filings;
        this.milestones = milestones;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("HQ-0-a", "HQ-2.5.1-a", "HQ-2.5.1-b", "HQ-3.2-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "HQ-0-a" -> identity(asked);
            case "HQ-2.5.1-a" -> managed(asked);
            case "HQ-2.5.1-b" -> change(asked);
            default -> plans(asked);
        };
    }

    private Answer identity(PackCase asked) {
        Words words = asked.words();
        LocalDate day = words.date("policyLookupAsOf");
        boolean here = words.maybeText("district").map(pack.place()::startsWith).orElse(true);
        asked.enter("hq.policy.effectiveFrom.day", words.maybeDate("effectiveFrom"));
        Optional<Object> number = pack.figures().stream().filter(figure -> figure.name().equals(NUMBER)).findFirst().flatMap(figure -> figure.on(pack.inForceFrom()))
                .flatMap(entry -> entry.value().map(value -> (Object) value));
        return PackCase.answer(validity.on("", day, asked.sheet(day)),
                found -> Answer.saying("inForce", here && found.inForce()).and("since", found.since()).and("docNo", number.orElse(null)));
    }

    private Answer managed(PackCase asked) {
        Words words = asked.words();
        Deed deed = new Deed(words.text("manager"), AuthorityWords.action(words.maybeText("action").orElse("MANAGE")), AuthorityWords.subject(words.text("subject")), words.maybeText("reason"));
        return PackCase.answer(authority.mayDo(deed, asked.sheet()),
                ruling -> PackCase.result(ruling.verdict()).and("reasonRequired", ruling.wantsReason()).and("authority", String.join("、", ruling.by())));
    }

    private Answer change(PackCase asked) {
        Words words = asked.words();
        LocalDate effective = words.date("effective");
        Optional<LocalDate> filed = words.maybeDate("filedOn");
        boolean approved = words.maybeFlag("approved").orElse(false);
        Optional<LocalDate> accepted = approved ? words.maybeDate("approvedOn").or(() -> filed) : Optional.empty();
        asked.enter(NOTICE_DAYS, words.maybeCount("noticeWorkingDays"));
        Worksheet sheet = asked.sheet(effective);
        FilingDuty duty = filings.duties(sheet).stream().filter(each -> each.kind().equals(FilingDuty.SECONDEE)).findFirst().orElseThrow();
        Finding<Stand> stand = new FilingRule(duty, new NationalCalendar()).on(Course.of(effective).submitted(filed).accepted(accepted), effective, sheet);
        return PackCase.answer(stand, found -> {
            Verdict verdict = Verdict.passIf(found.standing() == FilingStanding.ON_TIME && found.holds());
            return PackCase.result(verdict).and("due", found.due()).and("applied", found.holds()).and("reason", verdict == Verdict.PASS ? null : fault(found, filed, effective));
        });
    }

    /** In the words of the cases. */
    private static String fault(Stand stand, Optional<LocalDate> filed, LocalDate effective) {
        if (filed.isEmpty()) {
            return "未备案";
        }
        if (stand.standing() != FilingStanding.ON_TIME) {
            return filed.get().isBefore(effective) ? "提前不足" : "未提前";
        }
        return "未同意";
    }

    private Answer plans(PackCase asked) {
        long departments = asked.words().count("departments");
        long filed = asked.words().count("plansFiled");
        LocalDate day = pack.inForceFrom();
        Worksheet sheet = asked.sheet(day);
        if (departments == 0) {
            return PackCase.result(Verdict.NA).and("missing", 0);
        }
        List<String> names = LongStream.rangeClosed(1, departments).mapToObj(number -> "部门" + number).toList();
        Milestone plans = milestones.milestones(sheet).get(0).withParts(names);
        List<PartDone> done = names.stream().limit(filed).map(name -> new PartDone(name, day)).toList();
        return PackCase.answer(new MilestoneRule(pack.identity().day()).judge(plans, done, day, sheet),
                found -> new Answer(found.actual(), Map.of("rate", found.actual(), "missing", found.open().size(), "status", found.state())));
    }
}
