package org.tongban.window.check;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.window.BalancePolicy;
import org.tongban.policy.window.BalancePolicy.Share;
import org.tongban.policy.window.WindowLoadPolicy;
import org.tongban.window.HallItem;
import org.tongban.window.HallItems;
import org.tongban.window.HallLoad;
import org.tongban.window.HallLoad.Balance;
import org.tongban.window.HallLoad.WindowLoad;
import org.tongban.window.HallLoad.ZoneLoad;
import org.tongban.window.HallPlan;
import org.tongban.window.HallVolume;
import org.tongban.window.HallVolumes;
import org.tongban.window.HallZone;
import org.tongban.window.Halls;
import org.tongban.window.Tickets;
import org.tongban.window.WindowLoads;

/** Spreads the recorded volumes over the windows and asks the policy of the place how much that is. */
@Component
public final class CountedLoads implements WindowLoads {

    private final Halls halls;
    private final HallItems items;
    private final HallVolumes volumes;
    private final Tickets tickets;
    private final PolicyBook book;
    private final Clock clock;

    @Activate
    public CountedLoads(@Reference Halls halls, @Reference HallItems items, @Reference HallVolumes volumes, @Reference Tickets tickets, @Reference PolicyBook book,
            @Reference Clock clock) {
        this.halls = halls;
        this.items = items;
        this.volumes = volumes;
        this.tickets = tickets;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public Optional<Integer> latestYear(SiteId hall) {
        Optional<Integer> told = volumes.years(hall).stream().reduce((earlier, later) -> later);
        return told.or(() -> halls.of(hall, LocalDate.now(clock)).flatMap(plan -> plan.zones().stream().filter(zone -> zone.casesOfYear().isPresent())
                .map(zone -> zone.valid().from().getYear()).max(Integer::compare)));
    }

    @Override
    public Optional<HallLoad> of(SiteId hall, int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        return halls.of(hall, day).map(plan -> load(plan, year));
    }

    private HallLoad load(HallPlan plan, int year) {
        SiteId hall = plan.site().id();
        List<HallItem> known = items.of(hall);
        Routes routes = new Routes(plan, known);
        List<String> notes = new ArrayList<>();
        Minutes minutes = new Minutes(known, Minutes.measured(tickets, hall, year, notes::add));
        TreeMap<Integer, Spread> byYear = new TreeMap<>();
        for (int each : volumes.years(hall)) {
            if (each <= year) {
                byYear.put(each, new Spread(plan, routes, volumes.ofYear(hall, each)));
            }
        }
        Spread spread = byYear.computeIfAbsent(year, none -> new Spread(plan, routes, List.<HallVolume>of()));
        Optional<Answerer<WindowLoadPolicy>> policy = book.ask(WindowLoadPolicy.class, hall, plan.day());
        List<ZoneLoad> zones = new ArrayList<>();
        List<String> byPlan = new ArrayList<>();
        for (String name : zones(plan)) {
            Optional<HallZone> zone = plan.zone(name);
            ZoneLoad load = new ZoneWork(plan, name, byYear, minutes).load(year, policy);
            zones.add(load);
            zone.filter(one -> !one.unstated().isEmpty() && !spread.knows(name) && load.cases().isPresent())
                    .ifPresent(one -> notes.add(name + "的办件量未含" + String.join("、", one.unstated()) + "（文件未列）"));
            if (zone.filter(one -> one.casesOfYear().isPresent()).isPresent() && !spread.knows(name)) {
                byPlan.add(name);
            }
        }
        if (!byPlan.isEmpty()) {
            notes.add("没有 " + year + " 年的办件量，按方案所列年办件量计算：" + String.join("、", byPlan));
        }
        if (spread.unplaced() > 0) {
            notes.add(spread.unplaced() + " 件办件没有窗口承接：其事项未登记，或其部门不在任何区域；请导入事项（window import items）");
        }
        if (zones.stream().allMatch(zone -> zone.cases().isEmpty())) {
            notes.add("没有办件量：请导入办件量（window import volumes FILE）或叫号记录（window import tickets FILE）");
        }
        return new HallLoad(plan.site(), year, zones, spread.unplaced(), balance(plan, zones), notes);
    }

    /** The zones of the plan in which windows stand or cases are told, then the windows that stand in none. */
    private static Set<String> zones(HallPlan plan) {
        Set<String> names = new LinkedHashSet<>();
        plan.zones().forEach(zone -> names.add(zone.name()));
        plan.windows().forEach(window -> names.add(window.zone()));
        return names;
    }

    private Optional<Balance> balance(HallPlan plan, List<ZoneLoad> zones) {
        List<Share> shares = new ArrayList<>();
        for (ZoneLoad zone : zones) {
            for (WindowLoad window : zone.each()) {
                window.cases().ifPresent(cases -> shares.add(new Share(window.number(), cases, window.minutes())));
            }
        }
        if (shares.size() < 2) {
            return Optional.empty();
        }
        Optional<Finding<BalancePolicy.Balance>> finding = book.ask(BalancePolicy.class, plan.site().id(), plan.day())
                .map(answerer -> answerer.policy().balance(shares, answerer.sheet(plan.day())));
        if (finding.isPresent()) {
            Optional<BalancePolicy.Balance> found = finding.get().value();
            return Optional.of(new Balance(found.flatMap(BalancePolicy.Balance::ratio), found.map(BalancePolicy.Balance::maxRatio),
                    found.map(BalancePolicy.Balance::verdict).orElse(Verdict.NA), Optional.of(finding.get())));
        }
        long most = shares.stream().mapToLong(Share::cases).max().orElse(0);
        long least = shares.stream().mapToLong(Share::cases).min().orElse(0);
        Optional<BigDecimal> ratio = least == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(most).divide(BigDecimal.valueOf(least), 4, java.math.RoundingMode.HALF_UP));
        return Optional.of(new Balance(ratio, Optional.empty(), Verdict.NA, Optional.empty()));
    }
}
