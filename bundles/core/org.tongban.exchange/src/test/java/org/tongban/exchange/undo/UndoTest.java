package org.tongban.exchange.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.SiteLevel;
import org.tongban.exchange.Amendments;
import org.tongban.exchange.Importer.Options;
import org.tongban.exchange.Imports.UndoRefused;
import org.tongban.exchange.Preview;
import org.tongban.exchange.Progress;
import org.tongban.exchange.UndoGuard;
import org.tongban.exchange.intake.FileImporter;
import org.tongban.exchange.registry.CaseKind;
import org.tongban.exchange.registry.CaseMonthRestorer;
import org.tongban.exchange.registry.RosterKind;
import org.tongban.exchange.registry.VolumeRestorer;
import org.tongban.exchange.writing.TableWriter;
import org.tongban.registry.Change;
import org.tongban.registry.Dossier;
import org.tongban.registry.Person;
import org.tongban.registry.Site;
import org.tongban.registry.store.MemoryStore;
import org.tongban.registry.store.StoredCaseVolumes;
import org.tongban.registry.store.StoredPeople;
import org.tongban.registry.store.StoredSites;

/** Imports are taken back wholly or not at all. */
class UndoTest {

    /** A second passes with every look at it: no two changes fall into one moment. */
    private static final Clock CLOCK = new Clock() {
        private long seconds;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.parse("2025-12-31T08:00:00Z").plusSeconds(seconds++);
        }
    };
    private static final Change HAND = new Change("李会计", "登记", "");
    private static final SiteId ROOT = new SiteId("321399");
    private static final Options STORE = new Options(Optional.empty(), false, true, "王主任", Progress.silent());
    private static final String ROSTER = """
            姓名,身份证号,所在单位,上岗时间,学历,技能等级,取证日期,基本工资,银行卡号
            张三,321399200103048286,东街街道便民服务中心,2023-05-06,本科,高级工,2024-05-01,3500,6217907579383470174
            李四,321399199702239724,东街街道便民服务中心,2024-01-01,大专,,,3000,
            """;

    @TempDir
    Path folder;

    private MemoryStore store;
    private StoredPeople people;
    private StoredSites sites;
    private StoredCaseVolumes volumes;
    private StoredImports imports;
    private FileImporter importer;
    private final List<UndoGuard> guards = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        store = new MemoryStore("exchange");
        people = new StoredPeople(store, CLOCK);
        sites = new StoredSites(store, CLOCK);
        volumes = new StoredCaseVolumes(store, sites, CLOCK);
        sites.put(new Site(ROOT, Optional.empty(), "某区政务服务中心", SiteLevel.DISTRICT, Optional.empty(), Optional.empty(), List.of()), HAND);
        reopen();
    }

    private void reopen() {
        imports = new StoredImports(store, CLOCK, List.of(new PersonRestorer(people), new SiteRestorer(sites), new VolumeRestorer(volumes, sites), new CaseMonthRestorer(volumes)), guards);
        importer = new FileImporter(store, CLOCK, new TableWriter(), imports, List.of(new RosterKind(people, sites), new CaseKind(volumes, sites, people)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void load(String kind, String name, String text) throws Exception {
        importer.run(kind, Files.writeString(folder.resolve(name), text), STORE);
    }

    private void undo() {
        imports.undo(imports.last().orElseThrow().id(), "王主任", Progress.silent());
    }

    @Test
    void newPeopleAndSitesGoAndTheHistoryKeepsBoth() throws Exception {
        load("roster", "花名册.csv", ROSTER);
        Dossier clerk = people.all().get(0);
        assertEquals(2, sites.all().size());
        undo();
        assertEquals(List.of(), people.all());
        assertEquals(List.of(ROOT), sites.all().stream().map(Site::id).toList());
        assertTrue(people.history(clerk.person().id()).stream().anyMatch(entry -> entry.source().equals("撤销导入 花名册.csv")));
        assertEquals(Optional.empty(), imports.last());
        load("roster", "花名册.csv", ROSTER);
        assertEquals(2, people.all().size());
    }

    @Test
    void changedPeopleAreAsTheyWere() throws Exception {
        load("roster", "花名册.csv", ROSTER);
        List<Dossier> before = people.all();
        load("roster", "更正.csv", ROSTER.replace("3500", "3600").replace("大专", "本科").replace("高级工,2024-05-01", "技师,2025-05-01"));
        assertFalse(before.equals(people.all()));
        undo();
        assertEquals(before, people.all());
        undo();
        assertEquals(List.of(), people.all());
    }

    @Test
    void whatSomebodyChangedSinceIsNotLost() throws Exception {
        load("roster", "花名册.csv", ROSTER);
        Dossier clerk = people.all().get(0);
        Person person = clerk.person();
        people.put(new Dossier(new Person(person.id(), person.identity(), person.name(), "男", person.phone()), clerk.employments(), clerk.certificates(), clerk.degrees(), clerk.pay(), clerk.cards()), HAND);
        String sentence = assertThrows(UndoRefused.class, this::undo).getMessage();
        assertTrue(sentence.contains(person.name()) && sentence.contains("又有改动"), sentence);
        assertEquals(2, people.all().size());
        assertTrue(imports.last().isPresent());
    }

    @Test
    void aGuardsObjectionStopsIt() throws Exception {
        guards.add((done, gone, places) -> Optional.of(done.file() + " " + gone.size() + " " + places.size()));
        reopen();
        load("roster", "花名册.csv", ROSTER);
        assertEquals("花名册.csv 2 1", assertThrows(UndoRefused.class, this::undo).getMessage());
    }

    @Test
    void onlyTheLastImportIsTakenBack() throws Exception {
        load("roster", "花名册.csv", ROSTER);
        long first = imports.last().orElseThrow().id();
        load("cases", "办件量.csv", "月份,村,件数\n2025-03,东街街道便民服务中心,7\n");
        assertThrows(UndoRefused.class, () -> imports.undo(first, "王主任", Progress.silent()));
        undo();
        undo();
        assertEquals(List.of(), people.all());
    }

    @Test
    void caseVolumesOfNewAndOfKnownMonthsGoBack() throws Exception {
        load("roster", "花名册.csv", ROSTER);
        load("cases", "三月.csv", "月份,村,件数\n2025-03,东街街道便民服务中心,7\n");
        load("cases", "更正.csv", "月份,村,平台,件数\n2025-03,东街街道便民服务中心,,9\n2025-03,东街街道便民服务中心,帮办代办,2\n2025-04,东街街道便民服务中心,,5\n");
        assertEquals(2, volumes.of(YearMonth.of(2025, 3)).size());
        undo();
        assertEquals(List.of(7L), volumes.of(YearMonth.of(2025, 3)).stream().map(volume -> volume.count()).toList());
        assertEquals(List.of(), volumes.of(YearMonth.of(2025, 4)));
    }

    @Test
    void refusedRowsWaitUntilTheFileIsImportedWholeOrTheyAreDismissed() throws Exception {
        String bad = ROSTER + "王五,1,东街街道便民服务中心,2024-01-01,,,,,\n";
        load("roster", "花名册.csv", bad);
        assertEquals(List.of(1L), imports.waiting().stream().map(done -> done.refused()).toList());
        assertEquals("身份证号", imports.refused(imports.waiting().get(0).id()).get(0).column());
        load("roster", "花名册.csv", ROSTER);
        assertEquals(List.of(), imports.waiting());
        load("roster", "花名册.csv", bad);
        imports.dismiss(imports.waiting().get(0).id());
        assertEquals(List.of(), imports.waiting());
    }

    @Test
    void aRosterShowsOldAndNewOfARowThatChanges() throws Exception {
        load("roster", "花名册.csv", ROSTER);
        Path file = Files.writeString(folder.resolve("更正.csv"), ROSTER.replace("3500", "3600"));
        Preview preview = importer.preview("roster", file, Amendments.NONE, STORE, 100);
        assertEquals(List.of(Preview.State.CHANGED, Preview.State.SAME), preview.rows().stream().map(Preview.Line::state).toList());
        assertEquals(Map.of("基本工资", "3500.00"), preview.rows().get(0).before());
        load("cases", "三月.csv", "月份,村,件数\n2025-03,东街街道便民服务中心,7\n");
        Path cases = Files.writeString(folder.resolve("c.csv"), "月份,村,件数\n2025-03,东街街道便民服务中心,9\n2025-04,东街街道便民服务中心,1\n");
        preview = importer.preview("cases", cases, Amendments.NONE, STORE, 100);
        assertEquals(List.of(Preview.State.CHANGED, Preview.State.NEW), preview.rows().stream().map(Preview.Line::state).toList());
        assertEquals(Map.of("件数", "7"), preview.rows().get(0).before());
    }
}
