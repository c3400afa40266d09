package org.tongban.window.ui.home;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Verdict;
import org.tongban.core.time.DateRange;
import org.tongban.registry.Site;
import org.tongban.store.Workspaces;
import org.tongban.widgets.text.Texts;
import org.tongban.window.HallChecks;
import org.tongban.window.HallLoad;
import org.tongban.window.HallLoad.ZoneLoad;
import org.tongban.window.HallPlan;
import org.tongban.window.Halls;
import org.tongban.window.TicketStatistics.Arrivals;
import org.tongban.window.Tickets;
import org.tongban.window.Tickets.ZoneArrivals;
import org.tongban.window.TidalPlan;
import org.tongban.window.TidalPlans;
import org.tongban.window.WindowLoads;
import org.tongban.window.ui.load.LoadPart;
import org.tongban.workbench.Notice;
import org.tongban.workbench.Notice.Weight;
import org.tongban.workbench.Watch;

/** Halls that miss a demand of the documents, zones with fewer windows than the work asks for, and weekdays that surge without a tidal plan. */
@Component
public final class WindowWatch implements Watch {

    private static final int NAMED = 4;
    /** A weekday with half again as many arrivals as the mean of the others is worth a look; no figure of any document. */
    private static final double SURGE = 1.5;

    private final Halls halls;
    private final HallChecks checks;
    private final WindowLoads loads;
    private final Tickets tickets;
    private final TidalPlans tides;
    private final Workspaces workspaces;
    private final Clock clock;

    @Activate
    public WindowWatch(@Reference Halls halls, @Reference HallChecks checks, @Reference WindowLoads loads, @Reference Tickets tickets, @Reference TidalPlans tides,
            @Reference Workspaces workspaces, @Reference Clock clock) {
        this.halls = halls;
        this.checks = checks;
        this.loads = loads;
        this.tickets = tickets;
        this.tides = tides;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @Override
    public List<Notice> notices(Locale language) {
        List<Notice> notices = new ArrayList<>();
        if (workspaces.current().isPresent()) {
            Texts texts = Texts.of(WindowWatch.class, language);
            LocalDate today = LocalDate.now(clock);
            for (HallPlan hall : halls.on(today)) {
                failing(hall.site(), today, texts, notices);
                loaded(hall.site(), texts, notices);
                surging(hall.site(), today, texts, notices);
            }
        }
        return notices;
    }

    private void failing(Site hall, LocalDate today, Texts texts, List<Notice> notices) {
        List<HallChecks.Result> all = checks.of(hall.id(), today);
        List<String> failing = all.stream().filter(check -> check.verdict() == Verdict.FAIL).map(HallChecks.Result::title).toList();
        if (!failing.isEmpty()) {
            notices.add(new Notice(Weight.DUE, texts.get("watch.failing", hall.name(), Integer.toString(failing.size()), Integer.toString(all.size()), named(failing)), LoadPart.ID, hall.id()));
        }
    }

    private void loaded(Site hall, Texts texts, List<Notice> notices) {
        Optional<Integer> year = loads.latestYear(hall.id());
        Optional<HallLoad> load = year.flatMap(of -> loads.of(hall.id(), of));
        List<String> beyond = load.map(of -> of.zones().stream().filter(WindowWatch::isBeyond).map(ZoneLoad::zone).toList()).orElse(List.of());
        if (!beyond.isEmpty()) {
            notices.add(new Notice(Weight.DUE, texts.get("watch.loaded", hall.name(), year.orElseThrow().toString(), named(beyond)), LoadPart.ID, hall.id()));
        }
    }

    /** More work than time, or fewer windows than the place's own figure asks for. */
    private static boolean isBeyond(ZoneLoad zone) {
        boolean impossible = zone.load().filter(share -> share.compareTo(BigDecimal.ONE) > 0).isPresent();
        return impossible || zone.recommended().isPresent() && zone.windows().isPresent() && zone.windows().getAsInt() < zone.recommended().getAsInt();
    }

    private void surging(Site hall, LocalDate today, Texts texts, List<Notice> notices) {
        List<Tickets.Day> days = tickets.days(hall.id());
        if (days.isEmpty()) {
            return;
        }
        DateRange range = DateRange.through(days.get(0).day(), days.get(days.size() - 1).day());
        for (ZoneArrivals zone : tickets.byZone(hall.id(), range)) {
            surge(zone.arrivals()).filter(weekday -> !isPlanned(hall.id(), zone.zone(), today)).ifPresent(weekday -> notices.add(new Notice(Weight.NOTE,
                    texts.get("watch.surge", hall.name(), zone.zone(), weekday.getDisplayName(TextStyle.FULL, texts.language())), LoadPart.ID, hall.id())));
        }
    }

    private boolean isPlanned(SiteId hall, String zone, LocalDate today) {
        return tides.of(hall).stream().filter(plan -> plan.period().contains(today)).map(TidalPlan::zone).anyMatch(zone::equals);
    }

    /** The weekday on which by far the most people come, if there is one. */
    static Optional<DayOfWeek> surge(Arrivals arrivals) {
        if (arrivals.means().size() < 2) {
            return Optional.empty();
        }
        double all = arrivals.means().keySet().stream().mapToDouble(day -> sum(arrivals, day)).sum();
        return arrivals.means().keySet().stream().filter(day -> {
            double here = sum(arrivals, day);
            double others = (all - here) / (arrivals.means().size() - 1);
            return here > 0 && here >= SURGE * others;
        }).max(Comparator.comparingDouble(day -> sum(arrivals, day)));
    }

    private static double sum(Arrivals arrivals, DayOfWeek day) {
        return arrivals.on(day).stream().mapToDouble(Double::doubleValue).sum();
    }

    private static String named(List<String> names) {
        String first = String.join("、", names.stream().limit(NAMED).toList());
        return names.size() > NAMED ? first + "…" : first;
    }
}
