package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Verdict;
import org.tongban.core.people.EmploymentKind;
import org.tongban.core.time.DateRange;
import org.tongban.exchange.Importer;
import org.tongban.exchange.Importer.Report;
import org.tongban.exchange.Progress;
import org.tongban.plan.Plan;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.village.CaseRatioPolicy;
import org.tongban.policy.village.ConstructionPolicy;
import org.tongban.policy.village.DutyPolicy;
import org.tongban.registry.Dossier;
import org.tongban.registry.HistoryEntry;
import org.tongban.registry.People;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.village.Station;
import org.tongban.village.StationCheck;
import org.tongban.village.StationChecks;
import org.tongban.village.StationProgress;
import org.tongban.village.Stations;

/** From a town's list of stations and its cases to the checks of the year. */
@ExtendWith(ServiceExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StationsTest {

    private static final String YUSHAN = "(pack=yushan)";
    private static final long WAIT = 120_000;
    private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);

    @RegisterExtension
    static final TestWorkspace WORKSPACE = TestWorkspace.of("yushan");

    private static Report firstImport;

    /** The services that are named but not used here are waited for: bundles start one after another. */
    @BeforeAll
    static void importTheSamples(@InjectService Plan plan, @InjectService Importer importer, @InjectService(filter = YUSHAN, timeout = WAIT) PolicyPack pack,
            @InjectService(filter = YUSHAN, timeout = WAIT) CaseRatioPolicy ratio, @InjectService(filter = YUSHAN, timeout = WAIT) DutyPolicy duty,
            @InjectService(timeout = WAIT) StationProgress last) throws IOException {
        plan.adopt("yushan", "test");
        firstImport = run(importer, "stations", sample("村站.xlsx"), Optional.empty());
        assertTrue(run(importer, "cases", sample("办件量-2023.csv"), Optional.empty()).stored());
    }

    @Test
    @Order(1)
    void takesInEveryStation() {
        assertEquals(List.of(), firstImport.rejected());
        assertEquals(15, firstImport.fresh());
    }

    @Test
    @Order(2)
    void checksTheStationsAsExpected(@InjectService StationChecks checks) throws IOException {
        assertEquals(expected(), checks.ofYear(2023).stream().map(StationsTest::row).collect(Collectors.joining("\n")));
    }

    @Test
    @Order(3)
    void showsClauseAndReadingInTheWorkings(@InjectService StationChecks checks, @InjectService Sites sites) {
        StationCheck check = checks.of(village(sites, "中湖"), 2023).orElseThrow();
        String workings = check.ratio().orElseThrow().workings().stream().map(Object::toString).collect(Collectors.joining("\n"));
        assertTrue(workings.contains("常驻人员数"), workings);
        assertTrue(workings.contains("YS-3.3.9-g, 玉政〔2023〕17号"), workings);
        assertTrue(check.ratio().orElseThrow().workings().stream().anyMatch(line -> line.quote().contains("比值不低于0.5")), workings);
    }

    @Test
    @Order(4)
    void employsTheClerksBeforeTheStationIsBuilt(@InjectService People people, @InjectService Sites sites, @InjectService Stations stations) {
        Dossier clerk = people.named(village(sites, "佳村"), "魏雪").get(0);
        assertEquals(EmploymentKind.VILLAGE_AGENT, clerk.employments().get(0).kind());
        assertEquals(DateRange.since(LocalDate.of(2023, 1, 1)), clerk.employments().get(0).term());
        Station station = stations.of(village(sites, "佳村"), YEAR_END).orElseThrow();
        assertEquals(List.of(clerk.person().id()), station.clerks());
        assertEquals(Optional.of(LocalDate.of(2023, 10, 20)), station.builtOn());
    }

    @Test
    @Order(5)
    void countsWhatIsBuiltAgainstTheCheckpoints(@InjectService StationProgress progress) {
        var april = progress.on(LocalDate.of(2023, 4, 30));
        assertEquals(5, april.built());
        assertEquals(ConstructionPolicy.State.REACHED, april.construction().orElseThrow().value().orElseThrow().state());
        var october = progress.on(LocalDate.of(2023, 10, 31));
        assertEquals(15, october.built());
        assertEquals(7, october.meeting());
    }

    @Test
    @Order(6)
    void changesNothingWhenTheListComesAgain(@InjectService Importer importer, @InjectService Stations stations, @InjectService Sites sites) throws IOException {
        Report again = run(importer, "stations", sample("村站.xlsx"), Optional.empty());
        assertEquals(List.of(0L, 0L, 15L), List.of(again.fresh(), again.changed(), again.same()));
        Report forTheYear = run(importer, "stations", sample("村站.xlsx"), Optional.of(2023));
        assertEquals(15, forTheYear.same());
        long entries = stations.history(village(sites, "岭口")).stream().map(HistoryEntry::at).distinct().count();
        assertEquals(1, entries);
    }

    @Test
    @Order(7)
    void keepsWhatAStationWasLikeBefore(@InjectService Importer importer, @InjectService Stations stations, @InjectService Sites sites,
            @InjectService StationChecks checks) throws IOException {
        Path list = Files.createTempDirectory("stations").resolve("2024.csv");
        Files.writeString(list, "村名,综合窗口数,服务场地面积,代办员,联系电话\n中湖村,0,30,郭琼艳,15166830552\n", StandardCharsets.UTF_8);
        Report report = run(importer, "stations", list, Optional.of(2024));
        assertEquals(1, report.changed());
        assertEquals(Optional.of(1), stations.of(village(sites, "中湖"), YEAR_END).orElseThrow().windows());
        assertEquals(Optional.of(0), stations.of(village(sites, "中湖"), YEAR_END.plusDays(1)).orElseThrow().windows());
        assertEquals(Optional.of(Verdict.PASS), checks.of(village(sites, "中湖"), 2023).orElseThrow().windowsVerdict());
        assertEquals(Optional.of(Verdict.FAIL), checks.of(village(sites, "中湖"), 2024).orElseThrow().windowsVerdict());
        var history = stations.history(village(sites, "中湖"));
        assertTrue(history.stream().anyMatch(entry -> entry.field().equals("综合窗口数") && entry.before().equals("1") && entry.after().equals("0")));
        assertFalse(history.toString().contains("15166830552"));
    }

    @Test
    @Order(8)
    void refusesWhatCannotBeAStation(@InjectService Importer importer, @InjectService Stations stations) throws IOException {
        Path list = Files.createTempDirectory("stations").resolve("bad.csv");
        Files.writeString(list, "村名,类型,每周坐班工作日\n玉峰,豪华型,5\n玉峰村,示范型,8\n玉山镇便民服务中心,简易型,3\n新村,简易型,3\n", StandardCharsets.UTF_8);
        Report report = run(importer, "stations", list, Optional.empty());
        assertFalse(report.stored());
        assertEquals(List.of("2 类型", "3 村名", "3 每周坐班工作日", "4 村名"), report.rejected().stream().map(one -> one.row() + " " + one.column()).sorted().toList());
        assertEquals(15, stations.on(YEAR_END).size());
    }

    private static SiteId village(Sites sites, String name) {
        return sites.named(name).map(Site::id).orElseThrow();
    }

    private static Report run(Importer importer, String kind, Path file, Optional<Integer> year) {
        return importer.run(kind, file, new Importer.Options(year, false, false, "test", Progress.silent()));
    }

    /** As the expected file has it. */
    private static String row(StationCheck check) {
        return String.join(",", check.site().name(), check.tier().orElseThrow().label(), String.valueOf(check.cases()), String.valueOf(check.residents().orElseThrow()),
                check.ratio().orElseThrow().value().orElseThrow().ratio().orElseThrow().toPlainString(), ok(check.ratioVerdict()), ok(check.windowsVerdict()),
                ok(check.areaVerdict()), ok(check.sittingVerdict()));
    }

    private static String ok(Optional<Verdict> verdict) {
        return Map.of(Verdict.PASS, "True", Verdict.FAIL, "False").get(verdict.orElseThrow());
    }

    private static String expected() throws IOException {
        try (InputStream in = StationsTest.class.getResourceAsStream("/samples/yushan/expected-stations-2023.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).collect(Collectors.joining("\n"));
        }
    }

    private static Path sample(String name) throws IOException {
        return SampleFile.in(Files.createTempDirectory("tongban-sample-"), "yushan/" + name);
    }
}
