package org.tongban.itests.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongban.core.law.Citation;
import org.tongban.plan.Audit;
import org.tongban.plan.state.EvidenceBook;
import org.tongban.plan.state.RecordedEvidence;

/** A bureau looks how far its plan is carried out, opens why, and records what only it can know. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanStory {
    private static final String DOCUMENT = "org.tongban.plan.ui.document";
    private static final String CARD = "org.tongban.plan.ui.clause";
    private static final String LIST = "org.tongban.plan.ui.states";
    private static final String NUMBER = "宿区政办发〔2024〕26号";
    private static final Citation SKILL = new Citation("SC-2.2.5.2-a", NUMBER);
    private static final Citation CONTACTS = new Citation("SC-4.1-b", NUMBER);
    private final Screen screen = Screen.get();

    private String card() {
        return screen.driver.id("plan.clause").ask(widget -> ((StyledText) widget).getText());
    }

    private int count(String state) {
        String shown = Objects.toString(screen.driver.id("plan.document.states." + state).ask(widget -> widget.getData("value")), "");
        return shown.isEmpty() ? 0 : Integer.parseInt(shown);
    }

    /** How many rows the list shows, by what stands above it. */
    private int listed() {
        String shown = screen.driver.id("plan.states.count").text().replaceAll("^\\D*(\\d+).*$", "$1");
        return shown.isEmpty() ? 0 : Integer.parseInt(shown);
    }

    private void choose(Citation clause) {
        screen.driver.onScreen(() -> screen.desktop.open(DOCUMENT, clause) && screen.desktop.open(CARD, clause));
        screen.rest();
        screen.driver.await("the card of " + clause.clause(), () -> card().startsWith(clause.clause()) && card().contains("落实状态"));
    }

    @Test
    @Order(1)
    void theDocumentShowsHowManyClausesAreInEachState() {
        screen.demonstration("sucheng");
        choose(SKILL);
        screen.driver.await("the counts", () -> count("DONE") > 0);
        int all = List.of("DONE", "PARTLY", "NOT_DONE", "NOT_APPLICABLE", "UNCLEAR").stream().mapToInt(this::count).sum();
        assertEquals(90, all);
        screen.picture("marks");
    }

    @Test
    @Order(2)
    void aStateOpensItsWorkings() {
        assertTrue(card().contains("✓ 已落实") && card().contains("计发 14500.00 元"), card());
        screen.driver.id("plan.clause.why").click();
        screen.rest();
        assertTrue(screen.workings().contains("计发时依据本条的人数"), screen.workings());
        screen.picture("why");
    }

    @Test
    @Order(3)
    void aRecordSaysWhatIsMissing() {
        choose(CONTACTS);
        assertTrue(card().contains("? 待明确"), card());
        screen.driver.id("plan.evidence.begin").click();
        screen.driver.id("plan.evidence.save").click();
        assertEquals("请选择状态", screen.driver.id("plan.evidence.state.problem").text());
        assertEquals(List.of(), screen.service(EvidenceBook.class).all());
        screen.picture("problems");
    }

    @Test
    @Order(4)
    void whatIsRecordedChangesTheState() {
        int before = count("DONE");
        screen.driver.id("plan.evidence.state").choose("✓ 已落实");
        screen.driver.id("plan.evidence.note").type("各单位已明确专人，名单见附件");
        screen.driver.id("plan.evidence.save").click();
        screen.driver.await("the record", () -> !screen.service(EvidenceBook.class).all().isEmpty());
        screen.rest();
        screen.driver.await("the state", () -> card().contains("✓ 已落实") && card().contains("各单位已明确专人"));
        assertEquals(before + 1, count("DONE"));
        RecordedEvidence record = screen.service(EvidenceBook.class).all().get(0);
        assertEquals(CONTACTS, record.clause());
        assertEquals("evidence", screen.service(Audit.class).entries(1).get(0).action());
        screen.picture("recorded");
    }

    @Test
    @Order(5)
    void theListShowsTheClausesOfOneState() {
        int done = count("DONE");
        screen.show(LIST);
        screen.driver.await("the list", () -> listed() == 90);
        screen.driver.id("plan.states.bar.DONE").click();
        screen.rest();
        screen.driver.await("the clauses that are done", () -> listed() == done);
        screen.picture("list");
    }

    @Test
    @Order(9)
    void nothingWentWrong() {
        assertEquals("", Log.errors(screen.log()));
    }
}
