package org.tongban.assessment.ui.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongban.assessment.TestOffice.CHANGE;
import static org.tongban.assessment.TestOffice.FIRST;
import static org.tongban.assessment.TestOffice.MARCH;
import static org.tongban.assessment.TestOffice.SECOND;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongban.assessment.AssessmentRefused;
import org.tongban.assessment.InvestigationCase;
import org.tongban.assessment.MonthBook;
import org.tongban.assessment.TestOffice;
import org.tongban.assessment.UnitMonth;
import org.tongban.core.id.PersonId;
import org.tongban.policy.assessment.Grade;

class MonthModelTest {

    private static final Grade GOOD = new Grade("好");
    private static final Grade FAIR = new Grade("一般");

    private final TestOffice office = new TestOffice();
    private final MonthModel model = new MonthModel(office.months);

    private static PersonId clerk(int number) {
        return new PersonId(number);
    }

    private void open() {
        model.show(model.read(MARCH));
    }

    /** Counts what is on the board, as the part does in the background. */
    private MonthBook counted() {
        Map<PersonId, Grade> draft = model.draft();
        model.counted(draft, model.count(model.stored().orElseThrow(), draft));
        return model.tried().orElseThrow();
    }

    private String zones() {
        return model.zones().stream().map(zone -> zone.grade().map(Grade::word).orElse(zone.kind().name()) + " "
                + zone.rows().stream().map(row -> Long.toString(row.person().number())).collect(Collectors.joining(","))).collect(Collectors.joining(" | "));
    }

    @Test
    void looksRightBeforeAnythingWasRead() {
        assertEquals(List.of(), model.rows());
        assertEquals("", zones());
        assertEquals(0, model.grade(List.of(clerk(1)), GOOD));
        assertFalse(model.isFinal());
        assertTrue(model.chosen().isEmpty());
    }

    @Test
    void putsClerksUnderTheirGradesByRank() {
        office.recordGrades(MARCH, "GGFFFPFFFF");
        open();
        assertEquals("好 1,2 | 一般 3,4,5,7,8,9,10 | 差 6", zones());
        model.unit(Optional.of(SECOND));
        assertEquals("好  | 一般 7,8,9,10 | 差 ", zones());
        assertEquals(List.of(1, 2, 3, 4), model.rows().stream().map(BoardRow::rank).toList());
    }

    @Test
    void countsAMoveAgainstCapAndUnitsWithoutStoringIt() {
        office.recordGrades(MARCH, "GGFFFFFFFF");
        open();
        List<String> heard = new ArrayList<>();
        model.onChange(MonthModel.BOARD, change -> heard.add("board"));
        model.onChange(MonthModel.COUNTS, change -> heard.add("counts"));
        assertEquals(1, model.grade(List.of(clerk(3)), GOOD));
        assertTrue(model.tried().isEmpty());
        assertEquals("好 1,2,3 | 一般 4,5,6,7,8,9,10 | 差 ", zones());
        MonthBook tried = counted();
        assertEquals("3 true", tried.best() + " " + tried.isBeyondCap());
        assertEquals(3, model.units().get(0).best());
        assertEquals(List.of("board", "counts"), heard);
        assertEquals(2, office.months.of(MARCH).best());
        assertTrue(model.rows().get(2).isChanged());
    }

    @Test
    void looksAMonthOverAsSoonAsItsChangesAreCounted() {
        office.recordGrades(MARCH, "GGFFFFFFFF");
        open();
        List<String> heard = new ArrayList<>();
        model.onChange(MonthModel.REVIEW, change -> heard.add("review"));
        assertTrue(model.review(), "nothing is changed, nothing to count");
        model.grade(List.of(clerk(3)), GOOD);
        assertFalse(model.review());
        assertEquals(List.of("review"), heard);
        counted();
        assertEquals(List.of("review", "review"), heard);
        open();
        counted();
        assertEquals(2, heard.size(), "told once");
    }

    @Test
    void theWishToLookAMonthOverOutlivesItsBeingReadAnew() {
        office.recordGrades(MARCH, "GGFFFFFFFF");
        open();
        List<String> heard = new ArrayList<>();
        model.onChange(MonthModel.REVIEW, change -> heard.add("review"));
        model.grade(List.of(clerk(3)), GOOD);
        model.review();
        open();
        assertEquals(List.of(), heard);
        counted();
        assertEquals(List.of("review"), heard);
    }

    @Test
    void theWishToLookAMonthOverLapsesWhenTheBoardChangesOrAnotherMonthIsShown() {
        office.recordGrades(MARCH, "GGFFFFFFFF");
        open();
        List<String> heard = new ArrayList<>();
        model.onChange(MonthModel.REVIEW, change -> heard.add("review"));
        model.grade(List.of(clerk(3)), GOOD);
        model.review();
        model.grade(List.of(clerk(4)), GOOD);
        counted();
        model.grade(List.of(clerk(5)), GOOD);
        model.review();
        model.show(model.read(MARCH.plusMonths(1)));
        open();
        assertEquals(List.of(), heard);
    }

    @Test
    void takesMovesBackOneByOneUntilNothingIsLeft() {
        office.recordGrades(MARCH, "GGFFFFFFFF");
        open();
        model.grade(List.of(clerk(3), clerk(4)), GOOD);
        model.grade(List.of(clerk(1)), FAIR);
        assertEquals("好 2,3,4 | 一般 1,5,6,7,8,9,10 | 差 ", zones());
        model.undo();
        assertEquals("好 1,2,3,4 | 一般 5,6,7,8,9,10 | 差 ", zones());
        model.undo();
        assertEquals("好 1,2 | 一般 3,4,5,6,7,8,9,10 | 差 ", zones());
        assertFalse(model.canUndo());
        assertEquals(model.stored(), model.tried());
    }

    @Test
    void movingBackWhereItWasLeavesNothingToStore() {
        office.recordGrades(MARCH, "GGFFFFFFFF");
        open();
        model.grade(List.of(clerk(3)), GOOD);
        model.grade(List.of(clerk(3)), FAIR);
        assertEquals(Map.of(), model.draft());
        assertEquals(0, model.grade(List.of(clerk(3)), FAIR));
    }

    @Test
    void proposesWithinTheCapForThoseWithoutAGrade() {
        office.recordScores(MARCH);
        open();
        assertEquals(10, model.propose());
        assertEquals("好 1,2 | 一般 3,4,5,6,7,8,9,10 | 差 ", zones());
        assertTrue(counted().canBeFinal());
        assertEquals(10, office.months.of(MARCH).missing().size());
        assertEquals(0, model.propose());
    }

    @Test
    void aTieAtTheCapStaysWithTheAssessor() {
        for (int number = 1; number <= 10; number++) {
            office.record(MARCH, number, number <= 3 ? "95" : "80", "");
        }
        open();
        assertEquals(7, model.propose());
        assertEquals("好  | 一般 4,5,6,7,8,9,10 | 差  | MISSING 1,2,3", zones());
        assertEquals(3, counted().missing().size());
    }

    @Test
    void storesWhatWasChangedAndThenFinalises() {
        office.recordScores(MARCH);
        open();
        model.propose();
        model.save(MARCH, model.draft(), CHANGE);
        open();
        assertEquals(Map.of(), model.draft());
        assertFalse(model.canUndo());
        model.grade(List.of(clerk(2)), FAIR);
        model.finalise(MARCH, model.draft(), CHANGE);
        open();
        assertTrue(model.isFinal());
        assertEquals("好 1 | 一般 2,3,4,5,6,7,8,9,10 | 差 ", zones());
        assertEquals(0, model.grade(List.of(clerk(2)), GOOD));
        model.correct(MARCH, clerk(2), GOOD, new org.tongban.registry.Change("王主任", "考核", "录错"));
        assertEquals(List.of("导入", "评定", "评定", "更正"), model.revisions(clerk(2), MARCH).stream().map(revision -> revision.kind().label()).toList());
    }

    @Test
    void changesNotStoredSurviveARefreshButNotAnotherMonth() {
        office.recordGrades(MARCH, "GGFFFFFFFF");
        office.recordGrades(MARCH.plusMonths(1), "GGFFFFFFFF");
        open();
        model.grade(List.of(clerk(3)), GOOD);
        model.grade(List.of(clerk(4)), GOOD);
        office.months.assign(MARCH, Map.of(clerk(3), GOOD), CHANGE);
        open();
        assertEquals(Map.of(clerk(4), GOOD), model.draft());
        model.show(model.read(MARCH.plusMonths(1)));
        assertEquals(Map.of(), model.draft());
    }

    @Test
    void nobodySuspendedCanBeMoved() {
        office.recordGrades(MARCH, "GGFFFFFFFF");
        office.investigations.put(new InvestigationCase(clerk(3), LocalDate.of(2025, 3, 10), Optional.empty(), new TreeMap<>()), CHANGE);
        open();
        assertEquals("好 1,2 | 一般 4,5,6,7,8,9,10 | 差  | NOT_ASSESSED 3", zones());
        assertEquals(0, model.grade(List.of(clerk(3)), GOOD));
    }

    @Test
    void anAnswerThatComesTooLateIsLeftOut() {
        office.recordGrades(MARCH, "GGFFFFFFFF");
        open();
        model.grade(List.of(clerk(3)), GOOD);
        Map<PersonId, Grade> earlier = model.draft();
        MonthBook late = model.count(model.stored().orElseThrow(), earlier);
        model.grade(List.of(clerk(4)), GOOD);
        model.counted(earlier, late);
        assertTrue(model.tried().isEmpty());
    }

    @Test
    void theReviewSaysWhatFailsWhatIsOddAndWhatWillBeStored() {
        office.recordGrades(MARCH, "GGFFFFFFF");
        open();
        model.grade(List.of(clerk(3)), GOOD);
        Review review = new Review(counted(), model.draft().size());
        assertFalse(review.passes());
        assertEquals(List.of("missing FAIL [1, 癸某]", "beyond FAIL [3, 2]", "unit WARN [甲中心, 3, 1]", "unsaved NOTE [1]"),
                review.items().stream().map(item -> item.key() + " " + item.tone() + " " + item.words()).toList());
        assertEquals("SC-2.2.8.1-b", review.items().get(1).check().orElseThrow().workings().stream().filter(line -> line.cited() != null)
                .reduce((first, second) -> second).orElseThrow().cited().clause());
        assertThrows(AssessmentRefused.class, () -> model.finalise(MARCH, model.draft(), CHANGE));
    }

    @Test
    void beginsWithTheFirstMonthThatIsNotFinal() {
        YearMonth now = YearMonth.of(2026, 1);
        assertEquals(YearMonth.of(2025, 12), model.firstMonth(now));
        office.recordGrades(MARCH, "GGFFFFFFFF");
        office.recordGrades(MARCH.plusMonths(1), "GGFFFFFFFF");
        assertEquals(MARCH, model.firstMonth(now));
        office.months.finalise(MARCH, CHANGE);
        assertEquals(MARCH.plusMonths(1), model.firstMonth(now));
        office.months.finalise(MARCH.plusMonths(1), CHANGE);
        assertEquals(MARCH.plusMonths(1), model.firstMonth(now));
    }

    @Test
    void onlyOneSelectedClerkHasDetails() {
        office.recordGrades(MARCH, "GGFFFFFFFF");
        open();
        model.select(List.of(clerk(1), clerk(2)));
        assertTrue(model.chosen().isEmpty());
        model.select(List.of(clerk(2)));
        assertEquals("乙某 甲中心", model.chosen().orElseThrow().clerk().name() + " " + model.chosen().orElseThrow().unit());
        model.unit(Optional.of(FIRST));
        assertEquals(List.of("甲中心", "乙中心"), model.units().stream().map(UnitMonth::name).toList());
    }

    @Test
    void recordsAreShownWhereNoDocumentAnswers() {
        office.withoutDocument();
        office.recordGrades(MARCH, "GGFFFFFFFF");
        open();
        assertEquals("好 1,2 | 一般 3,4,5,6,7,8,9,10", zones());
        assertEquals(List.of("graded PASS", "uncapped MUTED"), new Review(counted(), 0).items().stream().map(item -> item.key() + " " + item.tone()).toList());
    }
}
