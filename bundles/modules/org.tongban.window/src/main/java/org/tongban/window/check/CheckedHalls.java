package org.tongban.window.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.window.HallCheck;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallPolicy;
import org.tongban.registry.People;
import org.tongban.window.HallChecks;
import org.tongban.window.HallFacility;
import org.tongban.window.HallItem;
import org.tongban.window.HallItems;
import org.tongban.window.HallLoad;
import org.tongban.window.HallLoad.WindowLoad;
import org.tongban.window.HallLoad.ZoneLoad;
import org.tongban.window.HallPlan;
import org.tongban.window.HallVolume;
import org.tongban.window.HallVolume.Subject;
import org.tongban.window.HallVolumes;
import org.tongban.window.HallZone;
import org.tongban.window.Halls;
import org.tongban.window.HandlingMinutes;
import org.tongban.window.ServiceWindow;
import org.tongban.window.Tickets;
import org.tongban.window.WindowLoads;

/** Gathers what is known of a hall, and puts it to each demand of its document. */
@Component
public final class CheckedHalls implements HallChecks {

    private final Halls halls;
    private final HallItems items;
    private final HallVolumes volumes;
    private final WindowLoads loads;
    private final Tickets tickets;
    private final People people;
    private final PolicyBook book;

    @Activate
    public CheckedHalls(@Reference Halls halls, @Reference HallItems items, @Reference HallVolumes volumes, @Reference WindowLoads loads, @Reference Tickets tickets,
            @Reference People people, @Reference PolicyBook book) {
        this.halls = halls;
        this.items = items;
        this.volumes = volumes;
        this.loads = loads;
        this.tickets = tickets;
        this.people = people;
        this.book = book;
    }

    @Override
    public List<Result> of(SiteId hall, LocalDate day) {
        Optional<Answerer<HallPolicy>> answerer = book.ask(HallPolicy.class, hall, day);
        Optional<HallFacts> facts = facts(hall, day);
        if (answerer.isEmpty() || facts.isEmpty()) {
            return List.of();
        }
        List<Result> results = new ArrayList<>();
        for (HallCheck check : answerer.get().policy().checks()) {
            if (check.concerns(facts.get())) {
                Worksheet sheet = answerer.get().sheet(day);
                results.add(new Result(check.clause(), check.title(), check.check(facts.get(), sheet)));
            }
        }
        return results;
    }

    @Override
    public Optional<HallFacts> facts(SiteId hall, LocalDate day) {
        return halls.of(hall, day).map(plan -> facts(plan, day));
    }

    private HallFacts facts(HallPlan plan, LocalDate day) {
        SiteId hall = plan.site().id();
        List<HallItem> known = items.of(hall);
        Routes routes = new Routes(plan, known);
        int year = loads.latestYear(hall).filter(told -> told <= day.getYear()).orElse(day.getYear());
        Optional<HallLoad> load = loads.of(hall, year);
        // a year without a calendar measures nothing; the load's notes tell the user
        Minutes minutes = new Minutes(known, Minutes.measured(tickets, hall, year, problem -> { }));
        Map<String, ZoneLoad> byZone = load.map(HallLoad::zones).orElse(List.of()).stream().collect(Collectors.toMap(ZoneLoad::zone, Function.identity()));
        Map<String, WindowLoad> byWindow = new HashMap<>();
        byZone.values().forEach(zone -> zone.each().forEach(window -> byWindow.put(window.number(), window)));
        HallFacts facts = HallFacts.of(plan.site().name(), plan.site().level()).withMechanisms(plan.hall().mechanisms()).withTownClass(plan.hall().townClass());
        if (plan.site().residents().isPresent()) {
            facts = facts.withResidents(plan.site().residents().get());
        }
        for (HallZone zone : plan.zones()) {
            facts = facts.withZone(new HallFacts.Zone(zone.name(), zone.kind(), zone.floor(), zone.departments(),
                    Optional.ofNullable(byZone.get(zone.name())).map(ZoneLoad::cases).orElse(OptionalLong.empty()), zone.unstated()));
        }
        for (ServiceWindow window : plan.windows()) {
            facts = facts.withWindow(new HallFacts.Window(window.number(), window.zone(), window.floor(), window.type(), window.group(), routes.departments(window),
                    window.labels(), window.staff(), window.selfHired(), window.equipment(), Optional.ofNullable(byWindow.get(window.number())).map(WindowLoad::cases).orElse(OptionalLong.empty())));
        }
        Map<String, Map<Integer, Long>> cases = casesOfItems(hall, routes);
        for (HallItem item : known) {
            facts = facts.withItem(fact(item, routes, minutes, cases.getOrDefault(item.item().code(), Map.of())));
        }
        Map<String, Integer> inService = plan.facilities().stream().collect(Collectors.groupingBy(HallFacility::kind, Collectors.summingInt(HallFacility::inService)));
        for (Map.Entry<String, Integer> facility : inService.entrySet()) {
            facts = facts.withFacility(facility.getKey(), facility.getValue());
        }
        for (Map.Entry<String, Optional<Boolean>> aspect : plan.hall().inspected().entrySet()) {
            facts = facts.withInspected(aspect.getKey(), aspect.getValue());
        }
        int clerks = (int) people.all().stream().filter(person -> person.employments().stream().anyMatch(each -> each.site().equals(hall) && each.term().contains(day))).count();
        return clerks == 0 ? facts : facts.withClerks(clerks);
    }

    private static HallFacts.Item fact(HallItem item, Routes routes, Minutes minutes, Map<Integer, Long> cases) {
        List<String> windows = routes.of(item).stream().map(ServiceWindow::number).toList();
        List<HallFacts.Authorisation> given = item.authorisations().stream().map(each -> new HallFacts.Authorisation(each.from(), each.until(), each.steps())).toList();
        return new HallFacts.Item(item.item().code(), item.item().name(), item.item().department(), item.line(), item.audience(), windows, item.place(), item.isExempt(),
                item.channels(), item.channelBasis(), item.outside(), item.isCollective(), given, minutes.of(item.item().code()).map(HandlingMinutes::minutes), cases, item.fields());
    }

    /** All cases of each item and year, whatever the channel. */
    private Map<String, Map<Integer, Long>> casesOfItems(SiteId hall, Routes routes) {
        Map<String, Map<Integer, Long>> cases = new HashMap<>();
        for (int year : volumes.years(hall)) {
            for (HallVolume volume : volumes.ofYear(hall, year)) {
                if (volume.subject() == Subject.ITEM) {
                    String code = routes.item(volume.name()).map(item -> item.item().code()).orElse(volume.name());
                    cases.computeIfAbsent(code, each -> new HashMap<>()).merge(year, volume.cases(), Long::sum);
                }
            }
        }
        return cases;
    }
}
