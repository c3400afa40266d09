package org.tongban.plan.ui.values;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;
import org.tongban.core.law.LocalFigure;
import org.tongban.plan.Plan;
import org.tongban.plan.Plan.Entered;
import org.tongban.plan.scorecard.Baseline;
import org.tongban.plan.ui.Observed;
import org.tongban.plan.ui.Problem;
import org.tongban.plan.ui.clauses.PlanDocuments;
import org.tongban.policy.PolicyPack;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;
import org.tongban.widgets.text.Texts;

/** The figures that the place enters itself, those needed and not entered first, and the value being entered. */
public final class ValuesModel extends Observed {

    public static final String ROWS = "rows";
    public static final String SELECTED = "selected";

    private final Workspaces workspaces;
    private final Plan plan;
    private final PlanDocuments documents;
    private final Sites sites;
    private final Clock clock;
    private final Texts texts;
    private List<ValueRow> rows = List.of();
    private List<Site> places = List.of();
    private @Nullable ValueRow selected;

    /** What is read at once. */
    public record Found(List<ValueRow> rows, List<Site> sites) {
    }

    public ValuesModel(Workspaces workspaces, Plan plan, PlanDocuments documents, Sites sites, Clock clock, Texts texts) {
        this.workspaces = workspaces;
        this.plan = plan;
        this.documents = documents;
        this.sites = sites;
        this.clock = clock;
        this.texts = texts;
    }

    /** In the background. */
    public Found read() {
        boolean open = workspaces.current().isPresent();
        Desk desk = open ? sites.root().map(root -> plan.deskFor(root.id())).orElse(Desk.empty()) : Desk.empty();
        List<Entered> entries = open ? plan.entries() : List.of();
        LocalDate today = LocalDate.now(clock);
        List<ValueRow> read = new ArrayList<>();
        for (PolicyPack pack : documents.packs()) {
            for (LocalFigure<?> figure : Baseline.withBaseline(pack)) {
                List<Entered> history = new ArrayList<>(entries.stream().filter(entered -> entered.key().equals(figure.key())).toList());
                Collections.reverse(history);
                read.add(new ValueRow(figure, pack.instrument().number(), desk.local(figure.key(), today), List.copyOf(history)));
            }
        }
        read.sort(Comparator.comparing(ValueRow::state));
        return new Found(List.copyOf(read), open ? sites.all() : List.of());
    }

    /** Shows what was read; what was selected stays so. */
    public void show(Found read) {
        List<ValueRow> before = rows;
        String key = selected == null ? "" : selected.figure().key();
        rows = read.rows();
        places = read.sites();
        changed(ROWS, before, rows);
        select(row(key).or(() -> rows.stream().findFirst()).orElse(null));
    }

    public void select(@Nullable ValueRow row) {
        ValueRow before = selected;
        selected = row;
        changed(SELECTED, before, row);
    }

    public List<ValueRow> rows() {
        return rows;
    }

    /** The sites for which a value may be entered. */
    public List<Site> sites() {
        return places;
    }

    public @Nullable ValueRow selected() {
        return selected;
    }

    public Optional<ValueRow> row(String key) {
        return rows.stream().filter(row -> row.figure().key().equals(key)).findFirst();
    }

    /** The first figure that a clause asks for. */
    public Optional<ValueRow> row(Citation clause) {
        return rows.stream().filter(row -> row.figure().clause().clause().equals(clause.clause())).findFirst();
    }

    public long missing() {
        return rows.stream().filter(row -> row.state() == ValueRow.State.MISSING).count();
    }

    /** Whether something can be entered: a workspace is open. */
    public boolean canEnter() {
        return workspaces.current().isPresent();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is wrong with the fields; empty if nothing. */
    public List<Problem> check(Entry entry) {
        List<Problem> problems = new ArrayList<>();
        row(entry.key()).flatMap(row -> refusal(row.figure(), entry.value())).ifPresent(sentence -> problems.add(new Problem("value", sentence)));
        if (entry.from() == null) {
            problems.add(new Problem("from", texts.get("problem.day")));
        }
        if (entry.document().isBlank()) {
            problems.add(new Problem("document", texts.get("values.problem.document")));
        }
        if (entry.reason().isBlank()) {
            problems.add(new Problem("reason", texts.get("values.problem.reason")));
        }
        return problems;
    }

    private Optional<String> refusal(LocalFigure<?> figure, String value) {
        if (value.isBlank()) {
            return Optional.of(texts.get("values.problem.value"));
        }
        try {
            figure.parser().apply(value);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** Enters the value; in the background, once {@link #check} finds nothing. */
    public void enter(Entry entry, String by) {
        LocalDate from = entry.from();
        if (from == null) {
            throw new IllegalArgumentException(texts.get("problem.day"));
        }
        plan.enter(entry.key(), entry.value(), entry.site(), from, entry.reason(), entry.document(), by);
    }
}
