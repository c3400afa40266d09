package org.tongban.window.ui.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongban.window.ui.load.TestDays.demand;
import static org.tongban.window.ui.load.TestDays.elsewhere;
import static org.tongban.window.ui.load.TestDays.scenario;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.people.SiteLevel;
import org.tongban.exchange.Progress;
import org.tongban.policy.window.Checked;
import org.tongban.registry.Site;
import org.tongban.window.Hall;
import org.tongban.window.HallChecks;
import org.tongban.window.HallLoad;
import org.tongban.window.HallPlan;
import org.tongban.window.Halls;
import org.tongban.window.ScenarioOfHall;
import org.tongban.window.TicketStatistics;
import org.tongban.window.Tickets;
import org.tongban.window.WindowLoads;

class LoadModelTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 3);
    private static final SiteId FIRST = new SiteId("a-1");
    private static final SiteId SECOND = new SiteId("b-1");
    private static final String NOTE = "办理时长取自叫号记录";

    private final List<HallPlan> halls = new ArrayList<>(List.of(hall(FIRST, "甲中心"), hall(SECOND, "乙中心")));
    private boolean isDrawable = true;
    private boolean hasTickets = true;

    private LoadModel model() {
        Halls recorded = proxy(Halls.class, halls);
        HallChecks checks = proxy(HallChecks.class, List.of(check(Verdict.PASS), check(Verdict.FAIL), check(Verdict.FAIL)));
        WindowLoads loads = new WindowLoads() {
            @Override
            public Optional<HallLoad> of(SiteId hall, int year) {
                return Optional.of(new HallLoad(hall(hall, "").site(), year, List.of(zone("二区", "120"), zone("一区", "7750"), zone("三区", null)), 0, Optional.empty(), List.of(NOTE)));
            }

            @Override
            public Optional<Integer> latestYear(SiteId hall) {
                return hall.equals(FIRST) ? Optional.of(2024) : Optional.empty();
            }
        };
        ScenarioOfHall drawing = (hall, day, weekday) -> {
            if (!isDrawable) {
                throw new IllegalArgumentException("没有叫号记录，也没有办件量");
            }
            return new ScenarioOfHall.Drawn(scenario(4, demand("甲", 10, 6, 9, 3), elsewhere("丙", 8, 2, 3, 1)), List.of(NOTE));
        };
        return new LoadModel(recorded, loads, checks, tickets(), drawing);
    }

    private Tickets tickets() {
        List<Double> monday = new ArrayList<>(Collections.nCopies(48, 0.0));
        monday.set(18, 5.0);
        List<Double> friday = new ArrayList<>(Collections.nCopies(48, 0.0));
        friday.set(20, 2.5);
        TicketStatistics.Arrivals arrivals = new TicketStatistics.Arrivals(new TreeMap<>(Map.of(DayOfWeek.MONDAY, monday, DayOfWeek.FRIDAY, friday)));
        TicketStatistics.Spread spread = new TicketStatistics.Spread(0, OptionalDouble.empty(), OptionalDouble.empty(), new TreeMap<>());
        return (Tickets) Proxy.newProxyInstance(LoadModelTest.class.getClassLoader(), new Class<?>[] {Tickets.class}, (proxy, method, arguments) -> switch (method.getName()) {
            case "days" -> hasTickets ? List.of(new Tickets.Day(DAY, 10, "叫号.csv")) : List.of();
            case "byZone" -> List.of(new Tickets.ZoneArrivals("一区", 10, arrivals, spread));
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static <T> T proxy(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(LoadModelTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer));
    }

    private static HallChecks.Result check(Verdict verdict) {
        return new HallChecks.Result(new Citation("一", "方案"), "设窗口", new Finding.Granted<>(new Checked(verdict, 1, 1), List.of()));
    }

    private static HallPlan hall(SiteId id, String name) {
        Site site = new Site(id, Optional.empty(), name.isEmpty() ? "大厅" : name, SiteLevel.values()[0], Optional.empty(), Optional.empty(), List.of());
        return new HallPlan(site, Hall.unknown(id, DAY), DAY, List.of(), List.of(), List.of());
    }

    private static HallLoad.ZoneLoad zone(String name, String perWindow) {
        return new HallLoad.ZoneLoad(name, OptionalInt.of(4), OptionalLong.empty(), Optional.empty(), Optional.empty(), Optional.ofNullable(perWindow).map(BigDecimal::new), OptionalInt.empty(),
                Optional.empty(), List.of(), "", List.of());
    }

    private LoadModel shown() {
        LoadModel model = model();
        model.show(model.read(null, null, DAY).orElse(null));
        return model;
    }

    @Test
    void theFirstHallIsShownWithTheLastYearThatIsKnown() {
        LoadModel model = shown();
        assertEquals("甲中心", model.hall().orElseThrow().name());
        assertEquals(2024, model.shown().orElseThrow().year());
        model.show(model.read(SECOND, null, DAY).orElseThrow());
        assertEquals("乙中心", model.hall().orElseThrow().name());
        assertEquals(DAY.getYear(), model.shown().orElseThrow().year());
        assertEquals(2019, model.read(SECOND, 2019, DAY).orElseThrow().year());
    }

    @Test
    void withoutAHallThereIsNothing() {
        halls.clear();
        LoadModel model = shown();
        assertEquals(Optional.empty(), model.shown());
        assertEquals(List.of(), model.zones());
        assertEquals(List.of(), model.heat());
        assertEquals(Optional.empty(), model.day());
        assertEquals(0, model.windows());
        assertEquals(0, model.count(Verdict.FAIL));
    }

    @Test
    void theZoneThatBearsMostByWindowIsLookedAtFirst() {
        assertEquals("一区", shown().zone().orElseThrow().name());
    }

    @Test
    void aZoneChosenStaysChosenWhenTheHallIsReadAnew() {
        LoadModel model = shown();
        model.choose("二区");
        model.show(model.read(FIRST, 2023, DAY).orElseThrow());
        assertEquals("二区", model.zone().orElseThrow().name());
        model.show(model.read(SECOND, null, DAY).orElseThrow());
        assertEquals("一区", model.zone().orElseThrow().name());
    }

    @Test
    void demandsAreCountedByTheirResult() {
        LoadModel model = shown();
        assertEquals(1, model.count(Verdict.PASS));
        assertEquals(2, model.count(Verdict.FAIL));
        assertEquals(0, model.count(Verdict.WARN));
    }

    @Test
    void theHeatMapGoesFromTheFirstHalfHourWithPeopleToTheLast() {
        LoadModel model = shown();
        assertEquals(List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), model.weekdays());
        assertEquals(List.of(LocalTime.of(9, 0), LocalTime.of(9, 30), LocalTime.of(10, 0)), model.heat().stream().map(HeatRow::from).toList());
        assertEquals(Optional.of(5.0), model.heat().get(0).on(DayOfWeek.MONDAY));
        assertEquals(Optional.of(0.0), model.heat().get(0).on(DayOfWeek.FRIDAY));
        assertEquals(Optional.empty(), model.heat().get(0).on(DayOfWeek.SUNDAY));
        model.choose("二区");
        assertEquals(List.of(), model.heat());
    }

    @Test
    void withoutTicketsThereIsNoHeatMap() {
        hasTickets = false;
        assertEquals(List.of(), shown().heat());
        assertEquals(List.of(), shown().weekdays());
    }

    @Test
    void asManyWindowsAreTriedAsThereAreUntilTheUserTriesOthers() {
        LoadModel model = shown();
        List<Object> heard = new ArrayList<>();
        model.onChange(LoadModel.TRIED, change -> heard.add(change.getNewValue()));
        assertEquals(4, model.windows());
        model.tryWindows(4);
        model.tryWindows(0);
        model.tryWindows(6);
        assertEquals(List.of(6), heard);
        assertEquals(6, model.windows());
        model.choose("二区");
        assertEquals(1, model.windows());
    }

    @Test
    void whatWasSimulatedIsTakenOnlyWhileItIsStillTried() {
        LoadModel model = shown();
        SimulatedDay five = model.simulate("一区", 5, Progress.silent()).orElseThrow();
        model.simulated("一区", five);
        assertEquals(Optional.empty(), model.simulated());
        model.tryWindows(5);
        model.simulated("二区", five);
        assertEquals(Optional.empty(), model.simulated());
        model.simulated("一区", five);
        assertEquals(Optional.of(five), model.simulated());
        assertEquals(five, model.simulate("一区", 5, Progress.silent()).orElseThrow());
        model.tryWindows(4);
        assertEquals(Optional.empty(), model.simulated());
    }

    @Test
    void notesAreSaidOnceAndWhatIsMissingIsSaid() {
        assertEquals(List.of(NOTE), shown().notes());
        isDrawable = false;
        LoadModel model = shown();
        assertEquals(List.of(NOTE, "没有叫号记录，也没有办件量"), model.notes());
        assertEquals(Optional.empty(), model.day());
        assertTrue(model.simulate("一区", 4, Progress.silent()).isEmpty());
        assertFalse(model.zones().isEmpty());
    }
}
