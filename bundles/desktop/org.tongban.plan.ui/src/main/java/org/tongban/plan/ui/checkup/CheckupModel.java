package org.tongban.plan.ui.checkup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Verdict;
import org.tongban.plan.Plan;
import org.tongban.plan.checkup.Checkup;
import org.tongban.plan.checkup.CheckupFinding;
import org.tongban.plan.ui.Observed;
import org.tongban.plan.ui.clauses.PlanDocuments;
import org.tongban.policy.PolicyPack;
import org.tongban.store.Workspaces;

/** What the check-up finds in the documents in use, which of it is new to the user, and which finding is selected. */
public final class CheckupModel extends Observed {

    public static final String ROWS = "rows";
    public static final String SELECTED = "selected";

    private final Workspaces workspaces;
    private final Plan plan;
    private final PlanDocuments documents;
    private final Checkup checkup;
    private final SeenFindings seen;
    private final Clock clock;
    private List<CheckupRow> rows = List.of();
    private @Nullable CheckupRow selected;

    public CheckupModel(Workspaces workspaces, Plan plan, PlanDocuments documents, Checkup checkup, SeenFindings seen, Clock clock) {
        this.workspaces = workspaces;
        this.plan = plan;
        this.documents = documents;
        this.checkup = checkup;
        this.seen = seen;
        this.clock = clock;
    }

    /** In the background: documents in the order in which they are in use, the gravest findings of each first. */
    public List<CheckupRow> read() {
        LocalDate today = LocalDate.now(clock);
        List<CheckupRow> found = new ArrayList<>();
        for (PolicyPack pack : documents.packs()) {
            for (CheckupFinding finding : checkup.check(pack, boundTo(pack), today)) {
                found.add(new CheckupRow(pack.id(), pack.instrument().number(), finding, !seen.contains(pack.id(), finding)));
            }
        }
        return found;
    }

    /** The site to which the document is bound in the open workspace. */
    private Optional<SiteId> boundTo(PolicyPack pack) {
        return workspaces.current().isEmpty() ? Optional.empty() : plan.bindings().stream().filter(bound -> bound.pack().equals(pack.id())).map(Plan.Bound::site).findFirst();
    }

    /** Shows what was read; the selected finding stays selected if it is still there. */
    public void show(List<CheckupRow> read) {
        List<CheckupRow> before = rows;
        String key = selected == null ? "" : selected.finding().key();
        rows = List.copyOf(read);
        changed(ROWS, before, rows);
        select(rows.stream().filter(row -> row.finding().key().equals(key)).findFirst().orElse(rows.isEmpty() ? null : rows.get(0)));
    }

    /** What is shown has been seen: it is new no longer. */
    public void markSeen() {
        seen.remember(rows);
    }

    public List<CheckupRow> rows() {
        return rows;
    }

    public void select(@Nullable CheckupRow row) {
        CheckupRow before = selected;
        selected = row;
        changed(SELECTED, before, row);
    }

    public @Nullable CheckupRow selected() {
        return selected;
    }

    /** The first finding about the clause. */
    public Optional<CheckupRow> about(Citation clause) {
        return rows.stream().filter(row -> row.finding().clauses().contains(clause)).findFirst();
    }

    public long count(Verdict severity) {
        return rows.stream().filter(row -> row.finding().severity() == severity).count();
    }

    public boolean isOpen() {
        return workspaces.current().isPresent();
    }
}
