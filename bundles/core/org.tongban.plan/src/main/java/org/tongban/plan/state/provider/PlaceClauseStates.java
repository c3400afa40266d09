package org.tongban.plan.state.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Clause;
import org.tongban.core.law.Desk;
import org.tongban.plan.Clauses;
import org.tongban.plan.Plan;
import org.tongban.plan.state.ClauseEvidence;
import org.tongban.plan.state.ClauseEvidence.Told;
import org.tongban.plan.state.ClauseStanding;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.state.ClauseStates;
import org.tongban.plan.state.Evidence;
import org.tongban.plan.state.EvidenceBook;
import org.tongban.plan.state.ModuleNames;
import org.tongban.plan.state.PlanState;
import org.tongban.plan.state.RecordedEvidence;
import org.tongban.policy.PolicyPack;
import org.tongban.registry.Sites;

/** The states of clauses in the open workspace. */
@Component
public final class PlaceClauseStates implements ClauseStates {

    private static final Logger LOG = LoggerFactory.getLogger(PlaceClauseStates.class);
    private static final String STATEMENT = "statement";

    private final Clauses clauses;
    private final Plan plan;
    private final Sites sites;
    private final EvidenceBook book;

    @Reference
    private volatile List<ClauseEvidence> tellers = List.of();

    @Activate
    public PlaceClauseStates(@Reference Clauses clauses, @Reference Plan plan, @Reference Sites sites, @Reference EvidenceBook book) {
        this.clauses = clauses;
        this.plan = plan;
        this.sites = sites;
        this.book = book;
    }

    PlaceClauseStates(Clauses clauses, Plan plan, Sites sites, EvidenceBook book, List<ClauseEvidence> tellers) {
        this(clauses, plan, sites, book);
        this.tellers = List.copyOf(tellers);
    }

    @Override
    public PlanState of(PolicyPack pack, Optional<SiteId> site, LocalDate day) {
        List<ClauseEvidence> asked = tellers.stream().sorted(Comparator.comparing(ClauseEvidence::module).thenComparing(teller -> teller.getClass().getName())).toList();
        Set<String> installed = Stream.concat(Stream.of("core"), asked.stream().map(ClauseEvidence::module)).collect(Collectors.toSet());
        List<Clause> register = clauses.ofPack(pack.id());
        Map<Citation, List<Evidence>> found = new HashMap<>();
        site.ifPresent(where -> asked.forEach(teller -> ask(teller, pack, where, day, register, found)));
        site.ifPresent(where -> recorded(where, day).forEach(record -> add(found, record.record().clause(), record)));
        Desk desk = site.map(plan::deskFor).orElseGet(Desk::empty);
        pack.localFigures().stream().filter(figure -> figure.needed() && desk.local(figure.key(), day).isEmpty())
                .forEach(figure -> add(found, figure.clause(), new Evidence.MissingValue(figure)));
        pack.readings().stream().filter(reading -> desk.choice(reading.key(), day).isEmpty())
                .forEach(reading -> add(found, reading.clause(), new Evidence.OpenReading(reading)));
        return new PlanState(pack.id(), site, day,
                register.stream().map(clause -> standing(clause, found.getOrDefault(clause.citation(), List.of()), installed, site.isPresent())).toList());
    }

    /** A module that fails takes nothing from the others: its own clauses say so. */
    private static void ask(ClauseEvidence teller, PolicyPack pack, SiteId site, LocalDate day, List<Clause> register, Map<Citation, List<Evidence>> found) {
        long start = System.nanoTime();
        try {
            for (Told told : teller.tell(pack, site, day)) {
                add(found, told.clause(), new Evidence.Computed(teller.module(), told.state(), told.sentence(), told.finding()));
            }
            LOG.debug("{} told of {} in {} ms", teller.getClass().getSimpleName(), pack.id(), (System.nanoTime() - start) / 1_000_000);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("{} cannot tell of the clauses of {} at {} on {}", teller.getClass().getName(), pack.id(), site, day, e);
            String sentence = "“" + ModuleNames.chinese(teller.module()) + "”模块不能判断：" + Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
            register.stream().filter(clause -> clause.module().equals(teller.module()))
                    .forEach(clause -> add(found, clause.citation(), new Evidence.Unjudged(teller.module(), sentence)));
        }
    }

    private static void add(Map<Citation, List<Evidence>> found, Citation clause, Evidence piece) {
        found.computeIfAbsent(clause, none -> new ArrayList<>()).add(piece);
    }

    /** Of each clause the latest records of the site and those under it; where there are none, that of the nearest site above. */
    private List<Evidence.Recorded> recorded(SiteId site, LocalDate day) {
        Family family = Family.of(site, sites);
        Map<Citation, List<RecordedEvidence>> byClause = book.all().stream().filter(record -> !record.day().isAfter(day))
                .collect(Collectors.groupingBy(RecordedEvidence::clause));
        return byClause.values().stream().flatMap(records -> latest(records, family).stream()).sorted(Comparator.comparing(piece -> piece.record().number())).toList();
    }

    private static List<Evidence.Recorded> latest(List<RecordedEvidence> records, Family family) {
        Map<SiteId, RecordedEvidence> bySite = new HashMap<>();
        records.stream().sorted(Comparator.comparing(RecordedEvidence::day).thenComparing(RecordedEvidence::number)).forEach(record -> bySite.put(record.site(), record));
        bySite.values().removeIf(record -> record.state().isEmpty());
        List<RecordedEvidence> own = bySite.values().stream().filter(record -> family.within().contains(record.site())).toList();
        List<RecordedEvidence> counting = own.isEmpty() ? family.above().stream().flatMap(above -> Stream.ofNullable(bySite.get(above))).limit(1).toList() : own;
        return counting.stream().map(record -> new Evidence.Recorded(record, record.state().orElseThrow())).toList();
    }

    private static ClauseStanding standing(Clause clause, List<Evidence> pieces, Set<String> installed, boolean open) {
        boolean known = pieces.stream().anyMatch(piece -> piece instanceof Evidence.Computed || piece instanceof Evidence.Recorded);
        if (known) {
            return new ClauseStanding(clause, Verdicts.of(pieces), "依据" + pieces.size() + "项：" + Verdicts.count(pieces, ClauseState::label, "、"),
                    "Evidence: " + Verdicts.count(pieces, ClauseState::english, ", "), pieces);
        }
        if (clause.kind().equals(STATEMENT)) {
            return new ClauseStanding(clause, ClauseState.NOT_APPLICABLE, "本条只表述目标或原则，不要求具体落实", "The clause only states an aim or a principle.", pieces);
        }
        return new ClauseStanding(clause, ClauseState.UNCLEAR, Unknown.chinese(clause, installed, open), Unknown.english(clause, installed, open), pieces);
    }
}
