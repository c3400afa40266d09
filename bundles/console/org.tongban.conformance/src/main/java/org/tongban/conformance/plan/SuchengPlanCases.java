package org.tongban.conformance.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.MilestonePolicy;
import org.tongban.policy.plan.MilestoneRule;
import org.tongban.policy.plan.PartDone;
import org.tongban.policy.plan.ValidityPolicy;
import org.tongban.policy.staffing.AuthorityPolicy;
import org.tongban.policy.staffing.AuthorityPolicy.Action;
import org.tongban.policy.staffing.AuthorityPolicy.Deed;
import org.tongban.policy.staffing.AuthorityPolicy.Kind;
import org.tongban.policy.staffing.AuthorityPolicy.State;
import org.tongban.policy.staffing.AuthorityPolicy.Subject;

/** SC: from which payroll month, steps without days, who keeps the lists. */
@Component
public final class SuchengPlanCases implements ClauseAdapter {

    /** What the cases call pay. */
    private static final String PAY = "计酬";

    private final PolicyPack pack;
    private final ValidityPolicy validity;
    private final MilestonePolicy milestones;
    private final AuthorityPolicy authority;

    @Activate
    public SuchengPlanCases(@Reference(target = "(pack=sucheng)") PolicyPack pack, @Reference(target = "(pack=sucheng)") ValidityPolicy validity,
            @Reference(target = "(pack=sucheng)") MilestonePolicy milestones, @Reference(target = "(pack=sucheng)") AuthorityPolicy authority) {
        this.pack = pack;
        this.validity = validity;
        this.milestones = milestones;
        this.authority = authority;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("SC-0-a", "SC-3.1-a", "SC-3.3-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "SC-0-a" -> inForce(asked);
            case "SC-3.1-a" -> survey(asked);
            default -> list(asked);
        };
    }

    private Answer inForce(PackCase asked) {
        Words words = asked.words();
        Optional<LocalDate> month = words.maybeMonth("payrollMonth").map(each -> each.atDay(1));
        LocalDate day = month.or(() -> words.maybeDate("policyLookupAsOf")).or(() -> words.maybeDate("asOf")).orElseThrow(() -> new Unsupported("缺少用词：payrollMonth"));
        return PackCase.answer(validity.on(month.isPresent() ? PAY : "", day, asked.sheet(day)),
                found -> Answer.saying(month.isPresent() ? "allowancesUnderPolicy" : "inForce", found.inForce()).and("since", found.since()));
    }

    private Answer survey(PackCase asked) {
        Words words = asked.words();
        Optional<LocalDate> due = words.maybeDate("due");
        Optional<LocalDate> doneOn = words.maybeDate("doneOn");
        LocalDate asOf = words.maybeDate("asOf").or(() -> doneOn).orElse(pack.inForceFrom());
        asked.enter("sc.milestone.1.due", due);
        Worksheet sheet = asked.sheet(asOf);
        Milestone step = milestones.milestones(sheet).get(0);
        List<PartDone> done = step.toReach().stream().flatMap(part -> doneOn.map(day -> new PartDone(part, day)).stream()).toList();
        return PackCase.answer(new MilestoneRule(pack.identity().day()).judge(step, done, asOf, sheet),
                found -> new Answer(found.state(), Map.of("status", found.state(), "daysLate", found.daysLate())));
    }

    private Answer list(PackCase asked) {
        Words words = asked.words();
        String[] said = words.text("action").split("_", 2);
        Action action = AuthorityWords.action(said[0]);
        Kind list = said.length > 1 && said[1].contains("ITEM") ? Kind.ITEM_LIST : Kind.CLERK_REGISTER;
        Deed deed = Deed.of(words.text("actor"), action, Subject.of(list));
        return authority.mayDo(deed, asked.sheet()).value().map(ruling -> state(ruling.state())).orElseGet(() -> PackCase.result("REFUSED").and("state", "REFUSED"));
    }

    private static Answer state(Optional<State> state) {
        return Answer.of(state.orElse(null)).and("state", state.orElse(null));
    }
}
