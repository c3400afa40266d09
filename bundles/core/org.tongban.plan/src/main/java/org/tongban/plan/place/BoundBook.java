package org.tongban.plan.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Desk;
import org.tongban.plan.Clauses;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;

/** Finds answers by the bindings of the plan. National law answers where the place's pack does not, also where no pack is bound. */
@Component
public final class BoundBook implements PolicyBook {

    private final PackShelf shelf;
    private final StandingSource standings;
    private final Clauses clauses;

    @Activate
    public BoundBook(@Reference PackShelf shelf, @Reference Standings standings, @Reference Clauses clauses) {
        this(shelf, (StandingSource) standings, clauses);
    }

    BoundBook(PackShelf shelf, StandingSource standings, Clauses clauses) {
        this.shelf = shelf;
        this.standings = standings;
        this.clauses = clauses;
    }

    @Override
    public Optional<PolicyPack> packFor(SiteId site, LocalDate day) {
        return standings.with(site).packFor(site, day).flatMap(shelf::pack);
    }

    @Override
    public Optional<PolicyPack> packOfPlace(LocalDate day) {
        return standings.now().root().flatMap(root -> packFor(root, day));
    }

    @Override
    public <P> Optional<Answerer<P>> ask(Class<P> question, SiteId site, LocalDate day) {
        Standing standing = standings.with(site);
        return answer(question, packFor(site, day), new SiteDesk(standing, standing.upwards(site), clauses));
    }

    @Override
    public <P> Optional<Answerer<P>> ask(Class<P> question, LocalDate day) {
        Standing standing = standings.now();
        List<SiteId> root = standing.root().stream().toList();
        return answer(question, packOfPlace(day), new SiteDesk(standing, root, clauses));
    }

    private <P> Optional<Answerer<P>> answer(Class<P> question, Optional<PolicyPack> bound, Desk desk) {
        return Stream.concat(bound.stream(), shelf.national().stream())
                .flatMap(pack -> shelf.answer(question, pack.id()).map(policy -> new Answerer<>(pack, policy, desk)).stream()).findFirst();
    }

    @Override
    public List<PolicyPack> packs() {
        return shelf.packs();
    }
}
