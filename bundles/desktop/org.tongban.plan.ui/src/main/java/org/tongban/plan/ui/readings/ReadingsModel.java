package org.tongban.plan.ui.readings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Reading;
import org.tongban.plan.Plan;
import org.tongban.plan.Plan.Chosen;
import org.tongban.plan.ui.Observed;
import org.tongban.plan.ui.Problem;
import org.tongban.plan.ui.clauses.PlanDocuments;
import org.tongban.policy.PolicyPack;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;
import org.tongban.widgets.text.Texts;

/** The open questions of the documents in use, those never decided first, and the choice being made. */
public final class ReadingsModel extends Observed {

    public static final String ROWS = "rows";
    public static final String SELECTED = "selected";

    private final Workspaces workspaces;
    private final Plan plan;
    private final PlanDocuments documents;
    private final Sites sites;
    private final Clock clock;
    private final Texts texts;
    private List<ReadingRow> rows = List.of();
    private @Nullable ReadingRow selected;

    public ReadingsModel(Workspaces workspaces, Plan plan, PlanDocuments documents, Sites sites, Clock clock, Texts texts) {
        this.workspaces = workspaces;
        this.plan = plan;
        this.documents = documents;
        this.sites = sites;
        this.clock = clock;
        this.texts = texts;
    }

    /** In the background. */
    public List<ReadingRow> read() {
        boolean open = workspaces.current().isPresent();
        Desk desk = open ? sites.root().map(root -> plan.deskFor(root.id())).orElse(Desk.empty()) : Desk.empty();
        List<Chosen> choices = open ? plan.choices() : List.of();
        LocalDate today = LocalDate.now(clock);
        List<ReadingRow> read = new ArrayList<>();
        for (PolicyPack pack : documents.packs()) {
            for (Reading reading : pack.readings()) {
                List<Chosen> history = new ArrayList<>(choices.stream().filter(chosen -> chosen.key().equals(reading.key())).toList());
                java.util.Collections.reverse(history);
                read.add(new ReadingRow(reading, pack.instrument().number(), desk.choice(reading.key(), today), List.copyOf(history)));
            }
        }
        read.sort(Comparator.comparing(ReadingRow::isDecided));
        return List.copyOf(read);
    }

    /** Shows what was read; what was selected stays so. */
    public void show(List<ReadingRow> read) {
        List<ReadingRow> before = rows;
        String key = selected == null ? "" : selected.reading().key();
        rows = read;
        changed(ROWS, before, rows);
        select(row(key).or(() -> rows.stream().findFirst()).orElse(null));
    }

    public void select(@Nullable ReadingRow row) {
        ReadingRow before = selected;
        selected = row;
        changed(SELECTED, before, row);
    }

    public List<ReadingRow> rows() {
        return rows;
    }

    public @Nullable ReadingRow selected() {
        return selected;
    }

    public Optional<ReadingRow> row(String key) {
        return rows.stream().filter(row -> row.reading().key().equals(key)).findFirst();
    }

    /** The first question that a clause raises. */
    public Optional<ReadingRow> row(Citation clause) {
        return rows.stream().filter(row -> row.reading().clause().equals(clause)).findFirst();
    }

    public long undecided() {
        return rows.stream().filter(row -> !row.isDecided()).count();
    }

    /** Whether something can be decided: a workspace is open. */
    public boolean canDecide() {
        return workspaces.current().isPresent();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is missing before the choice can be made; empty if nothing. */
    public List<Problem> check(Decision decision) {
        List<Problem> problems = new ArrayList<>();
        if (row(decision.key()).flatMap(row -> row.reading().option(decision.letter())).isEmpty()) {
            problems.add(new Problem("letter", texts.get("readings.problem.letter")));
        }
        if (decision.from() == null) {
            problems.add(new Problem("from", texts.get("problem.day")));
        }
        if (decision.reason().isBlank()) {
            problems.add(new Problem("reason", texts.get("readings.problem.reason")));
        }
        return problems;
    }

    /** Makes the choice; in the background, once {@link #check} finds nothing. */
    public void choose(Decision decision, String by) {
        LocalDate from = decision.from();
        if (from == null) {
            throw new IllegalArgumentException(texts.get("problem.day"));
        }
        plan.choose(decision.key(), decision.letter(), from, decision.reason(), decision.document(), decision.by().isBlank() ? by : decision.by().strip());
    }
}
