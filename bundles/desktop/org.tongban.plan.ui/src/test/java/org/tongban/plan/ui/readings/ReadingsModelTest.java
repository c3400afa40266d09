package org.tongban.plan.ui.readings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Citation;
import org.tongban.plan.ui.Bureau;
import org.tongban.plan.ui.Problem;

class ReadingsModelTest {

    private static final String ANCHOR = "sc.seniority.anchor";
    private static final LocalDate YEAR = LocalDate.of(2025, 1, 1);

    private Bureau bureau;
    private ReadingsModel model;

    @BeforeEach
    void open() throws Exception {
        bureau = Bureau.of("sucheng");
        model = new ReadingsModel(bureau.workspaces, bureau.plan, bureau.documents, bureau.sites, Bureau.CLOCK, bureau.texts);
        model.show(model.read());
    }

    @AfterEach
    void close() throws Exception {
        bureau.close();
    }

    @Test
    void listsWhatWasNeverDecidedFirst() {
        int all = model.rows().size();
        assertTrue(all > 20, "readings: " + all);
        assertEquals(all, model.undecided());
        String first = model.rows().get(0).reading().key();
        model.choose(new Decision(first, "A", YEAR, "会议决定"), "李科长");
        model.show(model.read());
        assertEquals(all - 1, model.undecided());
        assertEquals(first, model.rows().get(all - 1).reading().key());
        assertEquals(first, model.selected().reading().key());
    }

    @Test
    void aChoiceIsInForceFromItsDayAndKeptInTheHistory() {
        model.choose(new Decision(ANCHOR, "B", YEAR, "会议决定"), "李科长");
        model.choose(new Decision(ANCHOR, "A", YEAR.plusYears(1), "改回"), "李科长");
        model.show(model.read());
        ReadingRow row = model.row(ANCHOR).orElseThrow();
        assertEquals("B", row.letter());
        assertEquals(List.of("A", "B"), row.history().stream().map(chosen -> chosen.letter()).toList());
        assertEquals("李科长", row.inForce().orElseThrow().by());
        assertEquals("reading", bureau.audit.entries(1).get(0).action());
    }

    @Test
    void theDefaultStandsUntilSomethingIsChosen() {
        assertEquals("A", model.row(ANCHOR).orElseThrow().letter());
        assertFalse(model.row(ANCHOR).orElseThrow().isDecided());
        assertEquals(ANCHOR, model.row(new Citation("SC-2.2.5.3-a", "宿区政办发〔2024〕26号")).orElseThrow().reading().key());
    }

    @Test
    void dayReasonAndOptionAreAskedForBesideTheirFields() {
        assertEquals(List.of("letter", "from", "reason"), model.check(new Decision(ANCHOR, "", null, " ")).stream().map(Problem::field).toList());
        assertEquals(List.of(), model.check(new Decision(ANCHOR, "B", YEAR, "会议决定")));
        assertThrows(IllegalArgumentException.class, () -> model.choose(new Decision(ANCHOR, "B", null, "会议决定"), "李科长"));
        assertEquals(List.of(), bureau.plan.choices());
    }

    @Test
    void withoutAWorkspaceTheQuestionsAreShownButNotDecided() {
        bureau.workspaces.open = false;
        model.show(model.read());
        assertFalse(model.canDecide());
        assertTrue(model.rows().size() > 30);
    }
}
