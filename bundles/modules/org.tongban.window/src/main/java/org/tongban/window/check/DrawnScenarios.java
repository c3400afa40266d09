package org.tongban.window.check;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;
import org.tongban.core.time.NationalCalendar;
import org.tongban.core.time.WorkCalendar.CalendarMissing;
import org.tongban.window.HallItem;
import org.tongban.window.HallItems;
import org.tongban.window.HallPlan;
import org.tongban.window.HallVolumes;
import org.tongban.window.HallZone;
import org.tongban.window.Halls;
import org.tongban.window.ScenarioOfHall;
import org.tongban.window.ServiceWindow;
import org.tongban.window.TicketStatistics;
import org.tongban.window.Tickets;
import org.tongban.window.TidalPlans;
import org.tongban.window.WindowLoads;
import org.tongban.window.scenario.ItemDemand;
import org.tongban.window.scenario.Limits;
import org.tongban.window.scenario.Scenario;
import org.tongban.window.scenario.TidalRule;
import org.tongban.window.scenario.WindowSpec;
import org.tongban.window.scenario.ZoneSpec;

/** Draws the day of a hall from what is recorded of it. */
@Component
public final class DrawnScenarios implements ScenarioOfHall {

    private final Halls halls;
    private final HallItems items;
    private final HallVolumes volumes;
    private final Tickets tickets;
    private final TidalPlans tides;
    private final WindowLoads loads;
    private final Clock clock;

    @Activate
    public DrawnScenarios(@Reference Halls halls, @Reference HallItems items, @Reference HallVolumes volumes, @Reference Tickets tickets, @Reference TidalPlans tides,
            @Reference WindowLoads loads, @Reference Clock clock) {
        this.halls = halls;
        this.items = items;
        this.volumes = volumes;
        this.tickets = tickets;
        this.tides = tides;
        this.loads = loads;
        this.clock = clock;
    }

    @Override
    public Drawn draw(SiteId hall, LocalDate day, Optional<DayOfWeek> weekday) {
        HallPlan plan = halls.of(hall, day).filter(each -> !each.windows().isEmpty())
                .orElseThrow(() -> new IllegalArgumentException("这个大厅还没有窗口，无法形成情景；请先导入大厅（window import halls FILE）"));
        List<String> notes = new ArrayList<>();
        List<HallItem> known = items.of(hall);
        Optional<TicketStatistics> measured = measured(hall, notes);
        OpeningHours hours = OpeningHours.of(plan.hall(), measured, notes);
        Demand demand = new Demand(new Routes(plan, known), new Minutes(known, measured), hours, notes);
        List<ItemDemand> demands = measured.isPresent() ? demand.fromTickets(plan, measured.get(), weekday) : demand.fromVolumes(cases(plan, known, notes));
        if (demands.isEmpty()) {
            throw new IllegalArgumentException("这个大厅没有叫号记录，也没有带办理时长的办件量，无法形成情景；请先导入叫号记录（window import tickets FILE），或办件量与事项办理时长（window import volumes、items FILE）");
        }
        List<ZoneSpec> zones = zones(plan, demands);
        List<WindowSpec> windows = windows(plan, demands);
        List<TidalRule> rules = tides.of(hall).stream().filter(tide -> tide.period().contains(day) && zones.stream().anyMatch(zone -> zone.name().equals(tide.zone())))
                .map(tide -> new TidalRule(tide.zone(), tide.openAt(), tide.closeAt(), tide.from(), tide.until(), 0, tide.backOffice())).toList();
        return new Drawn(new Scenario(plan.site().name(), hours.opens(), hours.closes(), zones, windows, demands, rules, Limits.NONE), notes);
    }

    /** What the tickets of the last twelve months with tickets tell. */
    private Optional<TicketStatistics> measured(SiteId hall, List<String> notes) {
        List<Tickets.Day> days = tickets.days(hall);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = days.get(days.size() - 1).day();
        try {
            Optional<TicketStatistics> found = tickets.statistics(hall, DateRange.through(last.minusYears(1).plusDays(1), last)).filter(each -> each.workingDays() > 0);
            found.ifPresent(each -> notes.add("到达与办理时长取自 " + each.days() + "的叫号记录（工作日 " + each.workingDays() + " 天，取号 " + each.taken() + "）"));
            return found;
        } catch (CalendarMissing e) {
            notes.add(e.getMessage());
            return Optional.empty();
        }
    }

    /** Cases of a day by zone and item, from the last year with volumes, else from the plan's figures. */
    private Map<String, Map<String, Double>> cases(HallPlan plan, List<HallItem> known, List<String> notes) {
        int year = loads.latestYear(plan.site().id()).orElse(LocalDate.now(clock).getYear());
        Spread spread = new Spread(plan, new Routes(plan, known), volumes.ofYear(plan.site().id(), year));
        int days = workdays(year, notes);
        Map<String, Map<String, Double>> cases = new LinkedHashMap<>();
        for (HallZone zone : plan.zones()) {
            Map<String, Double> ofZone = new LinkedHashMap<>();
            spread.ofZone(zone.name()).forEach((item, count) -> ofZone.put(item, count.doubleValue() / days));
            if (ofZone.isEmpty()) {
                zone.casesOfYear().ifPresent(count -> ofZone.put(zone.name(), (double) count / days));
            }
            if (!plan.windowsOf(zone.name()).isEmpty()) {
                cases.put(zone.name(), ofZone);
            }
        }
        notes.add("没有叫号记录：办件量按 " + year + " 年 " + days + " 个工作日折算，一天中的到达按大厅常见情形估计");
        return cases;
    }

    private static int workdays(int year, List<String> notes) {
        DateRange range = new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        try {
            return new NationalCalendar().workdays(range).size();
        } catch (CalendarMissing e) {
            notes.add(e.getMessage() + "；按周一至周五计");
            return (int) range.from().datesUntil(range.from().plusYears(1)).filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()).count();
        }
    }

    private static List<ZoneSpec> zones(HallPlan plan, List<ItemDemand> demands) {
        Set<String> names = new java.util.LinkedHashSet<>();
        plan.windows().forEach(window -> names.add(Demand.zoneName(window.zone())));
        demands.forEach(demand -> demand.zone().ifPresent(names::add));
        List<String> inOrder = new ArrayList<>(plan.zones().stream().map(HallZone::name).filter(names::contains).toList());
        names.stream().filter(name -> !inOrder.contains(name)).forEach(inOrder::add);
        return inOrder.stream().map(name -> new ZoneSpec(name, 0, Limits.UNLIMITED, Set.of())).toList();
    }

    /** A window that takes certain items names them; one that takes all of its zone's names none. What the zone served although none of its windows should, all take. */
    private List<WindowSpec> windows(HallPlan plan, List<ItemDemand> demands) {
        Routes routes = new Routes(plan, items.of(plan.site().id()));
        List<WindowSpec> windows = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (ServiceWindow window : plan.windows()) {
            String zone = Demand.zoneName(window.zone());
            List<ItemDemand> ofZone = demands.stream().filter(demand -> demand.zone().equals(Optional.of(zone))).toList();
            List<ServiceWindow> beside = plan.windowsOf(window.zone());
            List<String> taken = ofZone.stream().filter(demand -> routes.takes(window, demand.name()) || beside.stream().noneMatch(other -> routes.takes(other, demand.name())))
                    .map(ItemDemand::name).toList();
            boolean all = taken.isEmpty() || taken.size() == ofZone.size();
            if (names.add(window.number())) {
                windows.add(new WindowSpec(window.number(), zone, all ? Set.of() : Set.copyOf(taken), List.of(), window.isTidal(), window.isGreen()));
            }
        }
        return windows;
    }

    /** Opening and closing, whole half hours apart. */
    record OpeningHours(LocalTime opens, LocalTime closes) {

        private static final LocalTime USUAL_OPENING = LocalTime.of(9, 0);
        private static final LocalTime USUAL_CLOSING = LocalTime.of(17, 0);
        private static final int LAST_SLOT = 47;

        static OpeningHours of(org.tongban.window.Hall hall, Optional<TicketStatistics> measured, List<String> notes) {
            if (hall.opens().isPresent() && hall.closes().isPresent() && hall.opens().get().isBefore(hall.closes().get())) {
                long minutes = java.time.Duration.between(hall.opens().get(), hall.closes().get()).toMinutes();
                return new OpeningHours(hall.opens().get(), hall.opens().get().plusMinutes((minutes + Scenario.SLOT - 1) / Scenario.SLOT * Scenario.SLOT));
            }
            Optional<OpeningHours> told = measured.flatMap(OpeningHours::told);
            notes.add(told.isPresent() ? "没有登记开放时间，按叫号记录中有人取号的时段" : "没有登记开放时间，按 9:00–17:00 估计");
            return told.orElse(new OpeningHours(USUAL_OPENING, USUAL_CLOSING));
        }

        /** The half hours between the first and the last in which people come. */
        private static Optional<OpeningHours> told(TicketStatistics statistics) {
            double[] bySlot = new double[LAST_SLOT + 1];
            statistics.items().forEach(item -> item.arrivals().means().values().forEach(means -> {
                for (int slot = 0; slot <= LAST_SLOT; slot++) {
                    bySlot[slot] += means.get(slot);
                }
            }));
            double all = java.util.Arrays.stream(bySlot).sum();
            int first = 0;
            int last = LAST_SLOT - 1;
            double few = all / 1000;
            while (first < last && bySlot[first] <= few) {
                first++;
            }
            while (last > first && bySlot[last] <= few) {
                last--;
            }
            return all == 0 ? Optional.empty()
                    : Optional.of(new OpeningHours(LocalTime.MIN.plusMinutes((long) first * Scenario.SLOT), LocalTime.MIN.plusMinutes((last + 1L) * Scenario.SLOT)));
        }

        int slots() {
            return (int) (java.time.Duration.between(opens, closes).toMinutes() / Scenario.SLOT);
        }

        /** The half hour of the day in which a half hour of the opening time begins. */
        int slotOfDay(int slot) {
            return (opens.toSecondOfDay() / 60 + slot * Scenario.SLOT) / Scenario.SLOT;
        }
    }
}
