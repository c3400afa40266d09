package org.tongban.plan.ui.states;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.state.EvidenceBook;
import org.tongban.plan.ui.Problem;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.widgets.text.Texts;

/** Records how clauses are carried out. */
public final class EvidenceModel {

    /** What may be recorded; that nothing is known needs no record. */
    public static final List<ClauseState> OFFERED = List.of(ClauseState.DONE, ClauseState.PARTLY, ClauseState.NOT_DONE, ClauseState.NOT_APPLICABLE);

    private final EvidenceBook book;
    private final Sites sites;
    private final Clock clock;
    private final Texts texts;

    public EvidenceModel(EvidenceBook book, Sites sites, Clock clock, Texts texts) {
        this.book = book;
        this.sites = sites;
        this.clock = clock;
        this.texts = texts;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** In the background. */
    public List<Site> sites() {
        return sites.all();
    }

    /** What is missing or wrong, field by field. */
    public List<Problem> check(EvidenceEntry entry, boolean withdraws) {
        List<Problem> problems = new ArrayList<>();
        if (entry.state() == null && !withdraws) {
            problems.add(new Problem("state", texts.get("evidence.problem.state")));
        }
        LocalDate day = entry.day();
        if (day == null || day.isAfter(today())) {
            problems.add(new Problem("day", texts.get(day == null ? "problem.day" : "evidence.problem.future")));
        }
        if (entry.note().isBlank()) {
            problems.add(new Problem("note", texts.get("evidence.problem.note")));
        }
        if (!entry.file().isBlank() && !isFile(entry.file())) {
            problems.add(new Problem("file", texts.get("evidence.problem.file")));
        }
        return problems;
    }

    private static boolean isFile(String path) {
        try {
            return Files.isRegularFile(Path.of(path.strip()));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** In the background; of a withdrawal only site, day and note count. */
    public void record(Citation clause, EvidenceEntry entry, boolean withdraws, String by) {
        SiteId site = entry.site().or(() -> sites.root().map(Site::id)).orElseThrow();
        Optional<ClauseState> state = withdraws ? Optional.empty() : Optional.ofNullable(entry.state());
        Optional<Path> file = entry.file().isBlank() || withdraws ? Optional.empty() : Optional.of(Path.of(entry.file().strip()));
        book.record(clause, site, state, Objects.requireNonNull(entry.day()), entry.note(), file, by);
    }
}
