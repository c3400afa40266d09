package org.tongban.plan.ui.notices;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.law.Verdict;
import org.tongban.plan.Clauses;
import org.tongban.plan.Plan;
import org.tongban.plan.checkup.Checkup;
import org.tongban.plan.ui.PlanParts;
import org.tongban.plan.ui.checkup.CheckupModel;
import org.tongban.plan.ui.checkup.CheckupRow;
import org.tongban.plan.ui.checkup.SeenFindings;
import org.tongban.plan.ui.clauses.PlanDocuments;
import org.tongban.policy.PolicyBook;
import org.tongban.store.Workspaces;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Notice;
import org.tongban.workbench.Notice.Weight;
import org.tongban.workbench.Watch;

/** Tells when the check-up finds what the user has not seen yet. */
@Component
public final class CheckupWatch implements Watch {
    private final Workspaces workspaces;
    private final Plan plan;
    private final PolicyBook book;
    private final Clauses clauses;
    private final Checkup checkup;
    private final Desktop desktop;
    private final Clock clock;

    @Activate
    public CheckupWatch(@Reference Workspaces workspaces, @Reference Plan plan, @Reference PolicyBook book, @Reference Clauses clauses, @Reference Checkup checkup, @Reference Desktop desktop,
            @Reference Clock clock) {
        this.workspaces = workspaces;
        this.plan = plan;
        this.book = book;
        this.clauses = clauses;
        this.checkup = checkup;
        this.desktop = desktop;
        this.clock = clock;
    }

    @Override
    public List<Notice> notices(Locale language) {
        if (workspaces.current().isEmpty()) {
            return List.of();
        }
        SeenFindings seen = new SeenFindings(desktop::remembered, desktop::remember);
        List<CheckupRow> fresh = new CheckupModel(workspaces, plan, new PlanDocuments(workspaces, plan, book, clauses), checkup, seen, clock).read().stream().filter(CheckupRow::isNew).toList();
        if (fresh.isEmpty()) {
            return List.of();
        }
        boolean open = fresh.stream().anyMatch(row -> row.finding().severity() != Verdict.INFO);
        String first = fresh.get(0).finding().what().title().in(language.getLanguage().equals("en"));
        Object clause = fresh.get(0).finding().clauses().isEmpty() ? null : fresh.get(0).finding().clauses().get(0);
        return List.of(new Notice(open ? Weight.DUE : Weight.NOTE, Texts.of(CheckupWatch.class, language).get("notice.checkup", Integer.toString(fresh.size()), first), PlanParts.CHECKUP, clause));
    }
}
