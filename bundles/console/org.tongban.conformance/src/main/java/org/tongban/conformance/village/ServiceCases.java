package org.tongban.conformance.village;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.ClauseAdapter.Answer;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.law.Verdict;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.payroll.PieceCreditPolicy;
import org.tongban.policy.payroll.PieceCreditPolicy.PieceDates;
import org.tongban.policy.village.HomeServicePolicy;
import org.tongban.policy.village.HomeServicePolicy.Request;
import org.tongban.policy.village.PublicContactPolicy;
import org.tongban.policy.village.PublicContactPolicy.Contact;

/** YS-3.2.7-a/b/c: home visits, ways of contact, the month to which an assisted case belongs. */
@Component
public final class ServiceCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final HomeServicePolicy home;
    private final PublicContactPolicy contact;
    private final PieceCreditPolicy credit;

    @Activate
    public ServiceCases(@Reference(target = "(pack=yushan)") PolicyPack pack, @Reference(target = "(pack=yushan)") HomeServicePolicy home,
            @Reference(target = "(pack=yushan)") PublicContactPolicy contact, @Reference(target = "(pack=yushan)") PieceCreditPolicy credit) {
        this.pack = pack;
        this.home = home;
        this.contact = contact;
        this.credit = credit;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("YS-3.2.7-a", "YS-3.2.7-b", "YS-3.2.7-c");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "YS-3.2.7-a" -> homeVisit(asked);
            case "YS-3.2.7-b" -> contact(asked);
            default -> credited(asked);
        };
    }

    private Answer homeVisit(PackCase asked) {
        LocalDate requested = asked.words().date("requested");
        Optional<LocalDate> visited = asked.words().maybeDate("visited");
        LocalDate asOf = asked.words().maybeDate("asOf").or(() -> visited).orElseThrow(() -> new Unsupported("缺少用词：visited 或 asOf"));
        return PackCase.answer(home.homeService(new Request(requested, visited, asOf), asked.sheet(asOf)),
                found -> PackCase.result(found.verdict() == Verdict.PASS ? "OK" : found.verdict()).and("workingDays", found.workingDays()));
    }

    private Answer contact(PackCase asked) {
        Words words = asked.words();
        Contact offered = new Contact(words.maybeText("group").orElse(""), words.maybeText("phone").orElse(""), words.maybeText("booking").orElse(""));
        return PackCase.answer(contact.contact(offered, asked.sheet()), found -> PackCase.result(found.verdict()).and("missing", found.missing()));
    }

    private Answer credited(PackCase asked) {
        LocalDate collected = asked.words().date("collected");
        PieceDates dates = new PieceDates(collected, asked.words().maybeDate("delivered"));
        return PackCase.answer(credit.creditedMonth(dates, asked.sheet(collected)), month -> new Answer(month, Map.of("creditedMonth", month)));
    }
}
