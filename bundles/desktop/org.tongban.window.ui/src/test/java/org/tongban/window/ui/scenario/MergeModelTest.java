package org.tongban.window.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongban.window.ui.load.TestDays.demand;
import static org.tongban.window.ui.load.TestDays.scenario;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Verdict;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.hanjiang.HanjiangEfficiency;
import org.tongban.policy.hanjiang.HanjiangPack;
import org.tongban.window.SavedScenario;
import org.tongban.window.optimise.MergePlans;
import org.tongban.window.optimise.MergeRequest;
import org.tongban.window.scenario.Scenario;
import org.tongban.window.scenario.ScenarioFile;

/** The merger that the document of 涵江 (四（一）) speaks of, and one of a place without a document. */
class MergeModelTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
    private static final Scenario HALL = scenario(4, demand("甲", 10, 20, 20, 20), demand("乙", 10, 10, 10, 10), demand("丙", 10, 10, 10, 10));
    private static final MergeFields NAMES = MergeFields.of(UnaryOperator.identity());

    private static MergeModel model(boolean isHanjiang) {
        return new MergeModel((PolicyBook) Proxy.newProxyInstance(MergeModelTest.class.getClassLoader(), new Class<?>[] {PolicyBook.class},
                (proxy, method, arguments) -> isHanjiang ? Optional.of(new Answerer<>(new HanjiangPack(), new HanjiangEfficiency(), Desk.empty())) : Optional.empty()));
    }

    private static MergeStart start(boolean isHanjiang) {
        return model(isHanjiang).read(new SavedScenario("试算", Optional.empty(), ScenarioFile.write(HALL), Optional.empty(), Instant.EPOCH, ""), DAY);
    }

    private static MergeRow row(MergeModel model, MergeRow.Measure measure) {
        return model.rows().stream().filter(row -> row.measure() == measure).findFirst().orElseThrow();
    }

    private static MergeModel compared(MergeWords words) {
        MergeModel model = model(true);
        MergeStart start = start(true);
        model.show(start);
        model.show(model.tried(start, words, NAMES));
        return model;
    }

    private static MergeWords words(String after, String cases, String absent) {
        MergeWords stated = start(true).words();
        return new MergeWords(stated.before(), after, stated.peopleBefore(), stated.peopleAfter(), cases, stated.days(), absent, stated.perWindow());
    }

    @Test
    void theFieldsBeginWithWhatTheDocumentStates() {
        MergeWords words = start(true).words();
        assertEquals("35 73 30", words.before() + " " + words.peopleBefore() + " " + words.peopleAfter());
        assertEquals("", words.after());
        assertEquals("", start(false).words().before());
    }

    @Test
    void theFiguresAreThoseOfTheMergePlan() {
        MergeModel model = compared(words("23", "180000", "15"));
        var plan = MergePlans.compare(new MergeRequest(HALL, 35, OptionalInt.of(23), OptionalInt.of(73), OptionalInt.of(30), 180_000, new BigDecimal("0.15"),
                BigDecimal.ONE));
        assertEquals(plan, model.compared().orElseThrow().plan());
        assertEquals("35 23", row(model, MergeRow.Measure.WINDOWS).before() + " " + row(model, MergeRow.Measure.WINDOWS).after());
        assertEquals("28", row(model, MergeRow.Measure.NEEDED).after());
        assertEquals("23", row(model, MergeRow.Measure.FLOOR).after());
    }

    @Test
    void casesOfEachPersonStandBesideTheTargetAndOpenItsClause() {
        MergeRow cases = row(compared(words("23", "180000", "0")), MergeRow.Measure.CASES);
        assertEquals("2465.75 6000.00 3000 6000", cases.before() + " " + cases.after() + " " + cases.statedBefore() + " " + cases.statedAfter());
        assertEquals(Verdict.PASS, cases.verdict());
        assertTrue(cases.why("after").orElseThrow().workings().stream().anyMatch(line -> line.cited() != null));
        assertTrue(cases.why("statedAfter").isPresent());
        assertTrue(cases.why("statedBefore").isPresent());
        assertEquals(Verdict.FAIL, row(compared(words("23", "179999", "0")), MergeRow.Measure.CASES).verdict());
    }

    @Test
    void withoutANumberOfCasesThoseOfTheDayAreTakenForTheYear() {
        assertEquals(120 * 250, compared(words("23", "", "0")).compared().orElseThrow().request().cases());
    }

    @Test
    void withoutANumberTheFewestWindowsAreTakenThatKeepTheLimits() {
        MergeModel model = compared(words("", "", ""));
        assertEquals(row(model, MergeRow.Measure.LIMITS).after(), row(model, MergeRow.Measure.WINDOWS).after());
    }

    @Test
    void tooFewPeopleForTheWindowsStandOut() {
        MergeModel model = compared(words("40", "", "0"));
        assertEquals(Verdict.FAIL, row(model, MergeRow.Measure.NEEDED).verdict());
        assertEquals(Verdict.PASS, row(model, MergeRow.Measure.PEOPLE).verdict());
    }

    @Test
    void whatCannotBeReadIsNamedByItsFieldAndNothingStaysCompared() {
        MergeModel model = compared(words("二十三", "", "0"));
        assertTrue(model.refused().contains("“after”") && model.refused().contains("二十三"), model.refused());
        assertEquals(Optional.empty(), model.compared());
        assertEquals(0, model.rows().size());
        assertTrue(compared(words("0", "", "0")).refused().contains("“after”"));
        assertTrue(compared(words("23", "-1", "0")).refused().contains("“cases”"));
        assertFalse(compared(words("23", "", "100")).refused().isEmpty());
        assertEquals("", compared(words("23", "", "15 %".replace(" ", ""))).refused());
    }

    @Test
    void aPlaceWithoutADocumentIsAskedForTheWindowsBefore() {
        MergeModel model = model(false);
        MergeStart start = start(false);
        MergeWords asked = start.words();
        assertTrue(assertThrows(IllegalArgumentException.class, () -> model.compare(start, asked, NAMES)).getMessage().contains("“before”"));
        model.show(model.tried(start, new MergeWords("6", "4", "", "", "", "250", "", "1"), NAMES));
        MergeRow cases = row(model, MergeRow.Measure.CASES);
        assertEquals("", cases.before() + cases.after() + cases.statedBefore() + cases.statedAfter());
        assertEquals(Optional.empty(), cases.why("after"));
    }
}
