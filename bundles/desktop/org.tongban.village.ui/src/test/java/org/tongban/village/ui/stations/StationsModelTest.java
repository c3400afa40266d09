package org.tongban.village.ui.stations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongban.village.TestTown.EAST;
import static org.tongban.village.TestTown.SOUTH;
import static org.tongban.village.TestTown.WEST;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.registry.People;
import org.tongban.village.StationCheck;
import org.tongban.village.TestTown;
import org.tongban.widgets.look.Tone;

class StationsModelTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 1, 15);

    private final TestTown town = new TestTown();
    private final People people = (People) java.lang.reflect.Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {People.class},
            (proxy, method, arguments) -> Optional.empty());
    private final StationsModel model = new StationsModel(town.checks, town.progress, town.stations, town.volumes, people);

    private void open() {
        model.show(model.read(2023, TODAY));
    }

    private StationRow row(int place) {
        return model.everyone().get(place);
    }

    @Test
    void showsTheChecksOfTheModuleWithRatioAndThreshold() {
        town.record(EAST, "2023-03", "帮办代办", 450);
        open();
        assertEquals(town.checks.ofYear(2023).stream().map(StationCheck::cases).toList(), model.everyone().stream().map(row -> row.check().cases()).toList());
        assertEquals("0.5000 0.5 450", row(0).ratio().orElseThrow() + " " + row(0).minimum().orElseThrow() + " " + row(0).ratioCheck().orElseThrow().need());
        assertEquals(List.of(Tone.PASS, Tone.FAIL, Tone.MUTED), model.everyone().stream().map(StationRow::tone).toList());
    }

    @Test
    void everyStandardHasWorkingsWithItsClause() {
        open();
        for (Standard standard : row(0).standards()) {
            assertTrue(standard.finding().orElseThrow().workings().stream().anyMatch(line -> line.cited() != null), standard.kind().key());
            assertTrue(!standard.answer().isEmpty());
        }
        assertEquals(List.of(Standard.Kind.RATIO, Standard.Kind.AREA), row(1).failing().stream().map(Standard::kind).toList());
    }

    @Test
    void saysNothingOfAStationOfWhichNothingIsKnown() {
        open();
        assertEquals("[MUTED, MUTED, MUTED, MUTED]", row(2).standards().stream().map(Standard::tone).toList().toString());
        assertEquals("", row(2).standard(Standard.Kind.AREA).answer());
        assertTrue(row(2).ratio().isEmpty());
    }

    @Test
    void findsAndFiltersStations() {
        town.record(EAST, "2023-03", "帮办代办", 450);
        open();
        model.only(StationsModel.Only.FAILING);
        assertEquals(List.of(WEST), model.rows().stream().map(StationRow::site).toList());
        model.only(StationsModel.Only.UNKNOWN);
        assertEquals(List.of(SOUTH), model.rows().stream().map(StationRow::site).toList());
        model.only(StationsModel.Only.ALL);
        model.search(" 标准 ");
        assertEquals(List.of(EAST), model.rows().stream().map(StationRow::site).toList());
        model.search("南溪");
        assertEquals(List.of(SOUTH), model.rows().stream().map(StationRow::site).toList());
        assertEquals(3, model.everyone().size());
    }

    @Test
    void readsTheChosenStationsHistory() {
        open();
        model.choose(EAST);
        StationDetail late = model.readDetail(model.chosen().orElseThrow());
        model.choose(WEST);
        model.show(late);
        assertTrue(model.detail().isEmpty());
        model.show(model.readDetail(model.chosen().orElseThrow()));
        assertEquals("面积 28 30", model.detail().orElseThrow().history().stream().map(entry -> entry.field() + " " + entry.before() + " " + entry.after()).findFirst().orElseThrow());
    }

    @Test
    void beginsWithTheLastYearThatHasCases() {
        assertEquals(2024, model.firstYear(TODAY));
        town.record(EAST, "2023-03", "帮办代办", 1);
        assertEquals(2023, model.firstYear(TODAY));
        assertTrue(model.rows().isEmpty());
    }

    @Test
    void keepsRecordsWhereNoDocumentAnswers() {
        town.withoutDocument();
        open();
        assertEquals(List.of(Tone.MUTED, Tone.MUTED, Tone.MUTED), model.everyone().stream().map(StationRow::tone).toList());
        assertTrue(model.standing().orElseThrow().achievement().isEmpty());
    }
}
