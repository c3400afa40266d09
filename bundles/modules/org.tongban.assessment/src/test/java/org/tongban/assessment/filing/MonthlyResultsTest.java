package org.tongban.assessment.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongban.assessment.TestOffice.CHANGE;
import static org.tongban.assessment.TestOffice.FIRST;
import static org.tongban.assessment.TestOffice.MARCH;
import static org.tongban.assessment.TestOffice.SECOND;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.assessment.AssessmentRefused;
import org.tongban.assessment.TestOffice;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Verdict;
import org.tongban.core.people.SiteLevel;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingContents;
import org.tongban.plan.filing.FilingSource.Check;
import org.tongban.plan.filing.FilingState;
import org.tongban.plan.filing.FilingStep;
import org.tongban.plan.filing.FilingSubject;
import org.tongban.plan.filing.FilingVersion;
import org.tongban.plan.filing.FrozenText;
import org.tongban.policy.plan.FilingDuty;
import org.tongban.policy.plan.FilingDuty.Due;
import org.tongban.policy.plan.FilingDuty.Effect;

/** 各便民服务中心人员月度考核结果报区政务服务中心备案 (SC-2.2.8.1-d). */
class MonthlyResultsTest {

    private static final FilingSubject SUBJECT = FilingSubject.of(MARCH);
    private static final String KIND = FilingDuty.MONTHLY_RESULTS;
    private static final FilingDuty DUTY = new FilingDuty(KIND, new Citation("SC-2.2.8.1-d", ""), "月度考核结果", SiteLevel.TOWN, "", Effect.AFTER, new Due.Unstated(), List.of());

    private final TestOffice office = new TestOffice();

    @Test
    void draftsTheFilingsWhenAMonthBecomesFinal() {
        office.recordGrades(MARCH, "GGFFFFFFFF");
        assertEquals(List.of(), office.drafted);
        office.months.finalise(MARCH, CHANGE);
        assertEquals(List.of("monthly-results 2025-03"), office.drafted);
    }

    @Test
    void filesEachClerksNumberNameGradeAndScore() {
        office.recordGrades(MARCH, "GFFFFFGFFP");
        assertTrue(assertThrows(AssessmentRefused.class, () -> office.results.contents(KIND, SECOND, SUBJECT)).getMessage().contains("定稿后才能备案"));
        office.months.finalise(MARCH, CHANGE);
        FilingContents contents = office.results.contents(KIND, SECOND, SUBJECT).orElseThrow();
        assertEquals(List.of("编号", "姓名", "等次", "得分"), contents.columns());
        assertEquals(List.of(List.of("7", "庚某", "好", "93.00"), List.of("8", "辛某", "一般", "92.00"), List.of("9", "壬某", "一般", "91.00"), List.of("10", "癸某", "差", "90.00")), contents.rows());
        assertEquals(Optional.empty(), office.results.contents(KIND, new SiteId("321302099"), SUBJECT));
        assertEquals(Optional.empty(), office.results.contents(KIND, FIRST, FilingSubject.once()));
    }

    @Test
    void wantsEveryMonthFromTheFirstRecordedOne() {
        List<SiteId> sites = List.of(FIRST, SECOND, new SiteId("321302099"));
        assertEquals(Map.of(), office.results.subjects(DUTY, sites, LocalDate.parse("2025-06-01")));
        office.recordScores(MARCH);
        List<FilingSubject> months = List.of(SUBJECT, FilingSubject.of(MARCH.plusMonths(1)));
        assertEquals(Map.of(FIRST, months, SECOND, months), office.results.subjects(DUTY, sites, LocalDate.parse("2025-05-30")));
        assertEquals(Map.of(), office.results.subjects(DUTY, sites, LocalDate.parse("2025-03-30")));
    }

    /** Ten people, so two 好 at most in the whole place (SC-2.2.8.1-b). */
    @Test
    void checksTheCapOfTheWholePlaceWithWhatWasFiled() {
        office.recordGrades(MARCH, "GFFFFFGFFP");
        office.months.finalise(MARCH, CHANGE);
        FilingContents second = office.results.contents(KIND, SECOND, SUBJECT).orElseThrow();
        Check check = check(second);
        assertEquals(Verdict.PASS, check.verdict());
        assertEquals("全部单位“好”等次符合：2人，上限2人", check.sentence());
        assertTrue(check.finding().workings().stream().anyMatch(working -> working.label().equals("优秀比例")));
        List<List<String>> rows = new ArrayList<>(second.rows());
        rows.set(1, List.of("8", "辛某", "好", "92.00"));
        assertEquals(Verdict.FAIL, check(new FilingContents(second.columns(), rows)).verdict(), "one more than the records have");
        office.filed.put(FIRST, accepted(new FilingContents(second.columns(), List.of(List.of("1", "甲某", "一般", "99.00")))));
        assertEquals(Verdict.PASS, check(new FilingContents(second.columns(), rows)).verdict(), "the other centre filed none");
    }

    @Test
    void checksNothingWithoutADocument() {
        office.recordGrades(MARCH, "GFFFFFGFFP");
        office.withoutDocument();
        assertEquals(List.of(), office.results.checks(KIND, SECOND, SUBJECT, new FilingContents(List.of("等次"), List.of())));
    }

    private Check check(FilingContents contents) {
        return office.results.checks(KIND, SECOND, SUBJECT, contents).get(0);
    }

    private static Filing accepted(FilingContents contents) {
        FrozenText text = FrozenText.of(KIND, FIRST, SUBJECT, contents);
        FilingVersion version = new FilingVersion(1, text, text.digest(), true, "", Instant.EPOCH);
        FilingStep step = new FilingStep(1, FilingStep.Kind.ACCEPTED, 1, text.digest(), text.digest(), "", Instant.EPOCH, "");
        return new Filing(1, KIND, DUTY.clause(), "", FIRST, "", SUBJECT, FilingState.ACCEPTED, List.of(version), List.of(step), 2);
    }
}
