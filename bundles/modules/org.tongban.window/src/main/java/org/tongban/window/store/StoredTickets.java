package org.tongban.window.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;
import org.tongban.core.time.NationalCalendar;
import org.tongban.registry.Change;
import org.tongban.registry.ServiceItem;
import org.tongban.registry.ServiceItems;
import org.tongban.registry.Sites;
import org.tongban.exchange.Progress;
import org.tongban.store.Tx;
import org.tongban.window.HallPlan;
import org.tongban.window.HallZone;
import org.tongban.window.Halls;
import org.tongban.window.ServiceWindow;
import org.tongban.window.TicketStatistics;
import org.tongban.window.Tickets;

/** The tickets, in tables of sums that are read and written by SQL alone. */
@Component(service = {Tickets.class, TicketBook.class})
public final class StoredTickets implements Tickets, TicketBook {

    private final Tx tx;
    private final Sites sites;
    private final ServiceItems items;
    private final Halls halls;
    private final Clock clock;
    private final NationalCalendar calendar = new NationalCalendar();

    @Activate
    public StoredTickets(@Reference Tx tx, @Reference Sites sites, @Reference ServiceItems items, @Reference Halls halls, @Reference Clock clock) {
        this.tx = tx;
        this.sites = sites;
        this.items = items;
        this.halls = halls;
        this.clock = clock;
    }

    @Override
    public List<Day> days(SiteId hall) {
        return tx.jdbc(connection -> {
            List<Day> days = new ArrayList<>();
            new TicketTable(connection, place()).days(hall, (day, tickets) -> days.add(new Day(day.day(), tickets, day.file())));
            return days;
        });
    }

    @Override
    public Optional<TicketStatistics> statistics(SiteId hall, DateRange days) {
        Tally tally = tally(hall, days);
        return tally.isEmpty() ? Optional.empty() : Optional.of(tally.statistics(names()));
    }

    private Tally tally(SiteId hall, DateRange days) {
        LocalDate until = days.until() == null ? LocalDate.now(clock).plusDays(1) : days.until();
        return tx.jdbc(connection -> {
            Tally tally = new Tally(hall, new DateRange(days.from(), until), calendar);
            TicketTable table = new TicketTable(connection, place());
            table.items(hall, days.from(), until, tally::item);
            table.seats(hall, days.from(), until, tally::seat);
            return tally;
        });
    }

    private Map<String, String> names() {
        return items.all().stream().collect(Collectors.toMap(ServiceItem::code, ServiceItem::name));
    }

    @Override
    public List<ZoneArrivals> byZone(SiteId hall, DateRange days) {
        Optional<TicketStatistics> statistics = statistics(hall, days);
        Optional<LocalDate> last = days(hall).stream().map(Day::day).filter(days::contains).reduce((earlier, later) -> later);
        Optional<HallPlan> plan = last.flatMap(day -> halls.of(hall, day));
        if (statistics.isEmpty()) {
            return List.of();
        }
        Map<String, String> zoneOf = plan.map(HallPlan::windows).orElse(List.of()).stream().collect(Collectors.toMap(ServiceWindow::number, ServiceWindow::zone));
        Map<String, ZoneTally> zones = new LinkedHashMap<>();
        plan.map(HallPlan::zones).orElse(List.of()).stream().map(HallZone::name).forEach(name -> zones.put(name, new ZoneTally()));
        statistics.get().items().forEach(item -> ZoneTally.share(item, zoneOf, zone -> zones.computeIfAbsent(zone, name -> new ZoneTally())));
        return zones.entrySet().stream().filter(zone -> zone.getValue().taken() > 0).map(zone -> zone.getValue().arrivals(zone.getKey())).toList();
    }

    @Override
    public void remove(SiteId hall, DateRange days, Change change) {
        LocalDate until = days.until() == null ? LocalDate.of(9999, 1, 1) : days.until();
        tx.run(em -> {
            long tickets = days(hall).stream().filter(day -> days.contains(day.day())).mapToLong(Day::taken).sum();
            tx.jdbc(connection -> {
                new TicketTable(connection, place()).remove(hall, days.from(), until);
                return null;
            });
            new HallHistory(em, clock).note(hall.code(), "叫号记录" + days, Map.of("笔数", Long.toString(tickets)), Map.of(), change);
        });
    }

    @Override
    public Map<LocalDate, Known> known(SiteId hall) {
        return tx.jdbc(connection -> {
            Map<LocalDate, Known> known = new TreeMap<>();
            new TicketTable(connection, place()).days(hall, (day, tickets) -> known.put(day.day(), new Known(day.tickets(), day.mark())));
            return known;
        });
    }

    @Override
    public TicketLoad load(String file, Progress progress) {
        return new TicketLoad(tx, place(), file, progress);
    }

    @Override
    public Optional<String> text(SiteId hall, LocalDate day) {
        return tx.jdbc(connection -> new TicketTable(connection, place()).read(hall, day).map(DaySums::text));
    }

    @Override
    public void restore(SiteId hall, LocalDate day, String text) {
        tx.run(em -> tx.jdbc(connection -> {
            TicketTable table = new TicketTable(connection, place());
            table.remove(hall, day, day.plusDays(1));
            if (!text.isEmpty()) {
                table.insert(List.of(DaySums.read(text)), put -> { });
            }
            return null;
        }));
    }

    private String place() {
        return sites.root().map(site -> site.id().code()).orElse("");
    }
}
