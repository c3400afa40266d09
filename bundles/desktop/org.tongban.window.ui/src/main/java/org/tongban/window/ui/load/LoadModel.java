package org.tongban.window.ui.load;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Verdict;
import org.tongban.core.time.DateRange;
import org.tongban.exchange.Progress;
import org.tongban.registry.Site;
import org.tongban.window.HallChecks;
import org.tongban.window.HallPlan;
import org.tongban.window.Halls;
import org.tongban.window.ScenarioOfHall;
import org.tongban.window.TicketStatistics.Arrivals;
import org.tongban.window.Tickets;
import org.tongban.window.WindowLoads;

/** A hall's load: its zones, when people come, how long they wait with more or fewer windows, and what the documents ask. Methods that touch the store are said to. */
public final class LoadModel {

    /** Another hall, year or record was read. */
    public static final String HALL = "hall";
    /** Another zone was chosen. */
    public static final String ZONE = "zone";
    /** Another number of windows is tried. */
    public static final String TRIED = "tried";
    /** The simulation of what is tried came in. */
    public static final String SIMULATED = "simulated";

    private static final int HALF_HOURS_OF_DAY = 48;
    /** The same dice each time, so that the same question has the same answer. */
    private static final long SEED = 20_250_101;

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final Halls halls;
    private final WindowLoads loads;
    private final HallChecks checks;
    private final Tickets tickets;
    private final ScenarioOfHall scenarios;

    private @Nullable LoadSnapshot snapshot;
    private @Nullable String zone;
    private @Nullable Integer tried;
    private @Nullable SimulatedDay simulated;

    public LoadModel(Halls halls, WindowLoads loads, HallChecks checks, Tickets tickets, ScenarioOfHall scenarios) {
        this.halls = halls;
        this.loads = loads;
        this.checks = checks;
        this.tickets = tickets;
        this.scenarios = scenarios;
    }

    public void onChange(String property, PropertyChangeListener listener) {
        changes.addPropertyChangeListener(property, listener);
    }

    /**
     * From the store; empty if no hall is recorded.
     *
     * @param wanted the hall; null for the first
     * @param year   null for the last of which volumes are known
     */
    public Optional<LoadSnapshot> read(@Nullable SiteId wanted, @Nullable Integer year, LocalDate today) {
        List<HallPlan> all = halls.on(today);
        Optional<HallPlan> plan = all.stream().filter(each -> each.site().id().equals(wanted)).findFirst().or(() -> all.stream().findFirst());
        return plan.map(shown -> {
            SiteId hall = shown.site().id();
            int of = year == null ? loads.latestYear(hall).orElse(today.getYear()) : year;
            List<Tickets.Day> days = tickets.days(hall);
            List<Tickets.ZoneArrivals> arrivals = days.isEmpty() ? List.of()
                    : tickets.byZone(hall, DateRange.through(days.get(0).day(), days.get(days.size() - 1).day()));
            Optional<ScenarioOfHall.Drawn> drawn = Optional.empty();
            String missing = "";
            try {
                drawn = Optional.of(scenarios.draw(hall, today, Optional.empty()));
            } catch (IllegalArgumentException notEnough) {
                missing = String.valueOf(notEnough.getMessage());
            }
            return new LoadSnapshot(all.stream().map(HallPlan::site).toList(), shown, today, of, loads.of(hall, of), checks.of(hall, today), arrivals, drawn, missing);
        });
    }

    public void show(@Nullable LoadSnapshot read) {
        boolean other = snapshot == null || read == null || !snapshot.plan().site().id().equals(read.plan().site().id());
        snapshot = read;
        List<String> names = zones().stream().map(ZoneRow::name).toList();
        if (other || zone == null || !names.contains(zone)) {
            zone = names.isEmpty() ? null : busiest();
        }
        tried = null;
        simulated = null;
        changes.firePropertyChange(HALL, null, read);
        changes.firePropertyChange(ZONE, null, zone);
        changes.firePropertyChange(TRIED, null, windows());
    }

    /** The zone with the most cases by window, which is looked at first. */
    private @Nullable String busiest() {
        return zones().stream().filter(row -> row.load().perWindow().isPresent()).max(Comparator.comparing(row -> row.load().perWindow().orElseThrow()))
                .or(() -> zones().stream().findFirst()).map(ZoneRow::name).orElse(null);
    }

    public Optional<LoadSnapshot> shown() {
        return Optional.ofNullable(snapshot);
    }

    public Optional<Site> hall() {
        return shown().map(read -> read.plan().site());
    }

    public List<ZoneRow> zones() {
        return shown().flatMap(LoadSnapshot::load).map(load -> load.zones().stream().map(ZoneRow::new).toList()).orElse(List.of());
    }

    public Optional<ZoneRow> zone() {
        return zones().stream().filter(row -> row.name().equals(zone)).findFirst();
    }

    public void choose(String name) {
        if (!name.equals(zone)) {
            zone = name;
            tried = null;
            simulated = null;
            changes.firePropertyChange(ZONE, null, name);
            changes.firePropertyChange(TRIED, null, windows());
        }
    }

    /** How many demands had this result. */
    public long count(Verdict verdict) {
        return shown().map(read -> read.checks().stream().filter(check -> check.verdict() == verdict).count()).orElse(0L);
    }

    /** The weekdays on which people came to the zone, in order. */
    public List<DayOfWeek> weekdays() {
        return arrivals().map(of -> List.copyOf(of.means().keySet())).orElse(List.of());
    }

    /** Mean numbers taken in the zone, by half hour and weekday, from the first half hour with any to the last; empty without tickets. */
    public List<HeatRow> heat() {
        return arrivals().map(LoadModel::rows).orElse(List.of());
    }

    private Optional<Arrivals> arrivals() {
        return shown().flatMap(read -> read.tickets().stream().filter(of -> of.zone().equals(zone)).findFirst()).map(Tickets.ZoneArrivals::arrivals);
    }

    private static List<HeatRow> rows(Arrivals arrivals) {
        List<HeatRow> rows = new ArrayList<>();
        for (int slot = 0; slot < HALF_HOURS_OF_DAY; slot++) {
            Map<DayOfWeek, Double> values = new HashMap<>();
            for (DayOfWeek weekday : arrivals.means().keySet()) {
                values.put(weekday, arrivals.on(weekday).get(slot));
            }
            rows.add(new HeatRow(LocalTime.MIDNIGHT.plusMinutes(30L * slot), values));
        }
        int first = 0;
        int last = rows.size();
        while (first < last && isEmpty(rows.get(first))) {
            first++;
        }
        while (last > first && isEmpty(rows.get(last - 1))) {
            last--;
        }
        return rows.subList(first, last);
    }

    private static boolean isEmpty(HeatRow row) {
        return row.values().values().stream().allMatch(value -> value == 0);
    }

    /** The zone's day by the formula; empty if there is not enough to draw one. */
    public Optional<ZoneDay> day() {
        String name = zone;
        return name == null ? Optional.empty() : shown().flatMap(LoadSnapshot::drawn).flatMap(drawn -> ZoneDay.of(drawn.scenario(), name));
    }

    /** The number of windows that is tried; that of the zone until another is. */
    public int windows() {
        Integer other = tried;
        return other == null ? day().map(ZoneDay::windows).orElse(0) : other;
    }

    public void tryWindows(int count) {
        if (count != windows() && count > 0) {
            tried = count;
            simulated = null;
            changes.firePropertyChange(TRIED, null, count);
        }
    }

    /** Simulates what is tried; takes a moment, touches no store. Empty if there is nothing to simulate. */
    public Optional<SimulatedDay> simulate(String of, int windows, Progress progress) {
        return shown().flatMap(LoadSnapshot::drawn).flatMap(drawn -> SimulatedDay.of(drawn.scenario(), of, windows, SEED, progress));
    }

    /** Takes what {@link #simulate} answered, unless something else is tried by now. */
    public void simulated(String of, SimulatedDay day) {
        if (of.equals(zone) && day.windows() == windows()) {
            simulated = day;
            changes.firePropertyChange(SIMULATED, null, day);
        }
    }

    public Optional<SimulatedDay> simulated() {
        return Optional.ofNullable(simulated);
    }

    /** Sentences on where the figures come from and what is missing. */
    public List<String> notes() {
        return shown().map(read -> {
            List<String> notes = new ArrayList<>(read.load().map(load -> load.notes()).orElse(List.of()));
            read.drawn().ifPresent(drawn -> notes.addAll(drawn.notes()));
            if (!read.missing().isEmpty()) {
                notes.add(read.missing());
            }
            return notes.stream().distinct().collect(Collectors.toList());
        }).orElse(List.of());
    }
}
