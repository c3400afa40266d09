package org.tongban.village.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.SiteLevel;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.Intake;
import org.tongban.exchange.Row;
import org.tongban.registry.Dossier;
import org.tongban.registry.Site;
import org.tongban.village.Facility;
import org.tongban.village.Station;
import org.tongban.village.Stations;

/**
 * Takes in a list of stations. Each row brings a village's site, its station and its clerks up to date. A list imported
 * for a year speaks from the first day of that year on; without a year it corrects what is known.
 */
final class StationIntake implements Intake {

    private final VillageSites villages;
    private final VillageClerks clerks;
    private final Stations stations;
    private final ImportContext context;
    private final LocalDate today;
    private final Map<String, Integer> seen = new HashMap<>();

    StationIntake(VillageSites villages, VillageClerks clerks, Stations stations, ImportContext context) {
        this.villages = villages;
        this.clerks = clerks;
        this.stations = stations;
        this.context = context;
        this.today = LocalDate.now(context.clock());
    }

    @Override
    public Effect judge(Row row) {
        SentStation sent = SentStation.read(row);
        Optional<Site> site = villages.find(sent.village());
        refuseUnclear(row, sent, site);
        if (site.isEmpty()) {
            return Effect.NEW;
        }
        Optional<Station> before = known(site.get().id());
        if (before.isEmpty()) {
            return Effect.NEW;
        }
        List<Dossier> people = sent.clerks().stream().map(name -> clerks.after(site.get().id(), name, name.equals(sent.clerks().get(0)), sent)).toList();
        boolean samePeople = people.stream().allMatch(after -> clerks.find(site.get().id(), after.person().name()).equals(Optional.of(after)));
        List<PersonId> ids = people.stream().map(after -> after.person().id()).toList();
        boolean same = samePeople && merged(before.get(), sent, ids).equals(before.get()) && merged(site.get(), sent).equals(site.get());
        return same ? Effect.SAME : Effect.CHANGED;
    }

    private void refuseUnclear(Row row, SentStation sent, Optional<Site> site) {
        if (site.filter(found -> found.level() != SiteLevel.VILLAGE).isPresent()) {
            row.refuse(StationFields.VILLAGE, "“" + sent.village() + "”不是村，请填写行政村名称");
        } else if (villages.isAmbiguous(sent.village())) {
            row.refuse(StationFields.VILLAGE, "叫“" + sent.village() + "”的不止一处，请写全称");
        }
        String key = site.map(found -> found.id().code()).orElse(sent.village());
        Integer earlier = seen.putIfAbsent(key, row.number());
        if (earlier != null && !key.isEmpty()) {
            row.refuse(StationFields.VILLAGE, "与第" + earlier + "行是同一个村，请只保留一行");
        }
    }

    @Override
    public void store(Row row) {
        SentStation sent = SentStation.read(row);
        Site known = villages.find(sent.village()).orElseGet(() -> make(sent.village()));
        List<PersonId> ids = new ArrayList<>();
        for (String name : sent.clerks()) {
            Dossier after = clerks.after(known.id(), name, ids.isEmpty(), sent);
            Optional<Dossier> clerk = clerks.find(known.id(), name);
            ids.add((clerk.equals(Optional.of(after)) ? after : put(clerk, after)).person().id());
        }
        Optional<Station> before = known(known.id());
        Station after = merged(before.orElseGet(() -> Station.unknown(known.id(), firstDay(sent))), sent, ids);
        Site site = merged(known, sent);
        if (!site.equals(known)) {
            villages.put(site, context.change());
            context.replacing().site(Optional.of(known), site);
        }
        if (!before.equals(Optional.of(after))) {
            Optional<Station> replaced = before.filter(record -> record.from().equals(after.from()));
            stations.put(after, context.change());
            context.replacing().record(StationRestorer.TOPIC, StationRestorer.subject(after), replaced.map(StationRestorer::text).orElse(""), StationRestorer.text(after));
        }
    }

    private Site make(String name) {
        Site made = villages.put(villages.fresh(name), context.change());
        context.replacing().site(Optional.empty(), made);
        return made;
    }

    private Dossier put(Optional<Dossier> before, Dossier after) {
        Dossier stored = clerks.put(after, context.change());
        context.replacing().person(before, stored);
        return stored;
    }

    /** The record that the list speaks of: as it is today, or as it was in the year given. */
    private Optional<Station> known(SiteId village) {
        return stations.of(village, context.year().map(year -> LocalDate.of(year, 12, 31)).orElse(today));
    }

    private LocalDate firstDay(SentStation sent) {
        return context.year().map(StationIntake::begin).orElseGet(() -> sent.builtOn().orElse(today).withDayOfYear(1));
    }

    /** What is known after the row; what the row changes for a year leaves the years before as they were. */
    private Station merged(Station known, SentStation sent, List<PersonId> ids) {
        Set<Facility> facilities = new HashSet<>(known.facilities());
        facilities.addAll(sent.has());
        facilities.removeAll(sent.lacks());
        Station after = new Station(known.site(), known.from(), sent.tier().or(known::tier), sent.residents().or(known::residents), sent.area().or(known::area),
                sent.windows().or(known::windows), sent.sittingDays().or(known::sittingDays), ids.isEmpty() ? known.clerks() : ids,
                sent.servicePhone().or(sent::phone).orElse(known.phone()), sent.location().orElse(known.location()), sent.builtOn().or(known::builtOn), facilities);
        LocalDate begin = context.year().map(StationIntake::begin).orElse(known.from());
        boolean ofTheYear = context.year().filter(year -> known.from().getYear() == year).isPresent();
        return after.equals(known) || ofTheYear ? after : after.since(begin);
    }

    /** The registry keeps what is so today: a list of a past year does not set it back. */
    private Site merged(Site site, SentStation sent) {
        if (context.year().filter(year -> stations.hasLater(site.id(), LocalDate.of(year, 12, 31))).isPresent()) {
            return site;
        }
        return new Site(site.id(), site.parent(), site.name(), site.level(), sent.residents().or(site::residents), sent.area().or(site::area), site.aliases());
    }

    private static LocalDate begin(int year) {
        return LocalDate.of(year, 1, 1);
    }
}
