package org.tongban.payroll.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.core.money.Money;
import org.tongban.core.people.EmploymentKind;
import org.tongban.core.time.DateRange;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.Slip;
import org.tongban.plan.state.ClauseEvidence;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.state.ClauseTally;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.payroll.ReferencePayPolicy;
import org.tongban.policy.payroll.ReferencePayPolicy.Deviation;
import org.tongban.registry.People;
import org.tongban.registry.Sites;

/** Whether the latest run pays staff without an establishment as the document's reference wants it. */
@Component
public final class ReferencePayEvidence implements ClauseEvidence {

    private static final int MONTHS = 240;
    /** Whom others pay, or who are on the establishment (在编). */
    private static final Set<EmploymentKind> ELSEWHERE = EnumSet.of(EmploymentKind.ESTABLISHED, EmploymentKind.SECONDED);

    private final PayRuns runs;
    private final People people;
    private final Sites sites;
    private final PolicyBook book;

    @Activate
    public ReferencePayEvidence(@Reference PayRuns runs, @Reference People people, @Reference Sites sites, @Reference PolicyBook book) {
        this.runs = runs;
        this.people = people;
        this.sites = sites;
        this.book = book;
    }

    @Override
    public String module() {
        return "payroll";
    }

    @Override
    public List<Told> tell(PolicyPack pack, SiteId site, LocalDate day) {
        Optional<Answerer<ReferencePayPolicy>> asked = book.ask(ReferencePayPolicy.class, site, day).filter(each -> each.pack().id().equals(pack.id()));
        if (asked.isEmpty()) {
            return List.of();
        }
        YearMonth until = YearMonth.from(day);
        Optional<PayRun> latest = runs.months(MONTHS).stream().filter(totals -> !totals.month().isAfter(until)).findFirst().flatMap(totals -> runs.find(totals.month()));
        return latest.flatMap(run -> tell(asked.get(), run, site)).stream().toList();
    }

    private Optional<Told> tell(Answerer<ReferencePayPolicy> asked, PayRun run, SiteId site) {
        Set<PersonId> without = withoutEstablishment(run.month());
        Set<SiteId> within = sites.under(site);
        List<Money> gross = run.slips().stream().filter(slip -> within.contains(slip.site()) && without.contains(slip.person())).map(Slip::gross).filter(amount -> !amount.isZero()).toList();
        if (gross.isEmpty()) {
            return Optional.empty();
        }
        Finding<Deviation> found = asked.policy().deviation(gross, asked.sheet(run.month().atDay(1)));
        ClauseState state = found.value().map(deviation -> ClauseState.of(deviation.result())).orElse(ClauseState.UNCLEAR);
        String sentence = run.month() + " 非在编" + gross.size() + "人平均应发对参照数的偏离：" + found.value().map(Deviation::toString).orElseGet(found::reason);
        return ClauseTally.answering(found.workings()).map(clause -> new Told(clause, state, sentence, found));
    }

    private Set<PersonId> withoutEstablishment(YearMonth month) {
        DateRange range = DateRange.of(month);
        return people.employedIn(range).stream().filter(dossier -> dossier.employments().stream()
                .anyMatch(employment -> employment.term().overlaps(range) && !ELSEWHERE.contains(employment.kind()))).map(dossier -> dossier.person().id()).collect(Collectors.toSet());
    }
}
