package org.tongban.village;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Desk;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.village.StationTier;
import org.tongban.policy.yushan.YushanDuty;
import org.tongban.policy.yushan.YushanGoals;
import org.tongban.policy.yushan.YushanPack;
import org.tongban.policy.yushan.YushanPremises;
import org.tongban.policy.yushan.YushanTiers;
import org.tongban.policy.yushan.YushanVolumes;
import org.tongban.registry.CaseVolume;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.HistoryEntry;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.village.check.CheckedStations;
import org.tongban.village.check.CountedCases;
import org.tongban.village.check.MeasuredProgress;

/**
 * The real checks of village stations, answered by the pack of Yushan, on records in memory: 东坑村 (标准型, 1,000 residents, all
 * in order but the cases) and 西山村 (简易型, 500 residents, room too small), and 南溪村 of which nothing is known.
 */
public final class TestTown {

    public static final SiteId EAST = new SiteId("330727106001");
    public static final SiteId WEST = new SiteId("330727106002");
    public static final SiteId SOUTH = new SiteId("330727106003");

    public final Map<SiteId, Station> records = new LinkedHashMap<>();
    public final List<CaseVolume> recorded = new ArrayList<>();
    public final Stations stations;
    public final Sites sites;
    public final CaseVolumes volumes;
    public final StationChecks checks;
    public final StationCases cases;
    public final StationProgress progress;
    public final PolicyBook book;

    private boolean ruled = true;

    public TestTown() {
        LocalDate from = LocalDate.of(2023, 1, 1);
        put(new Station(EAST, from, Optional.of(StationTier.STANDARD), Optional.of(900), Optional.of(new BigDecimal("30")), Optional.of(1), Optional.of(5),
                List.of(new PersonId(1)), "057986000001", "村党群服务中心", Optional.of(LocalDate.of(2023, 5, 1)), Set.of(Facility.COMPUTER, Facility.NETWORK)));
        put(new Station(WEST, from, Optional.of(StationTier.SIMPLE), Optional.of(500), Optional.of(new BigDecimal("10")), Optional.of(1), Optional.of(3), List.of(), "",
                "老年活动室", Optional.empty(), Set.of(Facility.DESKS)));
        put(Station.unknown(SOUTH, from));
        List<Site> known = List.of(site(EAST, "东坑村"), site(WEST, "西山村"), site(SOUTH, "南溪村"));
        sites = answering(Sites.class, (question, arguments) -> question.equals("find") ? known.stream().filter(site -> site.id().equals(arguments[0])).findFirst() : known);
        stations = answering(Stations.class, this::station);
        volumes = answering(CaseVolumes.class, this::volume);
        book = new Book();
        checks = new CheckedStations(stations, sites, volumes, book);
        cases = new CountedCases(stations, sites, volumes, book);
        progress = new MeasuredProgress(stations, checks, book);
    }

    /** From now on no document answers. */
    public void withoutDocument() {
        ruled = false;
    }

    public void put(Station station) {
        records.put(station.site(), station);
    }

    public void record(SiteId site, String month, String platform, long count) {
        recorded.add(new CaseVolume(YearMonth.parse(month), site, Optional.empty(), platform, "", "", count));
    }

    private Object station(String question, Object[] arguments) {
        return switch (question) {
            case "on" -> List.copyOf(records.values());
            case "of" -> Optional.ofNullable(records.get(arguments[0]));
            case "history" -> List.of(new HistoryEntry(Instant.parse("2023-05-01T02:00:00Z"), "王主任", "村站.xlsx", "", "station " + arguments[0], "面积", "28", "30"));
            default -> throw new UnsupportedOperationException(question);
        };
    }

    private Object volume(String question, Object[] arguments) {
        return switch (question) {
            case "latest" -> recorded.stream().map(CaseVolume::month).max(YearMonth::compareTo);
            case "byMonth" -> recorded.stream().filter(volume -> volume.month().getYear() == (int) arguments[0]).toList();
            case "ofYear" -> recorded.stream().filter(volume -> volume.month().getYear() == (int) arguments[0])
                    .collect(Collectors.toMap(volume -> volume.site() + " " + volume.platform(), volume -> volume,
                            (one, other) -> new CaseVolume(one.month(), one.site(), one.person(), one.platform(), "", "", one.count() + other.count()), LinkedHashMap::new))
                    .values().stream().toList();
            default -> throw new UnsupportedOperationException(question);
        };
    }

    private static Site site(SiteId id, String name) {
        return new Site(id, Optional.empty(), name, SiteLevel.VILLAGE, Optional.empty(), Optional.empty(), List.of());
    }

    private interface Answer {
        Object give(String question, Object[] arguments);
    }

    private static <S> S answering(Class<S> service, Answer answer) {
        return service.cast(Proxy.newProxyInstance(TestTown.class.getClassLoader(), new Class<?>[] {service},
                (proxy, method, arguments) -> answer.give(method.getName(), arguments)));
    }

    private final class Book implements PolicyBook {
        private final List<Object> policies = List.of(new YushanVolumes(), new YushanTiers(), new YushanPremises(), new YushanDuty(), new YushanGoals());

        @Override
        public Optional<PolicyPack> packFor(SiteId site, LocalDate day) {
            return packOfPlace(day);
        }

        @Override
        public Optional<PolicyPack> packOfPlace(LocalDate day) {
            return ruled ? Optional.of(new YushanPack()) : Optional.empty();
        }

        @Override
        public <P> Optional<Answerer<P>> ask(Class<P> question, SiteId site, LocalDate day) {
            return ask(question, day);
        }

        @Override
        public <P> Optional<Answerer<P>> ask(Class<P> question, LocalDate day) {
            return packOfPlace(day).flatMap(pack -> policies.stream().filter(question::isInstance)
                    .map(policy -> new Answerer<>(pack, question.cast(policy), Desk.empty())).findFirst());
        }

        @Override
        public List<PolicyPack> packs() {
            return packOfPlace(LocalDate.EPOCH).stream().toList();
        }
    }
}
