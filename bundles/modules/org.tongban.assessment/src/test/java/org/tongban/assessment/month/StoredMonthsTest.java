package org.tongban.assessment.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongban.assessment.TestOffice.CHANGE;
import static org.tongban.assessment.TestOffice.FIRST;
import static org.tongban.assessment.TestOffice.MARCH;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongban.assessment.AssessmentRefused;
import org.tongban.assessment.InvestigationCase;
import org.tongban.assessment.MonthBook;
import org.tongban.assessment.Revision;
import org.tongban.assessment.TestOffice;
import org.tongban.assessment.UnitMonth;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.time.DateRange;
import org.tongban.policy.assessment.Grade;

class StoredMonthsTest {

    private static final Grade GOOD = new Grade("好");
    private static final Grade FAIR = new Grade("一般");

    private final TestOffice office = new TestOffice();

    private static PersonId clerk(int number) {
        return new PersonId(number);
    }

    @Test
    void triesOtherGradesWithoutStoringThem() {
        office.recordGrades(MARCH, "GGFFFFFFFF");
        MonthBook book = office.months.of(MARCH);
        assertEquals("2 false true", book.best() + " " + book.isBeyondCap() + " " + book.canBeFinal());

        MonthBook tried = office.months.tried(book, Map.of(clerk(3), GOOD, clerk(1), FAIR, clerk(7), GOOD));
        assertEquals("3 true false", tried.best() + " " + tried.isBeyondCap() + " " + tried.canBeFinal());
        assertEquals(Verdict.FAIL, tried.check().flatMap(Finding::value).orElseThrow().result());
        assertEquals(2, office.months.of(MARCH).best());
        assertEquals(List.of(), office.audited);
    }

    @Test
    void countsEachUnitAgainstItsOwnShare() {
        office.recordGrades(MARCH, "GGFFFFFFFF");
        List<UnitMonth> units = office.months.of(MARCH).units();
        assertEquals(List.of("甲中心 6 2 true", "乙中心 4 0 false"),
                units.stream().map(unit -> unit.name() + " " + unit.people() + " " + unit.best() + " " + unit.warned()).toList());
        assertEquals(List.of(1L, 0L), units.stream().map(unit -> unit.own().flatMap(Finding::value).orElseThrow().cap().getAsLong()).toList());
    }

    @Test
    void storesGradesOfAnOpenMonthAsRevisions() {
        office.recordScores(MARCH);
        assertEquals(10, office.months.of(MARCH).missing().size());
        assertEquals(2, office.months.assign(MARCH, Map.of(clerk(1), GOOD, clerk(2), FAIR), CHANGE));
        assertEquals(1, office.months.assign(MARCH, Map.of(clerk(1), FAIR, clerk(2), FAIR), CHANGE));
        assertEquals(List.of("导入 ", "评定 好", "评定 一般"), office.months.revisions(clerk(1), MARCH).stream()
                .map(revision -> revision.kind().label() + " " + revision.grade().map(Grade::word).orElse("")).toList());
        assertEquals(Revision.Kind.ASSESSED, office.months.revisions(clerk(2), MARCH).get(1).kind());
    }

    @Test
    void refusesGradesThatDoNotExistAndMonthsThatAreFinal() {
        office.recordGrades(MARCH, "GGFFFFFFFF");
        assertThrows(AssessmentRefused.class, () -> office.months.assign(MARCH, Map.of(clerk(1), new Grade("优秀")), CHANGE));
        assertThrows(AssessmentRefused.class, () -> office.months.assign(MARCH, Map.of(clerk(11), GOOD), CHANGE));
        office.months.finalise(MARCH, CHANGE);
        assertThrows(AssessmentRefused.class, () -> office.months.assign(MARCH, Map.of(clerk(1), FAIR), CHANGE));
        assertEquals(List.of(MARCH), List.copyOf(office.months.finalised()));
    }

    @Test
    void gradesNobodyWhoIsSuspended() {
        office.recordGrades(MARCH, "GGFFFFFFFF");
        office.investigations.put(new InvestigationCase(clerk(3), LocalDate.of(2025, 3, 10), Optional.empty(), new TreeMap<>()), CHANGE);
        MonthBook book = office.months.of(MARCH);
        assertEquals(List.of(clerk(3)), book.suspended().stream().map(each -> each.person()).toList());
        assertEquals(2, office.months.tried(book, Map.of(clerk(3), GOOD)).best());
        assertThrows(AssessmentRefused.class, () -> office.months.assign(MARCH, Map.of(clerk(3), GOOD), CHANGE));
    }

    @Test
    void ranksByScoreWithEqualRanksForEqualScores() {
        office.record(MARCH, 1, "90", "");
        office.record(MARCH, 2, "95", "");
        office.record(MARCH, 3, "90.00", "");
        office.record(MARCH, 4, "80", "");
        assertEquals("1:2 2:1 2:3 4:4 0:5 0:6", office.months.of(MARCH).ranked(Optional.of(FIRST)).stream()
                .map(place -> place.rank() + ":" + place.clerk().person().number()).collect(Collectors.joining(" ")));
        assertEquals(10, office.months.of(MARCH).ranked(Optional.empty()).size());
    }

    @Test
    void readsAYearAsItsMonthsOneByOne() {
        for (int month = 1; month <= 4; month++) {
            office.recordGrades(YearMonth.of(2025, month), "GGFFFFFFFF");
        }
        office.months.finalise(YearMonth.of(2025, 2), CHANGE);
        office.employ(11, FIRST, DateRange.since(LocalDate.of(2025, 4, 2)));
        List<MonthBook> year = office.months.ofYear(2025);
        assertEquals(12, year.size());
        for (MonthBook book : year) {
            assertEquals(office.months.of(book.month()), book);
        }
        assertEquals("10 11", year.get(2).people() + " " + year.get(3).people());
        assertTrue(year.get(1).finalised());
        assertFalse(year.get(0).finalised());
        assertEquals(4, office.months.recorded().size());
    }

    @Test
    void keepsRecordsWhereNoDocumentAnswers() {
        office.withoutDocument();
        office.recordGrades(MARCH, "GGFFFFFFFF");
        MonthBook book = office.months.of(MARCH);
        assertEquals("10 0 2", book.people() + " " + book.best() + " " + book.units().size());
        assertTrue(book.check().isEmpty());
        assertEquals(List.of(), office.months.grades(MARCH));
    }
}
