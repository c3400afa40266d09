package org.tongban.plan.ui.notices;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.plan.Clauses;
import org.tongban.plan.Plan;
import org.tongban.plan.ui.PlanParts;
import org.tongban.plan.ui.clauses.PlanDocuments;
import org.tongban.plan.ui.readings.ReadingRow;
import org.tongban.plan.ui.readings.ReadingsModel;
import org.tongban.plan.ui.values.ValueRow;
import org.tongban.plan.ui.values.ValuesModel;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Notice;
import org.tongban.workbench.Notice.Weight;
import org.tongban.workbench.Watch;

/** Tells which values nobody entered and which questions nobody decided. */
@Component
public final class PlanWatch implements Watch {
    private final Workspaces workspaces;
    private final Plan plan;
    private final PolicyBook book;
    private final Clauses clauses;
    private final Sites sites;
    private final Clock clock;

    @Activate
    public PlanWatch(@Reference Workspaces workspaces, @Reference Plan plan, @Reference PolicyBook book, @Reference Clauses clauses, @Reference Sites sites,
            @Reference Clock clock) {
        this.workspaces = workspaces;
        this.plan = plan;
        this.book = book;
        this.clauses = clauses;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public List<Notice> notices(Locale language) {
        if (workspaces.current().isEmpty()) {
            return List.of();
        }
        Texts texts = Texts.of(PlanWatch.class, language);
        PlanDocuments documents = new PlanDocuments(workspaces, plan, book, clauses);
        List<ValueRow> values = new ValuesModel(workspaces, plan, documents, sites, clock, texts).read().rows();
        List<ReadingRow> readings = new ReadingsModel(workspaces, plan, documents, sites, clock, texts).read();
        List<Notice> notices = new ArrayList<>();
        for (PolicyPack pack : documents.packs()) {
            String number = pack.instrument().number();
            List<ValueRow> missing = values.stream().filter(row -> row.document().equals(number) && row.state() == ValueRow.State.MISSING).toList();
            if (!missing.isEmpty()) {
                boolean national = pack.divisionCode().isEmpty();
                notices.add(new Notice(national ? Weight.NOTE : Weight.DUE, texts.get(national ? "notice.nationalValues" : "notice.values", pack.place(),
                        Integer.toString(missing.size()), missing.get(0).figure().name()), PlanParts.VALUES, missing.get(0).figure().key()));
            }
            List<ReadingRow> undecided = readings.stream().filter(row -> row.document().equals(number) && !row.isDecided()).toList();
            if (!undecided.isEmpty()) {
                notices.add(new Notice(Weight.NOTE, texts.get("notice.readings", pack.place(), Integer.toString(undecided.size())), PlanParts.READINGS,
                        undecided.get(0).reading().key()));
            }
        }
        return notices;
    }
}
