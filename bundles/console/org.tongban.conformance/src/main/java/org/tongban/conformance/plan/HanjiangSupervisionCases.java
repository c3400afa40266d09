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
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.law.Finding;
import org.tongban.core.time.NationalCalendar;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.MilestoneRule;
import org.tongban.policy.plan.OversightPolicy;
import org.tongban.policy.plan.Problem;
import org.tongban.policy.plan.Problem.Order;
import org.tongban.policy.plan.RectificationRule;
import org.tongban.policy.staffing.AuthorityPolicy;
import org.tongban.policy.staffing.AuthorityPolicy.Action;

/** HJ: who answers for the towns' staff, progress by the schedule, orders to rectify, accountability. */
@Component
public final class HanjiangSupervisionCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final OversightPolicy oversight;
    private final AuthorityPolicy authority;

    @Activate
    public HanjiangSupervisionCases(@Reference(target = "(pack=hanjiang)") PolicyPack pack, @Reference(target = "(pack=hanjiang)") OversightPolicy oversight,
            @Reference(target = "(pack=hanjiang)") AuthorityPolicy authority) {
        this.pack = pack;
        this.oversight = oversight;
        this.authority = authority;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("HJ-4.1-e", "HJ-4.1-h", "HJ-5.2-b", "HJ-5.4-b", "HJ-5.4-c");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "HJ-5.2-b" -> pace(asked);
            case "HJ-5.4-b" -> rectified(asked);
            case "HJ-5.4-c" -> accountable(asked);
            default -> AuthorityWords.allowed(authority, asked);
        };
    }

    private Answer pace(PackCase asked) {
        Words words = asked.words().knows("unit");
        return PackCase.answer(MilestoneRule.pace(words.number("planned"), words.number("actual"), pack.instrument().clause("HJ-5.2-b"), asked.sheet()),
                found -> Answer.saying("state", found.isBehind() ? "BEHIND" : "ON_SCHEDULE").and("reminder", found.isBehind() ? "CREATED" : "none"));
    }

    /** An order of which only its last day is known was given in time. */
    private Answer rectified(PackCase asked) {
        Words words = asked.words().knows("dept");
        String ground = words.text("ground");
        Optional<LocalDate> due = words.maybeDate("due");
        Optional<LocalDate> done = words.maybeDate("done");
        Optional<LocalDate> asOf = words.maybeDate("asOf");
        LocalDate given = due.filter(day -> day.isBefore(pack.inForceFrom())).orElse(pack.inForceFrom());
        RectificationRule rule = new RectificationRule(oversight.oversight(asked.sheet()));
        Finding<Order> ordered = rule.order(ground, given, due, new NationalCalendar(), asked.sheet());
        if (ordered.value().isEmpty()) {
            return new Answer("REFUSED", Map.of("state", "REFUSED", "result", "REFUSED"));
        }
        Order order = ordered.value().orElseThrow();
        if (asOf.isEmpty() && done.isEmpty()) {
            return new Answer("ALLOWED", Map.of("result", "ALLOWED")).and("due", order.due());
        }
        LocalDate day = asOf.or(() -> done).orElseThrow();
        Problem problem = new Problem(Optional.of(new Order(order.given(), order.due(), done, done)), List.of(), Optional.empty());
        return PackCase.answer(rule.stand(problem, day, asked.sheet(day)), found -> Answer.of(state(found.state())).and("state", state(found.state()))
                .and("daysLate", found.daysLate()).and("escalate", found.escalate().orElse(null)));
    }

    private static String state(Problem.State state) {
        return switch (state) {
            case CLOSED -> "DONE";
            case RECTIFYING -> "OPEN";
            default -> state.name();
        };
    }

    private Answer accountable(PackCase asked) {
        Words words = asked.words();
        if (AuthorityWords.action(words.text("action")) != Action.OPEN_ACCOUNTABILITY) {
            throw new Unsupported("这一条款只说启动问责");
        }
        String actor = words.text("actor");
        boolean allowed = new RectificationRule(oversight.oversight(asked.sheet())).mayOpenCase(actor, asked.sheet()).value().isPresent();
        return new Answer(allowed ? "ALLOWED" : "REFUSED", Map.of("allowed", allowed));
    }
}
