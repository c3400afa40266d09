package org.tongban.window.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.time.DateRange;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.Intake;
import org.tongban.exchange.Row;
import org.tongban.registry.Site;
import org.tongban.window.Hall;
import org.tongban.window.HallFacility;
import org.tongban.window.Halls;

/**
 * Takes in a list of facilities, mechanisms, inspections, hours and classes of halls. A row speaks from its own day on, else
 * from the first day of the file's year, else it corrects what is known.
 */
final class FacilityIntake implements Intake {

    /** What the store takes, in characters. */
    private static final int LONGEST_MECHANISMS = 2000;
    private static final int LONGEST_INSPECTED = 3500;

    private final HallNames names;
    private final Halls halls;
    private final ImportContext context;
    private final Optional<LocalDate> given;
    private final LocalDate usual;
    private final LocalDate today;
    private final Set<List<String>> seen = new HashSet<>();
    private final Map<SiteId, HallPast> judged = new HashMap<>();
    private final Map<SiteId, HallPast> stored = new HashMap<>();

    /**
     * @param given the first day for which the file speaks, if the user said
     * @param usual the first day of what was not known before
     */
    FacilityIntake(HallNames names, Halls halls, ImportContext context, Optional<LocalDate> given, LocalDate usual) {
        this.names = names;
        this.halls = halls;
        this.context = context;
        this.given = given;
        this.usual = usual;
        this.today = LocalDate.now(context.clock());
    }

    @Override
    public Effect judge(Row row) {
        Optional<Site> site = names.of(row);
        Optional<SentFact> sent = SentFact.read(row);
        if (site.isEmpty() || sent.isEmpty()) {
            return Effect.SAME;
        }
        SentFact fact = sent.get();
        if (fact.category() == FactCategory.TOWN_CLASS && site.get().level() == SiteLevel.DISTRICT) {
            row.refuse(FacilityFields.CATEGORY, "“" + site.get().name() + "”不是镇（街）的中心，没有镇街类别；请填写是哪个镇（街）的大厅，或删去这一行");
            return Effect.SAME;
        }
        SiteId hall = site.get().id();
        boolean isNamed = fact.category() == FactCategory.FACILITY || fact.category() == FactCategory.MECHANISM || fact.category() == FactCategory.INSPECTION;
        if (!seen.add(List.of(hall.code(), fact.category().name(), isNamed ? fact.name() : "", fact.place(), fact.from().map(LocalDate::toString).orElse("")))) {
            row.refuse(isNamed ? FacilityFields.NAME : FacilityFields.CATEGORY, (isNamed ? "“" + fact.name() + "”" : "这一项") + "在文件中重复，请合并成一行，或写明各自的启用日期");
            return Effect.SAME;
        }
        return fact.category() == FactCategory.FACILITY ? judgeFacility(row, hall, fact) : judgeHall(row, hall, fact);
    }

    private Effect judgeFacility(Row row, SiteId hall, SentFact fact) {
        HallFacility after = facility(hall, fact);
        Optional<HallFacility> before = inForce(hall, fact, after.valid().from());
        if (before.isEmpty()) {
            return Effect.NEW;
        }
        if (isSame(before.get(), after)) {
            return Effect.SAME;
        }
        row.replaces(FacilityFields.COUNT, Integer.toString(before.get().count()));
        row.replaces(FacilityFields.IN_SERVICE, Integer.toString(before.get().inService()));
        return Effect.CHANGED;
    }

    private Effect judgeHall(Row row, SiteId hall, SentFact fact) {
        HallPast past = past(judged, hall);
        LocalDate day = day(past, fact);
        boolean wasKnown = thing(fact).apply(past.on(day)).isPresent();
        List<HallPast.Step> steps = past.change(day, thing(fact), record -> changed(record, fact));
        for (HallPast.Step step : steps) {
            if (String.join("\n", step.after().mechanisms()).length() > LONGEST_MECHANISMS || String.join("\n", step.after().inspected().keySet()).length() > LONGEST_INSPECTED) {
                row.refuse(FacilityFields.NAME, "这个大厅的机制或检查项太多，存不下，请缩短名称");
                return Effect.SAME;
            }
        }
        return steps.isEmpty() ? Effect.SAME : wasKnown ? Effect.CHANGED : Effect.NEW;
    }

    @Override
    public void store(Row row) {
        SiteId hall = names.of(row).orElseThrow().id();
        SentFact fact = SentFact.read(row).orElseThrow();
        if (fact.category() == FactCategory.FACILITY) {
            storeFacility(hall, fact);
            return;
        }
        HallPast past = past(stored, hall);
        for (HallPast.Step step : past.change(day(past, fact), thing(fact), record -> changed(record, fact))) {
            halls.put(step.after(), context.change());
            context.replacing().record(FacilityRestorer.TOPIC, FacilityRestorer.subject(step.after()), step.before().map(FacilityRestorer::text).orElse(""), FacilityRestorer.text(step.after()));
        }
    }

    private void storeFacility(SiteId hall, SentFact fact) {
        HallFacility after = facility(hall, fact);
        Optional<HallFacility> before = inForce(hall, fact, after.valid().from());
        if (before.filter(known -> isSame(known, after)).isPresent()) {
            return;
        }
        halls.put(after, context.change());
        String replaced = before.filter(known -> known.valid().from().equals(after.valid().from())).map(FacilityRestorer::text).orElse("");
        context.replacing().record(FacilityRestorer.TOPIC, FacilityRestorer.subject(after), replaced, FacilityRestorer.text(after));
    }

    private HallFacility facility(SiteId hall, SentFact fact) {
        LocalDate from = fact.from().or(() -> given).or(() -> inForce(hall, fact, today).map(known -> known.valid().from())).orElse(usual);
        return new HallFacility(hall, fact.name(), fact.place(), new DateRange(from, inForce(hall, fact, from).map(known -> known.valid().until()).orElse(null)), fact.count(), fact.inService());
    }

    private Optional<HallFacility> inForce(SiteId hall, SentFact fact, LocalDate day) {
        return halls.of(hall, day).flatMap(plan -> plan.facilities().stream().filter(known -> known.kind().equals(fact.name()) && known.place().equals(fact.place())).findFirst());
    }

    private static boolean isSame(HallFacility known, HallFacility after) {
        return known.count() == after.count() && known.inService() == after.inService();
    }

    private HallPast past(Map<SiteId, HallPast> pasts, SiteId hall) {
        return pasts.computeIfAbsent(hall, each -> new HallPast(each, halls.records(each)));
    }

    private LocalDate day(HallPast past, SentFact fact) {
        return fact.from().or(() -> given).or(() -> past.begunBy(today)).orElse(usual);
    }

    /** What a hall's record says of the one thing that a row tells; empty if nothing. */
    private static Function<Hall, Optional<?>> thing(SentFact fact) {
        return switch (fact.category()) {
            case MECHANISM -> hall -> Optional.of(fact.name()).filter(hall.mechanisms()::contains);
            case INSPECTION -> hall -> Optional.ofNullable(hall.inspected().get(fact.name()));
            case HOURS -> hall -> hall.opens().map(opens -> List.of(Optional.of(opens), hall.closes()));
            case TOWN_CLASS -> hall -> Optional.of(hall.townClass()).filter(name -> !name.isEmpty());
            case FACILITY -> throw new IllegalArgumentException("a facility is a record of its own: " + fact.name());
        };
    }

    private static Hall changed(Hall hall, SentFact fact) {
        Set<String> mechanisms = new HashSet<>(hall.mechanisms());
        Map<String, Optional<Boolean>> inspected = new HashMap<>(hall.inspected());
        if (fact.category() == FactCategory.MECHANISM) {
            if (fact.result().orElseThrow()) {
                mechanisms.add(fact.name());
            } else {
                mechanisms.remove(fact.name());
            }
        } else if (fact.category() == FactCategory.INSPECTION) {
            inspected.put(fact.name(), fact.result());
        }
        return new Hall(hall.site(), hall.from(), hall.floors(), fact.hours().map(OpenHours::opens).or(hall::opens), fact.hours().map(OpenHours::closes).or(hall::closes),
                fact.category() == FactCategory.TOWN_CLASS ? fact.name() : hall.townClass(), mechanisms, inspected);
    }
}
