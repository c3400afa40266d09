package org.tongban.assessment.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tongban.assessment.InvestigationCase;
import org.tongban.assessment.Revision;
import org.tongban.assessment.TestOffice;
import org.tongban.assessment.store.GradeTable;
import org.tongban.assessment.store.InvestigationTable;
import org.tongban.assessment.store.MonthTable;
import org.tongban.assessment.store.StoredGrade;
import org.tongban.core.id.PersonId;
import org.tongban.exchange.Imports.Done;
import org.tongban.exchange.Progress;
import org.tongban.exchange.Restorer.Before;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;
import org.tongban.store.SqlStore;

/** Imports of assessment are taken back revision by revision. */
class GradeRestorerTest {

    private static final Instant MORNING = Instant.parse("2025-04-01T01:00:00Z");
    private static final PersonId CLERK = new PersonId(1);

    private final SqlStore store = SqlStore.with("/db/migration/assessment/V1__assessment.sql", "/db/migration/assessment/V2__years.sql");
    private final TestOffice office = new TestOffice();
    private final GradeTable table = new GradeTable(store);

    private static StoredGrade row(int revision, String score, String grade) {
        return new StoredGrade(TestOffice.MARCH, CLERK, revision, Optional.of(new BigDecimal(score)), MonthState.NORMAL, Optional.of(new Grade(grade)), Revision.Kind.IMPORTED, "", MORNING, TestOffice.CHANGE);
    }

    private static Done done(String kind) {
        return new Done(1, kind, "月度考核.xlsx", "/a", MORNING, "王主任", 1, 1, 0, 0, 0, false, null);
    }

    @Test
    void theRevisionBeforeHoldsAgain() {
        GradeRestorer restorer = new GradeRestorer(store, office.people);
        table.add(List.of(row(1, "90", "一般")));
        table.add(List.of(row(2, "95.50", "好")));
        String imported = GradeRestorer.subject(row(2, "95.5", "好"));
        assertEquals(Map.of(imported, GradeRestorer.text(row(2, "95.5", "好"))), restorer.now(List.of(imported)));
        restorer.restore(List.of(new Before(imported, "")), TestOffice.CHANGE, Progress.silent());
        assertEquals(Optional.of(new Grade("一般")), table.current(TestOffice.MARCH, TestOffice.MARCH).get(TestOffice.MARCH).get(CLERK).grade());
    }

    @Test
    void aLaterRevisionSaysSomethingElse() {
        GradeRestorer restorer = new GradeRestorer(store, office.people);
        table.add(List.of(row(1, "90", "一般"), row(2, "90", "一般")));
        String imported = GradeRestorer.subject(row(1, "90", "一般"));
        assertNotEquals(GradeRestorer.text(row(1, "90", "一般")), restorer.now(List.of(imported)).get(imported));
    }

    @Test
    void aFinalMonthAndARecordedGradeObject() {
        FinalMonths guard = new FinalMonths(store);
        assertEquals(Optional.empty(), guard.objection(done("grades"), Set.of(CLERK), Set.of()));
        table.add(List.of(row(1, "90", "一般")));
        assertTrue(guard.objection(done("roster"), Set.of(CLERK), Set.of()).orElseThrow().contains("考核记录"));
        new MonthTable(store).finalise(TestOffice.MARCH, 10, 2, MORNING.plusSeconds(5), TestOffice.CHANGE);
        assertTrue(guard.objection(done("grades"), Set.of(), Set.of()).orElseThrow().contains("2025-03"));
        assertEquals(Optional.empty(), guard.objection(done("cases"), Set.of(), Set.of()));
    }

    @Test
    void anInvestigationIsAsItWas() {
        InvestigationTable investigations = new InvestigationTable(store);
        InvestigationRestorer restorer = new InvestigationRestorer(store, office.people);
        InvestigationCase open = new InvestigationCase(CLERK, LocalDate.of(2025, 3, 10), Optional.empty(), new TreeMap<>());
        InvestigationCase closed = new InvestigationCase(CLERK, LocalDate.of(2025, 3, 10), Optional.of(LocalDate.of(2025, 5, 20)), new TreeMap<>(Map.of(TestOffice.MARCH, new Grade("一般"))));
        investigations.add(open, MORNING, TestOffice.CHANGE);
        investigations.add(closed, MORNING, TestOffice.CHANGE);
        String subject = InvestigationRestorer.subject(closed);
        assertEquals(Map.of(subject, InvestigationTable.text(closed)), restorer.now(List.of(subject)));
        restorer.restore(List.of(new Before(subject, InvestigationTable.text(open))), TestOffice.CHANGE, Progress.silent());
        assertEquals(List.of(open), investigations.all());
    }
}
