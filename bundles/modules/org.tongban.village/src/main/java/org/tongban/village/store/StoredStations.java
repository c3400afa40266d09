package org.tongban.village.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.registry.Change;
import org.tongban.registry.HistoryEntry;
import org.tongban.store.Tx;
import org.tongban.village.Station;
import org.tongban.village.Stations;

/** The stations, in the store. */
@Component
public final class StoredStations implements Stations {

    private final Tx tx;
    private final Clock clock;

    @Activate
    public StoredStations(@Reference Tx tx, @Reference Clock clock) {
        this.tx = tx;
        this.clock = clock;
    }

    @Override
    public List<Station> on(LocalDate day) {
        Map<SiteId, List<Station>> records = tx.read(em -> em
                .createQuery("select s from VillageStation s order by s.site, s.from", StoredStation.class).getResultStream().map(StoredStation::value)
                .collect(Collectors.groupingBy(Station::site, TreeMap::new, Collectors.toList())));
        return records.values().stream().map(one -> asOf(one, day)).toList();
    }

    @Override
    public Optional<Station> of(SiteId site, LocalDate day) {
        List<Station> records = records(site);
        return records.isEmpty() ? Optional.empty() : Optional.of(asOf(records, day));
    }

    @Override
    public boolean hasLater(SiteId site, LocalDate day) {
        return records(site).stream().anyMatch(station -> station.from().isAfter(day));
    }

    @Override
    public void put(Station station, Change change) {
        tx.run(em -> {
            Optional<StoredStation> known = query(em, station.site()).getResultStream().filter(stored -> stored.value().from().equals(station.from())).findFirst();
            if (known.map(StoredStation::value).equals(Optional.of(station))) {
                return;
            }
            StationFacets before = StationFacets.of(known.map(StoredStation::value).or(() -> of(station.site(), station.from())));
            StoredStation stored = known.orElseGet(StoredStation::new);
            stored.set(station);
            if (known.isEmpty()) {
                em.persist(stored);
            }
            note(em, station.site(), before, StationFacets.of(Optional.of(station)), change);
            em.flush();
        });
    }

    @Override
    public void remove(SiteId site, LocalDate from, Change change) {
        tx.run(em -> {
            Optional<StoredStation> known = query(em, site).getResultStream().filter(stored -> stored.value().from().equals(from)).findFirst();
            known.ifPresent(stored -> {
                note(em, site, StationFacets.of(known.map(StoredStation::value)), StationFacets.of(Optional.empty()), change);
                em.remove(stored);
                em.flush();
            });
        });
    }

    private void note(EntityManager em, SiteId site, StationFacets before, StationFacets after, Change change) {
        Instant now = clock.instant();
        before.differences(after).forEach(difference -> em.persist(new StoredStationChange(new HistoryEntry(now, change.by(), change.source(), change.reason(), subject(site),
                difference.field(), difference.before(), difference.after()))));
    }

    @Override
    public List<HistoryEntry> history(SiteId site) {
        return tx.read(em -> em.createQuery("select c from VillageChange c where c.subject = :subject order by c.at desc, c.id desc", StoredStationChange.class)
                .setParameter("subject", subject(site)).getResultStream().map(StoredStationChange::value).toList());
    }

    private List<Station> records(SiteId site) {
        return tx.read(em -> query(em, site).getResultStream().map(StoredStation::value).toList());
    }

    private static TypedQuery<StoredStation> query(EntityManager em, SiteId site) {
        return em.createQuery("select s from VillageStation s where s.site = :site order by s.from", StoredStation.class).setParameter("site", site.code());
    }

    /** Of records in order of their days, none empty: the last that has begun, else the first. */
    private static Station asOf(List<Station> records, LocalDate day) {
        return records.stream().filter(station -> !station.from().isAfter(day)).reduce((earlier, later) -> later).orElse(records.get(0));
    }

    private static String subject(SiteId site) {
        return "station " + site;
    }
}
