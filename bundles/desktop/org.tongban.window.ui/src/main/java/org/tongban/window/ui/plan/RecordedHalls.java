package org.tongban.window.ui.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongban.window.HallFacility;
import org.tongban.window.HallLoad;
import org.tongban.window.HallPlan;
import org.tongban.window.Halls;
import org.tongban.window.ServiceWindow;
import org.tongban.window.WindowLoads;

/** The halls as they are recorded today, with the load of the last year that is known. */
final class RecordedHalls implements HallSource {
    private final Halls halls;
    private final WindowLoads loads;
    private final Clock clock;

    RecordedHalls(Halls halls, WindowLoads loads, Clock clock) {
        this.halls = halls;
        this.loads = loads;
        this.clock = clock;
    }

    @Override
    public List<KnownHall> halls() {
        return halls.on(LocalDate.now(clock)).stream().map(RecordedHalls::known).toList();
    }

    private static KnownHall known(HallPlan plan) {
        return new KnownHall(plan.hall().site(), plan.site().name(), plan.hall().floors(),
                plan.zones().stream().map(zone -> new KnownHall.Zone(zone.name(), zone.floor())).toList(),
                plan.windows().stream().map(window -> new KnownHall.Window(window.number(), window.zone(), window.floor(), description(window))).toList(),
                plan.facilities().stream().map(HallFacility::kind).distinct().toList(), Map.of(), 0);
    }

    private static String description(ServiceWindow window) {
        return Stream.of(Stream.of(window.group()), window.departments().stream(), window.labels().stream().sorted()).flatMap(words -> words).filter(word -> !word.isBlank()).distinct()
                .collect(Collectors.joining(" · "));
    }

    @Override
    public KnownHall withCases(KnownHall hall) {
        Optional<HallLoad> load = loads.latestYear(hall.site()).flatMap(year -> loads.of(hall.site(), year));
        Map<String, Long> cases = new HashMap<>();
        load.ifPresent(found -> found.zones().stream().flatMap(zone -> zone.each().stream()).forEach(window -> window.cases().ifPresent(count -> cases.put(window.number(), count))));
        return new KnownHall(hall.site(), hall.name(), hall.floors(), hall.zones(), hall.windows(), hall.facilities(), cases, load.map(HallLoad::year).orElse(0));
    }
}
