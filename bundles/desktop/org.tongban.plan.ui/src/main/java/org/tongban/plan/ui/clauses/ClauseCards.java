package org.tongban.plan.ui.clauses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Clause;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Desk;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Source;
import org.tongban.plan.ClauseNote;
import org.tongban.plan.Clauses;
import org.tongban.plan.Plan;
import org.tongban.plan.ui.clauses.ClauseCard.Asked;
import org.tongban.plan.ui.clauses.ClauseCard.Duty;
import org.tongban.plan.ui.clauses.ClauseCard.Figure;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.FilingDutyPolicy;
import org.tongban.policy.plan.MilestonePolicy;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;

/** Gathers what is known of a clause. */
public final class ClauseCards {
    private final Workspaces workspaces;
    private final Plan plan;
    private final PolicyBook book;
    private final Clauses clauses;
    private final Sites sites;
    private final Clock clock;

    public ClauseCards(Workspaces workspaces, Plan plan, PolicyBook book, Clauses clauses, Sites sites, Clock clock) {
        this.workspaces = workspaces;
        this.plan = plan;
        this.book = book;
        this.clauses = clauses;
        this.sites = sites;
        this.clock = clock;
    }

    /** The clause that a citation means; of a figure that the place entered by a document of its own, the clause that asks for it. */
    public static Optional<Clause> meant(Citation citation, Clauses clauses, PolicyBook book) {
        return clauses.find(citation).or(() -> book.packs().stream().flatMap(pack -> clauses.ofPack(pack.id()).stream())
                .filter(clause -> clause.id().equals(citation.clause())).findFirst());
    }

    public Optional<ClauseCard> card(Citation citation) {
        return meant(citation, clauses, book).map(this::card);
    }

    private ClauseCard card(Clause clause) {
        Optional<PolicyPack> pack = clauses.packOf(clause.citation()).flatMap(id -> book.packs().stream().filter(each -> each.id().equals(id)).findFirst());
        ClauseNote note = clauses.note(clause.citation()).orElse(new ClauseNote("", "", List.of()));
        Desk desk = desk();
        LocalDate today = LocalDate.now(clock);
        List<Figure> figures = new ArrayList<>();
        pack.stream().flatMap(each -> each.figures().stream()).forEach(figure -> add(figure, clause.citation(), figures));
        pack.stream().flatMap(each -> each.localFigures().stream()).filter(figure -> figure.clause().equals(clause.citation()))
                .forEach(figure -> figures.add(figure(figure, desk.local(figure.key(), today))));
        List<Asked> readings = pack.stream().flatMap(each -> each.readings().stream()).filter(reading -> reading.clause().equals(clause.citation()))
                .map(reading -> new Asked(reading, desk.choice(reading.key(), today))).toList();
        return new ClauseCard(clause, note, figures, readings, workspaces.current().isEmpty() ? List.of() : duties(clause.citation(), today));
    }

    private List<Duty> duties(Citation clause, LocalDate today) {
        Stream<Duty> filings = book.ask(FilingDutyPolicy.class, today).stream().flatMap(asked -> asked.policy().duties(asked.sheet(today)).stream())
                .filter(duty -> duty.clause().equals(clause)).map(duty -> new Duty(false, duty.title(), duty.to()));
        Stream<Duty> milestones = book.ask(MilestonePolicy.class, today).stream().flatMap(asked -> asked.policy().milestones(asked.sheet(today)).stream())
                .filter(milestone -> milestone.clause().equals(clause)).map(milestone -> new Duty(true, milestone.title(), milestone.due().map(LocalDate::toString).orElse("")));
        return Stream.concat(filings, milestones).toList();
    }

    private Desk desk() {
        return workspaces.current().isEmpty() ? Desk.empty() : sites.root().map(root -> plan.deskFor(root.id())).orElse(Desk.empty());
    }

    /** The values of the figure that this clause fixed, oldest first. */
    private static <T> void add(Dated<T> figure, Citation clause, List<Figure> figures) {
        Stream<Dated.Entry<T>> own = figure.entries().stream().filter(entry -> entry.source().equals(clause));
        own.forEach(entry -> figures.add(new Figure("", figure.name(), entry.value().map(ClauseCards::shown), Optional.of(entry.from()), entry.kind(), "")));
    }

    private static String shown(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        return value instanceof List<?> many ? String.join("、", many.stream().map(ClauseCards::shown).toList()) : value.toString();
    }

    private static Figure figure(LocalFigure<?> figure, Optional<Desk.LocalValue> entered) {
        return new Figure(figure.key(), figure.name(), entered.map(Desk.LocalValue::value), entered.map(Desk.LocalValue::since),
                entered.isPresent() ? Source.LOCAL : figure.source(), entered.map(Desk.LocalValue::document).orElse(""));
    }
}
