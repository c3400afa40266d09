package org.tongban.plan.ui.states;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.plan.Plan;
import org.tongban.plan.state.ClauseStates;
import org.tongban.plan.state.EvidenceBook;
import org.tongban.plan.state.PlanState;
import org.tongban.plan.ui.clauses.PlanDocuments;
import org.tongban.policy.PolicyPack;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;

/** Reads the states of the documents in use; national law has none. */
public final class PlanViews {

    private final Workspaces workspaces;
    private final Plan plan;
    private final PlanDocuments documents;
    private final Sites sites;
    private final ClauseStates states;
    private final EvidenceBook book;
    private final Clock clock;

    public PlanViews(Workspaces workspaces, Plan plan, PlanDocuments documents, Sites sites, ClauseStates states, EvidenceBook book, Clock clock) {
        this.workspaces = workspaces;
        this.plan = plan;
        this.documents = documents;
        this.sites = sites;
        this.states = states;
        this.book = book;
        this.clock = clock;
    }

    /** In the background. */
    public PlanView read() {
        boolean open = workspaces.current().isPresent();
        LocalDate today = LocalDate.now(clock);
        List<PolicyPack> packs = documents.packs().stream().filter(pack -> !pack.divisionCode().isEmpty()).toList();
        List<PlanState> read = packs.stream().map(pack -> states.of(pack, open ? site(pack) : Optional.empty(), today)).toList();
        return new PlanView(read, open ? book.all() : List.of(), open);
    }

    /** The site to which the pack is bound. */
    private Optional<SiteId> site(PolicyPack pack) {
        return plan.bindings().stream().filter(bound -> bound.pack().equals(pack.id())).map(Plan.Bound::site).findFirst().or(() -> sites.root().map(Site::id));
    }
}
