package org.tongban.window.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;
import org.tongban.registry.Change;
import org.tongban.registry.HistoryEntry;
import org.tongban.registry.Site;
import org.tongban.registry.SiteNames;
import org.tongban.registry.Sites;
import org.tongban.store.Tx;
import org.tongban.window.Hall;
import org.tongban.window.HallFacility;
import org.tongban.window.HallPlan;
import org.tongban.window.HallZone;
import org.tongban.window.Halls;
import org.tongban.window.ServiceWindow;

/** The halls, in the store. */
@Component
public final class StoredHalls implements Halls {

    private static final HallTable<StoredHall, Hall> HALLS = new HallTable<>(StoredHall.class, StoredHall::new, Hall::site, hall -> List.of(hall.from()));
    private static final HallTable<StoredZone, HallZone> ZONES = new HallTable<>(StoredZone.class, StoredZone::new, HallZone::hall,
            zone -> List.of(zone.name(), zone.valid().from()));
    private static final HallTable<StoredWindow, ServiceWindow> WINDOWS = new HallTable<>(StoredWindow.class, StoredWindow::new, ServiceWindow::hall,
            window -> List.of(window.number(), window.valid().from()));
    private static final HallTable<StoredFacility, HallFacility> FACILITIES = new HallTable<>(StoredFacility.class, StoredFacility::new, HallFacility::hall,
            facility -> List.of(facility.kind(), facility.place(), facility.valid().from()));

    private final Tx tx;
    private final Sites sites;
    private final Clock clock;

    @Activate
    public StoredHalls(@Reference Tx tx, @Reference Sites sites, @Reference Clock clock) {
        this.tx = tx;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public List<HallPlan> on(LocalDate day) {
        return known().stream().flatMap(id -> of(id, day).stream()).toList();
    }

    @Override
    public Optional<HallPlan> of(SiteId id, LocalDate day) {
        Optional<Site> site = sites.find(id);
        return site.isEmpty() ? Optional.empty() : tx.read(em -> plan(em, site.get(), day));
    }

    @Override
    public List<Hall> records(SiteId hall) {
        return tx.read(em -> HALLS.of(em, hall).stream().sorted(Comparator.comparing(Hall::from)).toList());
    }

    private static Optional<HallPlan> plan(EntityManager em, Site site, LocalDate day) {
        List<Hall> halls = HALLS.of(em, site.id());
        List<HallZone> zones = ZONES.of(em, site.id());
        List<ServiceWindow> windows = WINDOWS.of(em, site.id());
        List<HallFacility> facilities = FACILITIES.of(em, site.id());
        if (halls.isEmpty() && zones.isEmpty() && windows.isEmpty() && facilities.isEmpty()) {
            return Optional.empty();
        }
        int floors = Math.max(zones.stream().mapToInt(HallZone::floor).max().orElse(1), windows.stream().mapToInt(ServiceWindow::floor).max().orElse(1));
        Hall hall = halls.stream().filter(each -> !each.from().isAfter(day)).max((a, b) -> a.from().compareTo(b.from()))
                .or(() -> halls.stream().min((a, b) -> a.from().compareTo(b.from())))
                .orElseGet(() -> Hall.unknown(site.id(), day));
        Hall asTall = new Hall(hall.site(), hall.from(), Math.max(hall.floors(), floors), hall.opens(), hall.closes(), hall.townClass(), hall.mechanisms(), hall.inspected());
        return Optional.of(new HallPlan(site, asTall, day, valid(zones, HallZone::name, HallZone::valid, day), valid(windows, ServiceWindow::number, ServiceWindow::valid, day),
                valid(facilities, facility -> facility.kind() + "\t" + facility.place(), HallFacility::valid, day)));
    }

    /** Of records of the same thing the last that has begun, unless it has ended. */
    private static <V> List<V> valid(List<V> records, Function<V, String> name, Function<V, DateRange> days, LocalDate day) {
        Map<String, V> last = new LinkedHashMap<>();
        for (V record : records) {
            if (!days.apply(record).from().isAfter(day)) {
                last.merge(name.apply(record), record, (earlier, later) -> days.apply(later).from().isAfter(days.apply(earlier).from()) ? later : earlier);
            }
        }
        return last.values().stream().filter(record -> days.apply(record).contains(day)).toList();
    }

    private SortedSet<SiteId> known() {
        return tx.read(em -> {
            SortedSet<SiteId> known = new TreeSet<>();
            HALLS.all(em).forEach(hall -> known.add(hall.site()));
            ZONES.all(em).forEach(zone -> known.add(zone.hall()));
            WINDOWS.all(em).forEach(window -> known.add(window.hall()));
            FACILITIES.all(em).forEach(facility -> known.add(facility.hall()));
            return known;
        });
    }

    @Override
    public Optional<Site> named(String name) {
        List<Site> halls = new ArrayList<>();
        known().forEach(id -> sites.find(id).ifPresent(halls::add));
        String wanted = name.strip();
        if (wanted.isEmpty()) {
            return halls.isEmpty() ? sites.root() : onlyOne(halls);
        }
        return halls.stream().filter(site -> site.id().code().equals(wanted)).findFirst().or(() -> new SiteNames(halls).find(wanted))
                .or(() -> onlyOne(halls.stream().filter(site -> site.name().contains(wanted)).toList()))
                .or(() -> sites.named(wanted)).or(() -> sites.all().stream().filter(site -> site.id().code().equals(wanted)).findFirst());
    }

    private static Optional<Site> onlyOne(List<Site> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    @Override
    public void put(Hall hall, Change change) {
        tx.run(em -> HALLS.put(em, clock, hall, change));
    }

    @Override
    public void put(HallZone zone, Change change) {
        tx.run(em -> ZONES.put(em, clock, zone, change));
    }

    @Override
    public void put(ServiceWindow window, Change change) {
        tx.run(em -> WINDOWS.put(em, clock, window, change));
    }

    @Override
    public void put(HallFacility facility, Change change) {
        tx.run(em -> FACILITIES.put(em, clock, facility, change));
    }

    @Override
    public void removeHall(SiteId hall, LocalDate from, Change change) {
        tx.run(em -> HALLS.remove(em, clock, hall, List.of(from), change));
    }

    @Override
    public void removeZone(SiteId hall, String name, LocalDate from, Change change) {
        tx.run(em -> ZONES.remove(em, clock, hall, List.of(name, from), change));
    }

    @Override
    public void removeWindow(SiteId hall, String number, LocalDate from, Change change) {
        tx.run(em -> WINDOWS.remove(em, clock, hall, List.of(number, from), change));
    }

    @Override
    public void removeFacility(SiteId hall, String kind, String place, LocalDate from, Change change) {
        tx.run(em -> FACILITIES.remove(em, clock, hall, List.of(kind, place, from), change));
    }

    @Override
    public List<HistoryEntry> history(SiteId hall) {
        return tx.read(em -> new HallHistory(em, clock).of(hall.code()));
    }
}
