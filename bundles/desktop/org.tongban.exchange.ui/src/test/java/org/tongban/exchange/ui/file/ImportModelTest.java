package org.tongban.exchange.ui.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.SiteLevel;
import org.tongban.exchange.Importer.Report;
import org.tongban.exchange.Preview.State;
import org.tongban.exchange.Progress;
import org.tongban.exchange.intake.FileImporter;
import org.tongban.exchange.registry.CaseKind;
import org.tongban.exchange.registry.RosterKind;
import org.tongban.exchange.undo.StoredImports;
import org.tongban.exchange.writing.TableWriter;
import org.tongban.registry.Change;
import org.tongban.registry.Site;
import org.tongban.registry.store.MemoryStore;
import org.tongban.registry.store.StoredCaseVolumes;
import org.tongban.registry.store.StoredPeople;
import org.tongban.registry.store.StoredSites;
import org.tongban.widgets.text.Texts;

/** A file before it is stored, on the real importer. */
class ImportModelTest {

    @TempDir
    Path folder;

    private final Map<String, String> remembered = new HashMap<>();
    private MemoryStore store;
    private StoredPeople people;
    private ImportModel model;

    @BeforeEach
    void open() throws Exception {
        store = new MemoryStore("exchange");
        Clock clock = Clock.systemUTC();
        people = new StoredPeople(store, clock);
        StoredSites sites = new StoredSites(store, clock);
        sites.put(new Site(new SiteId("321399"), Optional.empty(), "某区政务服务中心", SiteLevel.DISTRICT, Optional.empty(), Optional.empty(), List.of()), new Change("t", "t", ""));
        StoredCaseVolumes volumes = new StoredCaseVolumes(store, sites, clock);
        FileImporter importer = new FileImporter(store, clock, new TableWriter(), new StoredImports(store, clock, List.of(), List.of()),
                List.of(new RosterKind(people, sites), new CaseKind(volumes, sites, people)));
        model = new ImportModel(importer, new Memory(remembered::get, remembered::put), "王主任", Texts.of(ImportModel.class, Locale.CHINA));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void check(Request request) {
        model.show(model.check(request, Progress.silent()));
    }

    private static Path roster() throws Exception {
        return Path.of(ImportModelTest.class.getResource("/samples/花名册.xlsx").toURI());
    }

    @Test
    void theKindIsRecognisedAndEveryRowHasItsState() throws Exception {
        check(Request.of(roster()));
        assertEquals(Optional.of("roster"), model.request().kind());
        assertEquals(111, model.read());
        assertEquals(5, model.counts().get(State.REFUSED));
        assertEquals(106, model.storable());
        assertEquals(List.of(42, 63, 85, 95, 102), model.rows().stream().filter(row -> row.state() == State.REFUSED).map(ImportRow::number).toList());
        ImportRow noDay = model.rows().stream().filter(row -> row.number() == 63).findFirst().orElseThrow();
        assertFalse(noDay.reason(model.fields().indexOf("上岗时间")).isEmpty());
        assertTrue(model.rows().stream().noneMatch(row -> row.shown(model.fields().indexOf("身份证号")).matches("\\d{17}[\\dX]")), "masked");
    }

    @Test
    void aCellMendedOnTheSpotMakesTheRowGood() throws Exception {
        check(Request.of(roster()));
        ImportRow row = model.rows().stream().filter(each -> each.number() == 63).findFirst().orElseThrow();
        check(model.request().withCell(row.place(model.fields().indexOf("上岗时间")), "2024-03-05"));
        assertEquals(4, model.counts().get(State.REFUSED));
        assertTrue(model.rows().contains(row), "still the same row");
        Report report = model.store(model.request(), Progress.silent());
        assertTrue(report.stored());
        assertEquals(107, people.all().size());
    }

    @Test
    void afterStoringTheSameFileBringsNothingNew() throws Exception {
        check(Request.of(roster()));
        model.store(model.request(), Progress.silent());
        check(model.request());
        assertEquals(0, model.storable());
        assertEquals(106, model.counts().get(State.SAME));
    }

    @Test
    void aChoiceOfColumnsIsRememberedForTheNextFileOfTheSameHeadings() throws Exception {
        String text = "员工,身份证号,入职,岗位\n张三,321399200103048286,2023-05-06,窗口\n";
        Path file = Files.writeString(folder.resolve("a.csv"), text);
        check(Request.of(file).withKind("roster"));
        assertFalse(model.check().orElseThrow().problem().isEmpty());
        check(model.settle(Map.of("姓名", "员工", "上岗时间", "入职")));
        assertEquals("", model.check().orElseThrow().problem());
        assertEquals(1, model.storable());
        Path next = Files.writeString(folder.resolve("b.csv"), text.replace("张三", "李四"));
        check(Request.of(next).withKind("roster"));
        assertEquals(1, model.storable());
        assertEquals("员工", model.check().orElseThrow().recognised().orElseThrow().fields().get("姓名"));
    }

    @Test
    void whatIsNoTableIsToldInOneSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "%PDF-1.7");
        check(Request.of(file));
        assertTrue(model.check().orElseThrow().problem().contains("PDF"));
        check(Request.of(Files.writeString(folder.resolve("b.csv"), "甲,乙\n1,2\n")));
        assertEquals(Texts.of(ImportModel.class, Locale.CHINA).get("import.unknown"), model.check().orElseThrow().problem());
    }

    @Test
    void refusedRowsCanBeWrittenDown() throws Exception {
        check(Request.of(roster()));
        Path target = folder.resolve("待改正.xlsx");
        model.writeRefused(model.check().orElseThrow(), target);
        check(Request.of(target));
        assertEquals(5, model.read());
    }

    @Test
    void aChangedCellShowsOldAndNew() throws Exception {
        String text = "姓名,身份证号,上岗时间,基本工资\n张三,321399200103048286,2023-05-06,3500\n";
        check(Request.of(Files.writeString(folder.resolve("a.csv"), text)));
        model.store(model.request(), Progress.silent());
        check(Request.of(Files.writeString(folder.resolve("b.csv"), text.replace("3500", "3600"))));
        assertEquals("3500.00 → 3600", model.rows().get(0).shown(model.fields().indexOf("基本工资")));
    }
}
