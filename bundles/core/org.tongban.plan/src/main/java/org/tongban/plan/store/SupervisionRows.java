package org.tongban.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.plan.Digest;
import org.tongban.plan.supervision.Circular;
import org.tongban.plan.supervision.Draw;
import org.tongban.plan.supervision.FoundProblem;
import org.tongban.plan.supervision.Inspection;
import org.tongban.plan.supervision.ProblemStep;
import org.tongban.store.Tx;

/** What is recorded of supervision, as stored, each row with its audit entry. The number and time given are replaced by those of the entry. */
@Component(service = SupervisionRows.class)
public final class SupervisionRows {

    private static final String LINE = "\n";

    private final Tx tx;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public SupervisionRows(@Reference Tx tx, @Reference AuditTrail audit, @Reference Clock clock) {
        this.tx = tx;
        this.audit = audit;
        this.clock = clock;
    }

    public Inspection add(Inspection given) {
        return tx.call(em -> {
            long number = audit.append(given.by(), "inspection", given.site() + " " + given.day() + " " + given.topic(), Digest.NONE,
                    Digest.of(List.of(given.site(), given.day(), given.topic(), given.method(), given.source(), given.body(), given.note(), given.draw(), given.file())));
            Inspection stored = new Inspection(number, given.site(), given.day(), given.topic(), given.method(), given.source(), given.body(), given.note(), given.draw(), given.file(),
                    clock.instant(), given.by());
            tx.jdbc(connection -> row("plan_inspection", number, stored.by()).set("site_code", stored.site().code()).set("on_day", stored.day()).set("topic", stored.topic())
                    .set("method", stored.method()).set("source", stored.source()).set("body", stored.body()).set("note", stored.note()).set("draw_id", stored.draw()).file(stored.file())
                    .insert(connection));
            return stored;
        });
    }

    private NewRow row(String table, long number, String by) {
        return NewRow.in(table).set("id", number).set("at_millis", clock.millis()).set("recorded_by", by);
    }

    public FoundProblem add(FoundProblem given) {
        return tx.call(em -> {
            long number = audit.append(given.by(), "problem", given.site() + " " + given.day() + given.person().map(person -> " person " + person).orElse(""), Digest.NONE,
                    Digest.of(List.of(given.inspection(), given.site(), given.day(), given.unit(), given.person(), given.word(), given.ground(), given.note(), given.deduct(), given.file())));
            FoundProblem stored = new FoundProblem(number, given.inspection(), given.site(), given.day(), given.unit(), given.person(), given.word(), given.ground(), given.note(),
                    given.deduct(), given.file(), clock.instant(), given.by());
            tx.jdbc(connection -> row("plan_problem", number, stored.by()).set("inspection_id", stored.inspection()).set("site_code", stored.site().code()).set("found_on", stored.day())
                    .set("unit", stored.unit()).set("person_id", stored.person().map(PersonId::number)).set("word", stored.word()).set("ground", stored.ground()).set("note", stored.note())
                    .set("deduct", stored.deduct()).file(stored.file()).insert(connection));
            return stored;
        });
    }

    public ProblemStep add(ProblemStep given) {
        return tx.call(em -> {
            String action = "problem-" + given.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            long number = audit.append(given.by(), action, "#" + given.problem() + " " + given.day() + given.due().map(due -> " due " + due).orElse(""), Digest.NONE,
                    Digest.of(List.of(given.problem(), given.kind(), given.day(), given.due(), given.word(), given.note(), given.refers())));
            ProblemStep stored = new ProblemStep(number, given.problem(), given.kind(), given.day(), given.due(), given.word(), given.note(), given.refers(), clock.instant(), given.by());
            tx.jdbc(connection -> row("plan_problem_step", number, stored.by()).set("problem_id", stored.problem()).set("kind", stored.kind().name()).set("on_day", stored.day())
                    .set("due_day", stored.due()).set("word", stored.word()).set("note", stored.note()).set("refers", stored.refers()).insert(connection));
            return stored;
        });
    }

    public Draw add(Draw given) {
        return tx.call(em -> {
            long number = audit.append(given.by(), "draw", given.site() + " " + given.subject() + " " + given.drawn().size() + "/" + given.names().size() + " seed " + given.seed(), Digest.NONE,
                    Digest.of(List.of(given.names(), given.seed(), given.drawn())));
            Draw stored = new Draw(number, given.site(), given.day(), given.subject(), given.names(), given.seed(), given.drawn(), clock.instant(), given.by());
            tx.jdbc(connection -> row("plan_draw", number, stored.by()).set("site_code", stored.site().code()).set("on_day", stored.day()).set("subject", stored.subject())
                    .set("names", String.join(LINE, stored.names())).set("drawn_number", stored.drawn().size()).set("seed", stored.seed()).set("drawn", String.join(LINE, stored.drawn()))
                    .insert(connection));
            return stored;
        });
    }

    public Circular add(Circular given) {
        return tx.call(em -> {
            long number = audit.append(given.by(), "circular", given.seat() + " " + given.from() + ".." + given.to(), Digest.NONE, Digest.of(given.text()));
            Circular stored = new Circular(number, given.seat(), given.day(), given.from(), given.to(), given.title(), given.text(), given.sha256(), clock.instant(), given.by());
            tx.jdbc(connection -> row("plan_circular", number, stored.by()).set("seat_code", stored.seat().code()).set("on_day", stored.day()).set("from_day", stored.from())
                    .set("to_day", stored.to()).set("title", stored.title()).set("body", stored.text()).set("body_digest", stored.sha256()).insert(connection));
            return stored;
        });
    }

    /** Oldest first, as are all lists here. */
    public List<Inspection> inspections() {
        return Read.list(tx, "SELECT * FROM plan_inspection ORDER BY id", row -> new Inspection(row.getLong("id"), site(row), Read.day(row, "on_day"), row.getString("topic"),
                row.getString("method"), row.getString("source"), row.getString("body"), row.getString("note"), Read.numberIfAny(row, "draw_id"), Read.file(row), Read.at(row),
                row.getString("recorded_by")));
    }

    public List<Draw> draws() {
        return Read.list(tx, "SELECT * FROM plan_draw ORDER BY id", row -> new Draw(row.getLong("id"), site(row), Read.day(row, "on_day"), row.getString("subject"),
                List.of(row.getString("names").split(LINE)), row.getLong("seed"), List.of(row.getString("drawn").split(LINE)), Read.at(row), row.getString("recorded_by")));
    }

    public List<FoundProblem> problems() {
        return Read.list(tx, "SELECT * FROM plan_problem ORDER BY id", SupervisionRows::problem);
    }

    public List<FoundProblem> problemsOf(PersonId person) {
        return Read.list(tx, "SELECT * FROM plan_problem WHERE person_id = ? ORDER BY id", SupervisionRows::problem, person.number());
    }

    public Optional<FoundProblem> problem(long number) {
        return Read.list(tx, "SELECT * FROM plan_problem WHERE id = ?", SupervisionRows::problem, number).stream().findFirst();
    }

    private static FoundProblem problem(ResultSet row) throws SQLException {
        return new FoundProblem(row.getLong("id"), Read.numberIfAny(row, "inspection_id"), site(row), Read.day(row, "found_on"), row.getString("unit"),
                Read.numberIfAny(row, "person_id").map(PersonId::new), row.getString("word"), row.getString("ground"), row.getString("note"), Optional.ofNullable(row.getBigDecimal("deduct")),
                Read.file(row), Read.at(row), row.getString("recorded_by"));
    }

    public List<ProblemStep> steps() {
        return Read.list(tx, "SELECT * FROM plan_problem_step ORDER BY id", SupervisionRows::step);
    }

    public List<ProblemStep> steps(long problem) {
        return Read.list(tx, "SELECT * FROM plan_problem_step WHERE problem_id = ? ORDER BY id", SupervisionRows::step, problem);
    }

    private static ProblemStep step(ResultSet row) throws SQLException {
        return new ProblemStep(row.getLong("id"), row.getLong("problem_id"), ProblemStep.Kind.valueOf(row.getString("kind")), Read.day(row, "on_day"), Read.dayIfAny(row, "due_day"),
                row.getString("word"), row.getString("note"), Read.numberIfAny(row, "refers"), Read.at(row), row.getString("recorded_by"));
    }

    public List<Circular> circulars() {
        return Read.list(tx, "SELECT * FROM plan_circular ORDER BY id", row -> new Circular(row.getLong("id"), new SiteId(row.getString("seat_code")), Read.day(row, "on_day"),
                Read.day(row, "from_day"), Read.day(row, "to_day"), row.getString("title"), row.getString("body"), row.getString("body_digest"), Read.at(row), row.getString("recorded_by")));
    }

    private static SiteId site(ResultSet row) throws SQLException {
        return new SiteId(row.getString("site_code"));
    }
}
