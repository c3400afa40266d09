package org.tongban.plan.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Desk;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.plan.Clauses;
import org.tongban.plan.Plan.Entered;
import org.tongban.plan.Watch;
import org.tongban.plan.effect.Closed;
import org.tongban.plan.effect.Comparison;
import org.tongban.plan.effect.Comparison.Choice;
import org.tongban.plan.effect.Effects;
import org.tongban.plan.effect.ReadingEffect;
import org.tongban.plan.store.Decisions;
import org.tongban.policy.PolicyBook;

/** The effects of decisions, by books that have one decision more than what stands. */
@Component
public final class SupposedEffects implements Effects {

    private static final String TRIED = "试算";

    private final PackShelf shelf;
    private final Standings standings;
    private final Clauses clauses;
    private final InUse inUse;

    @Reference
    private volatile List<ReadingEffect> modules = List.of();

    @Activate
    public SupposedEffects(@Reference PackShelf shelf, @Reference Decisions decisions, @Reference Standings standings, @Reference Clauses clauses) {
        this.shelf = shelf;
        this.standings = standings;
        this.clauses = clauses;
        inUse = new InUse(shelf, decisions);
    }

    /** With those modules, whatever is installed. */
    public SupposedEffects(PackShelf shelf, Decisions decisions, Standings standings, Clauses clauses, List<ReadingEffect> modules) {
        this(shelf, decisions, standings, clauses);
        this.modules = modules;
    }

    /** By name, so that the order is always the same. */
    private List<ReadingEffect> modules() {
        return modules.stream().sorted(Comparator.comparing(ReadingEffect::module)).toList();
    }

    private Measurements measurements(Standing standing, Watch watch) {
        Function<Standing, PolicyBook> books = stands -> new BoundBook(shelf, StandingSource.of(stands), clauses);
        return new Measurements(modules(), standing, books, watch);
    }

    @Override
    public Comparison ofReading(String key, LocalDate from, Watch watch) {
        Reading reading = inUse.reading(key);
        Standing standing = standings.now();
        return compared(reading, from, standing, measurements(standing, watch));
    }

    private Comparison compared(Reading reading, LocalDate from, Standing standing, Measurements measurements) {
        String holding = desk(standing).choice(reading.key(), from).map(Desk.Choice::letter).orElse(reading.byDefault());
        List<Choice> choices = new ArrayList<>();
        for (Reading.Option option : reading.options()) {
            choices.add(new Choice(option.letter(), option.text(), option.letter().equals(reading.byDefault()), option.letter().equals(holding),
                    measurements.of(new Supposed.Choice(reading.key(), option.letter(), from))));
        }
        return new Comparison(reading.key(), reading.question(), from, choices, closed(from), told());
    }

    private Desk desk(Standing standing) {
        return new SiteDesk(standing, standing.root().stream().toList(), clauses);
    }

    @Override
    public Comparison ofValue(String key, String value, Optional<SiteId> site, LocalDate from, Watch watch) {
        LocalFigure<?> figure = inUse.figure(key);
        inUse.readable(figure, value);
        Standing standing = standings.now();
        Entered entered = new Entered(key, site, value.strip(), from, TRIED, TRIED, "");
        SiteDesk desk = new SiteDesk(standing, site.map(standing::upwards).orElseGet(() -> standing.root().stream().toList()), clauses);
        boolean holds = desk.local(key, from).filter(now -> now.value().equals(entered.value())).isPresent();
        Choice choice = new Choice("", entered.value(), false, holds, measurements(standing, watch).of(new Supposed.Value(entered)));
        return new Comparison(key, figure.name(), from, List.of(choice), closed(from), told());
    }

    @Override
    public List<Comparison> undecided(LocalDate from, Watch watch) {
        Standing standing = standings.now();
        Measurements measurements = measurements(standing, Watch.silent());
        List<Reading> open = inUse.readings().stream().filter(reading -> standing.choices().stream().noneMatch(chosen -> chosen.key().equals(reading.key()))).toList();
        List<Comparison> compared = new ArrayList<>();
        for (Reading reading : open) {
            watch.at(TRIED, compared.size(), open.size());
            compared.add(compared(reading, from, standing, measurements));
        }
        return compared;
    }

    private List<String> told() {
        return modules().stream().map(ReadingEffect::module).distinct().toList();
    }

    @Override
    public List<Closed> closed(LocalDate from) {
        return modules().stream().flatMap(module -> module.closed(from).stream()).sorted(Comparator.comparing((Closed period) -> period.days().from())).toList();
    }

    @Override
    public Optional<String> caution(LocalDate from) {
        List<Closed> within = closed(from).stream().filter(period -> period.days().contains(from)).toList();
        return within.isEmpty() ? Optional.empty()
                : Optional.of(from + " 在已经办结的时段之内（" + within.stream().map(Closed::name).collect(Collectors.joining("、")) + "）：办结的结果不会改变，差额只能在以后的月份补差");
    }
}
