package org.tongban.plan.ui.notices;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.law.Clause;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.plan.Clauses;
import org.tongban.plan.Plan;
import org.tongban.plan.ui.PlanParts;
import org.tongban.plan.ui.clauses.PlanDocuments;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.store.Workspaces;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Finder;

/** Finds clauses by number and words, readings by their question, local values by their name; keys too. */
@Component
public final class PlanFinder implements Finder {
    private static final int TITLE = 40;

    private final Workspaces workspaces;
    private final Plan plan;
    private final PolicyBook book;
    private final Clauses clauses;

    @Activate
    public PlanFinder(@Reference Workspaces workspaces, @Reference Plan plan, @Reference PolicyBook book, @Reference Clauses clauses) {
        this.workspaces = workspaces;
        this.plan = plan;
        this.book = book;
        this.clauses = clauses;
    }

    @Override
    public List<Hit> find(String text, int atMost, Locale language) {
        Texts texts = Texts.of(PlanFinder.class, language);
        String wanted = plain(text);
        List<Hit> hits = new ArrayList<>();
        for (PolicyPack pack : new PlanDocuments(workspaces, plan, book, clauses).packs()) {
            for (Clause clause : clauses.ofPack(pack.id())) {
                if (plain(clause.id() + " " + clause.quote() + " " + clause.gist()).contains(wanted)) {
                    hits.add(new Hit(texts.get("finder.clause"), cut(clause.quote().isEmpty() ? clause.gist() : clause.quote()), clause.id() + "  " + clause.instrument().number(),
                            PlanParts.DOCUMENT, clause.citation()));
                }
            }
            for (Reading reading : pack.readings()) {
                if (plain(reading.key() + " " + reading.question()).contains(wanted)) {
                    hits.add(new Hit(texts.get("finder.reading"), cut(reading.question()), reading.clause().clause(), PlanParts.READINGS, reading.key()));
                }
            }
            for (LocalFigure<?> figure : pack.localFigures()) {
                if (plain(figure.key() + " " + figure.name()).contains(wanted)) {
                    hits.add(new Hit(texts.get("finder.value"), figure.name(), figure.key(), PlanParts.VALUES, figure.key()));
                }
            }
        }
        return hits.subList(0, Math.min(atMost, hits.size()));
    }

    private static String cut(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() > TITLE ? line.substring(0, TITLE - 1) + "…" : line;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
