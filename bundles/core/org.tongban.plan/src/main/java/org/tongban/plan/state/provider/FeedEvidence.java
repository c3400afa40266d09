package org.tongban.plan.state.provider;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.plan.Audit;
import org.tongban.plan.Plan;
import org.tongban.plan.place.PackShelf;
import org.tongban.plan.state.ClauseEvidence;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.state.ClauseTally;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.FeedPolicy;
import org.tongban.policy.plan.FeedPolicy.Freshness;

/** Whether cases were brought in from other systems as recently as the document wants, by the audit list's entries of imports. */
@Component
public final class FeedEvidence implements ClauseEvidence {

    private static final String IMPORT = "import";
    /** Kinds of import that bring cases. */
    private static final Set<String> CASES = Set.of("cases", "volumes", "tickets");
    private static final int LATEST = 2000;

    private final PackShelf shelf;
    private final Plan plan;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public FeedEvidence(@Reference PackShelf shelf, @Reference Plan plan, @Reference Audit audit, @Reference Clock clock) {
        this.shelf = shelf;
        this.plan = plan;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "core";
    }

    @Override
    public List<Told> tell(PolicyPack pack, SiteId site, LocalDate day) {
        return shelf.answer(FeedPolicy.class, pack.id()).flatMap(policy -> tell(policy, pack, site, day)).stream().toList();
    }

    private Optional<Told> tell(FeedPolicy policy, PolicyPack pack, SiteId site, LocalDate day) {
        LocalDateTime present = LocalDateTime.now(clock);
        LocalDateTime now = day.isBefore(present.toLocalDate()) ? day.plusDays(1).atStartOfDay() : present;
        Optional<LocalDateTime> last = audit.entries(LATEST).stream().filter(entry -> entry.action().equals(IMPORT) && CASES.contains(entry.detail().split(" ", 2)[0]))
                .map(entry -> LocalDateTime.ofInstant(entry.at(), clock.getZone())).filter(at -> !at.isAfter(now)).findFirst();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Finding<Freshness> found = policy.freshness(last, now, new Worksheet(day, plan.deskFor(site)));
        ClauseState state = found.value().map(fresh -> fresh.isStale() ? ClauseState.PARTLY : ClauseState.DONE).orElse(ClauseState.UNCLEAR);
        String sentence = "办件信息汇入：" + found.value().map(Freshness::toString).orElseGet(found::reason);
        return ClauseTally.answering(found.workings()).filter(clause -> clause.document().equals(pack.instrument().number())).map(clause -> new Told(clause, state, sentence, found));
    }
}
