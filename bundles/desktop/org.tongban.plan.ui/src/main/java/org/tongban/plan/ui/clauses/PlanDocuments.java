package org.tongban.plan.ui.clauses;

import java.util.List;
import java.util.stream.Stream;
import org.tongban.plan.Clauses;
import org.tongban.plan.Outline;
import org.tongban.plan.Plan;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.store.Workspaces;

/** The documents that are in use: those bound to the place's sites in the order of binding, then national law. Without a workspace every installed one. */
public final class PlanDocuments {
    private final Workspaces workspaces;
    private final Plan plan;
    private final PolicyBook book;
    private final Clauses clauses;

    public PlanDocuments(Workspaces workspaces, Plan plan, PolicyBook book, Clauses clauses) {
        this.workspaces = workspaces;
        this.plan = plan;
        this.book = book;
        this.clauses = clauses;
    }

    public List<PolicyPack> packs() {
        List<PolicyPack> installed = book.packs();
        if (workspaces.current().isEmpty()) {
            return installed;
        }
        Stream<PolicyPack> bound = plan.bindings().stream().map(Plan.Bound::pack).distinct()
                .flatMap(id -> installed.stream().filter(pack -> pack.id().equals(id)));
        return Stream.concat(bound, installed.stream().filter(pack -> pack.divisionCode().isEmpty())).distinct().toList();
    }

    /** With their clauses and headings. */
    public List<PlanDocument> read() {
        return packs().stream().map(pack -> new PlanDocument(pack.id(), pack.place(), pack.instrument(), clauses.ofPack(pack.id()),
                Outline.of(clauses.document(pack.id()).orElse("")))).toList();
    }
}
