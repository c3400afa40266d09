package org.tongban.plan.ui.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.SiteId;
import org.tongban.plan.ui.Bureau;
import org.tongban.plan.ui.Problem;

class ValuesModelTest {

    private static final String MEAL = "sc.benefits.meal";
    private static final String PENSION = "insurance.pension.employer";
    private static final LocalDate YEAR = LocalDate.of(2025, 1, 1);

    private Bureau bureau;
    private ValuesModel model;

    @BeforeEach
    void open() throws Exception {
        bureau = Bureau.of("sucheng");
        model = new ValuesModel(bureau.workspaces, bureau.plan, bureau.documents, bureau.sites, Bureau.CLOCK, bureau.texts);
        model.show(model.read());
    }

    @AfterEach
    void close() throws Exception {
        bureau.close();
    }

    private void enter(String key, String value, Optional<SiteId> site, LocalDate from) {
        model.enter(new Entry(key, value, site, from, "宿人社发〔2025〕1号", "按文件"), "李科长");
        model.show(model.read());
    }

    private ValueRow.State state(String key) {
        return model.row(key).orElseThrow().state();
    }

    @Test
    void listsWhatIsNeededAndMissingFirst() {
        assertEquals(ValueRow.State.MISSING, model.rows().get(0).state());
        assertEquals(11, model.missing());
        assertEquals(ValueRow.State.UNUSED, state(MEAL));
        enter(PENSION, "16%", Optional.empty(), YEAR);
        assertEquals(10, model.missing());
        assertEquals(ValueRow.State.ENTERED, state(PENSION));
        assertEquals("16%", model.row(PENSION).orElseThrow().inForce().orElseThrow().value());
    }

    @Test
    void tellsValuesOfSitesAndOfLaterDaysApart() {
        enter(MEAL, "300", Optional.of(new SiteId("321302101")), YEAR);
        assertEquals(ValueRow.State.SITES, state(MEAL));
        enter(PENSION, "16%", Optional.empty(), YEAR.plusYears(1));
        assertEquals(ValueRow.State.LATER, state(PENSION));
        assertEquals(List.of("李科长"), model.row(MEAL).orElseThrow().history().stream().map(entered -> entered.by()).toList());
        assertEquals(19, model.sites().size());
    }

    @Test
    void refusalsStandBesideTheirFields() {
        List<Problem> problems = model.check(new Entry(PENSION, "八成", Optional.empty(), null, "", " "));
        assertEquals(List.of("value", "from", "document", "reason"), problems.stream().map(Problem::field).toList());
        assertTrue(problems.get(0).sentence().contains("8%"), problems.get(0).sentence());
        assertEquals(List.of("value"), model.check(new Entry(PENSION, "", Optional.empty(), YEAR, "文件", "按文件")).stream().map(Problem::field).toList());
        assertEquals(List.of(), model.check(new Entry(PENSION, "16%", Optional.empty(), YEAR, "文件", "按文件")));
    }

    @Test
    void whatWasSelectedStaysSelected() {
        model.select(model.row(MEAL).orElseThrow());
        enter(MEAL, "300", Optional.empty(), YEAR);
        assertEquals(MEAL, model.selected().figure().key());
    }
}
