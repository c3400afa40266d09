package org.tongban.village.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.village.CaseRatioPolicy;
import org.tongban.policy.village.CaseRatioPolicy.RatioCheck;
import org.tongban.policy.village.CaseRatioPolicy.RatioFacts;
import org.tongban.policy.village.DutyPolicy;
import org.tongban.policy.village.DutyPolicy.DutyCheck;
import org.tongban.policy.village.FloorAreaPolicy;
import org.tongban.policy.village.StationTier;
import org.tongban.policy.village.StationTierPolicy;
import org.tongban.policy.village.WindowCountPolicy;
import org.tongban.policy.village.WindowCountPolicy.WindowCheck;
import org.tongban.registry.CaseVolume;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.village.Station;
import org.tongban.village.StationCheck;
import org.tongban.village.StationChecks;
import org.tongban.village.Stations;

/** Puts the facts of each station to the policy that answers for it at the end of the year. */
@Component
public final class CheckedStations implements StationChecks {

    private final Stations stations;
    private final Sites sites;
    private final CaseVolumes volumes;
    private final PolicyBook book;

    @Activate
    public CheckedStations(@Reference Stations stations, @Reference Sites sites, @Reference CaseVolumes volumes, @Reference PolicyBook book) {
        this.stations = stations;
        this.sites = sites;
        this.volumes = volumes;
        this.book = book;
    }

    @Override
    public List<StationCheck> ofYear(int year) {
        LocalDate day = lastDay(year);
        Map<SiteId, Site> known = sites.all().stream().collect(Collectors.toMap(Site::id, Function.identity()));
        Map<SiteId, Map<String, Long>> cases = casesBySite(year);
        return stations.on(day).stream().filter(station -> known.containsKey(station.site()))
                .map(station -> check(known.get(station.site()), station, cases.getOrDefault(station.site(), Map.of()), day)).toList();
    }

    @Override
    public Optional<StationCheck> of(SiteId village, int year) {
        LocalDate day = lastDay(year);
        return sites.find(village).flatMap(site -> stations.of(village, day)
                .map(station -> check(site, station, casesBySite(year).getOrDefault(village, Map.of()), day)));
    }

    private StationCheck check(Site site, Station station, Map<String, Long> casesByPlatform, LocalDate day) {
        Optional<StationTier> tier = station.tier().or(() -> book.ask(StationTierPolicy.class, site.id(), day)
                .flatMap(answerer -> answerer.policy().target(site.name(), answerer.sheet(day)).value()));
        Optional<Integer> residents = station.residents().or(site::residents);
        Optional<BigDecimal> area = station.area().or(site::area);
        Ratio ratio = ratio(site, station, tier, residents, casesByPlatform, day);
        return new StationCheck(site, station, tier, ratio.cases(), residents, ratio.finding(), windows(site, station, residents, day), area(site, area, day),
                sitting(site, station, tier, day));
    }

    private record Ratio(long cases, Optional<Finding<RatioCheck>> finding) {
    }

    private Ratio ratio(Site site, Station station, Optional<StationTier> tier, Optional<Integer> residents, Map<String, Long> casesByPlatform, LocalDate day) {
        Optional<Answerer<CaseRatioPolicy>> answerer = book.ask(CaseRatioPolicy.class, site.id(), day);
        if (answerer.isEmpty()) {
            return new Ratio(casesByPlatform.values().stream().mapToLong(Long::longValue).sum(), Optional.empty());
        }
        CaseRatioPolicy policy = answerer.get().policy();
        Worksheet sheet = answerer.get().sheet(day);
        long total = policy.total(casesByPlatform, sheet).value().orElse(0L);
        Optional<Integer> staff = station.clerks().isEmpty() ? Optional.empty() : Optional.of(station.clerks().size());
        return new Ratio(total, tier.map(known -> policy.ratio(new RatioFacts(known, total, residents, staff), sheet)));
    }

    private Optional<Finding<WindowCheck>> windows(Site site, Station station, Optional<Integer> residents, LocalDate day) {
        if (residents.isEmpty() || station.windows().isEmpty()) {
            return Optional.empty();
        }
        return book.ask(WindowCountPolicy.class, site.id(), day)
                .map(answerer -> answerer.policy().windows(residents.get(), station.windows().get(), answerer.sheet(day)));
    }

    private Optional<Finding<Verdict>> area(Site site, Optional<BigDecimal> area, LocalDate day) {
        return area.flatMap(metres -> book.ask(FloorAreaPolicy.class, site.id(), day).map(answerer -> answerer.policy().area(metres, answerer.sheet(day))));
    }

    private Optional<Finding<DutyCheck>> sitting(Site site, Station station, Optional<StationTier> tier, LocalDate day) {
        if (tier.isEmpty() || station.sittingDays().isEmpty()) {
            return Optional.empty();
        }
        return book.ask(DutyPolicy.class, site.id(), day)
                .map(answerer -> answerer.policy().routine(tier.get(), station.sittingDays().get(), answerer.sheet(day)));
    }

    private Map<SiteId, Map<String, Long>> casesBySite(int year) {
        return volumes.ofYear(year).stream()
                .collect(Collectors.groupingBy(CaseVolume::site, Collectors.groupingBy(CaseVolume::platform, Collectors.summingLong(CaseVolume::count))));
    }

    private static LocalDate lastDay(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
