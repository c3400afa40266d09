package org.tongban.village.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.village.CaseRatioPolicy;
import org.tongban.registry.CaseVolume;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.village.Station;
import org.tongban.village.StationCases;
import org.tongban.village.Stations;

/** Puts each month's volumes to the policy that answers at the end of the year, as the year's check does with their sum. */
@Component
public final class CountedCases implements StationCases {

    private final Stations stations;
    private final Sites sites;
    private final CaseVolumes volumes;
    private final PolicyBook book;

    @Activate
    public CountedCases(@Reference Stations stations, @Reference Sites sites, @Reference CaseVolumes volumes, @Reference PolicyBook book) {
        this.stations = stations;
        this.sites = sites;
        this.volumes = volumes;
        this.book = book;
    }

    @Override
    public List<Year> of(int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        Map<SiteId, Site> known = sites.all().stream().collect(Collectors.toMap(Site::id, Function.identity()));
        Map<SiteId, Map<YearMonth, Map<String, Long>>> recorded = volumes.byMonth(year).stream().collect(Collectors.groupingBy(CaseVolume::site,
                Collectors.groupingBy(CaseVolume::month, Collectors.groupingBy(CaseVolume::platform, Collectors.summingLong(CaseVolume::count)))));
        return stations.on(day).stream().map(Station::site).filter(known::containsKey)
                .map(site -> new Year(known.get(site), counted(site, recorded.getOrDefault(site, Map.of()), day))).toList();
    }

    private SortedMap<YearMonth, Long> counted(SiteId site, Map<YearMonth, Map<String, Long>> recorded, LocalDate day) {
        Optional<Answerer<CaseRatioPolicy>> answerer = book.ask(CaseRatioPolicy.class, site, day);
        SortedMap<YearMonth, Long> counted = new TreeMap<>();
        recorded.forEach((month, byPlatform) -> counted.put(month, answerer
                .map(asked -> asked.policy().total(byPlatform, asked.sheet(day)).value().orElse(0L))
                .orElseGet(() -> byPlatform.values().stream().mapToLong(Long::longValue).sum())));
        return counted;
    }
}
