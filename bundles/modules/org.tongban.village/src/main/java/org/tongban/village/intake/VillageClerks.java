package org.tongban.village.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.EmploymentKind;
import org.tongban.core.time.DateRange;
import org.tongban.registry.Change;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;
import org.tongban.registry.People;
import org.tongban.registry.Person;

/**
 * The clerks of the stations, in memory. They have no identity number and are known by village and name. A clerk serves
 * before the station is accepted, and lists do not say since when: unless a list does, the employment begins with the
 * plan or with the year in which the station was built, whichever is earlier.
 */
final class VillageClerks {

    private final People people;
    private final Optional<LocalDate> planFrom;
    private final LocalDate today;
    private final Map<SiteId, List<Dossier>> bySite = new HashMap<>();

    VillageClerks(People people, Optional<LocalDate> planFrom, LocalDate today) {
        this.people = people;
        this.planFrom = planFrom;
        this.today = today;
        people.all().forEach(this::remember);
    }

    Optional<Dossier> find(SiteId village, String name) {
        return bySite.getOrDefault(village, List.of()).stream().filter(dossier -> dossier.person().name().equals(name)).findFirst();
    }

    /** What would be known of the clerk after the row. */
    Dossier after(SiteId village, String name, boolean first, SentStation sent) {
        Optional<Dossier> known = find(village, name);
        Optional<String> phone = first ? sent.phone() : Optional.empty();
        if (known.isEmpty()) {
            Employment employment = new Employment(village, EmploymentKind.VILLAGE_AGENT, DateRange.since(sent.servesSince().orElseGet(() -> begin(sent))),
                    Optional.empty(), "");
            return new Dossier(new Person(new PersonId(0), Optional.empty(), name, "", phone.orElse("")), List.of(employment), List.of(), List.of(), List.of(), List.of());
        }
        Dossier dossier = known.get();
        Person person = dossier.person();
        Person called = new Person(person.id(), person.identity(), person.name(), person.sex(), phone.orElse(person.phone()));
        List<Employment> terms = dossier.employments().stream().map(employment -> employment.site().equals(village) ? since(employment, sent) : employment).toList();
        return new Dossier(called, terms, dossier.certificates(), dossier.degrees(), dossier.pay(), dossier.cards());
    }

    Dossier put(Dossier dossier, Change change) {
        Dossier stored = people.put(dossier, change);
        remember(stored);
        return stored;
    }

    private static Employment since(Employment employment, SentStation sent) {
        DateRange term = sent.servesSince().filter(day -> employment.term().until() == null || day.isBefore(employment.term().until()))
                .map(day -> new DateRange(day, employment.term().until())).orElse(employment.term());
        return new Employment(employment.site(), employment.kind(), term, employment.probation(), employment.windowNumber());
    }

    private LocalDate begin(SentStation sent) {
        Optional<LocalDate> yearOfBuilding = sent.builtOn().map(day -> day.withDayOfYear(1));
        return Stream.concat(planFrom.stream(), yearOfBuilding.stream()).min(LocalDate::compareTo).orElse(today.withDayOfYear(1));
    }

    private void remember(Dossier dossier) {
        for (Employment employment : dossier.employments()) {
            List<Dossier> there = bySite.computeIfAbsent(employment.site(), site -> new ArrayList<>());
            there.removeIf(old -> old.person().id().equals(dossier.person().id()));
            there.add(dossier);
        }
    }
}
