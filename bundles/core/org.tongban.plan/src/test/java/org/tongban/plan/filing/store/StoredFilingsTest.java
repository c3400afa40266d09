package org.tongban.plan.filing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongban.plan.filing.store.FilingOffice.FIRST;
import static org.tongban.plan.filing.store.FilingOffice.KIND;
import static org.tongban.plan.filing.store.FilingOffice.MARCH;
import static org.tongban.plan.filing.store.FilingOffice.SECOND;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.plan.Audit;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingContents;
import org.tongban.plan.filing.FilingEntry;
import org.tongban.plan.filing.FilingRefused;
import org.tongban.plan.filing.FilingState;
import org.tongban.plan.filing.FilingStep;
import org.tongban.plan.filing.FilingSubject;
import org.tongban.policy.plan.FilingStanding;
import org.tongban.registry.ChangedMeanwhile;

class StoredFilingsTest {

    private final FilingOffice office = new FilingOffice();

    @Test
    void goesFromDraftOverReturnAndAmendmentToAcceptance() {
        Filing draft = office.filings.open(KIND, FIRST, MARCH, "甲镇");
        assertEquals(FilingState.DRAFT, draft.state());
        office.on("2025-04-08");
        Filing submitted = office.filings.submit(draft, "", "甲镇");
        assertEquals(FilingStanding.ON_TIME, standing(submitted));
        Filing returned = office.filings.giveBack(submitted, "乙某的等次与记录不符", "区中心");
        assertEquals(FilingStanding.RETURNED, standing(returned));
        office.correct(FIRST, 1, "好");
        office.on("2025-04-12");
        Filing amended = office.filings.amend(returned, "", "甲镇");
        assertNotEquals(draft.latest().digest(), amended.latest().digest());
        Filing accepted = office.filings.accept(office.filings.submit(amended, "", "甲镇"), "同意", "区中心");
        assertEquals(FilingState.ACCEPTED, accepted.state());
        assertEquals(FilingStanding.ON_TIME, standing(accepted), "judged by the first submission");
        assertEquals(List.of("草拟", "报送", "退回", "修改", "报送", "受理"), accepted.steps().stream().map(step -> step.kind().label()).toList());
        assertEquals(List.of(draft.latest().digest(), amended.latest().digest()), accepted.versions().stream().map(version -> version.digest()).toList());
        assertEquals(accepted.latest(), accepted.accepted().orElseThrow());
        assertTrue(accepted.isIntact());
        List<Audit.Entry> audited = office.audit.entries(10);
        assertEquals(List.of("filing.accept", "filing.submit", "filing.amend", "filing.return", "filing.submit", "filing.draft"), audited.stream().map(Audit.Entry::action).toList());
        assertEquals("monthly-results 3213001 2025-03 v2", audited.get(2).detail());
        assertEquals(List.of(draft.latest().digest(), amended.latest().digest()), List.of(audited.get(2).before().hex(), audited.get(2).after().hex()));
        assertFalse(audited.toString().contains("乙某"));
    }

    @Test
    void refusesEveryStepThatIsNotAllowed() {
        Filing draft = office.filings.open(KIND, FIRST, MARCH, "甲镇");
        assertEquals(draft, office.filings.open(KIND, FIRST, MARCH, "甲镇"), "opening again changes nothing");
        refused("不能受理", () -> office.filings.accept(draft, "", "区中心"));
        refused("不能退回", () -> office.filings.giveBack(draft, "理由", "区中心"));
        refused("没有变化", () -> office.filings.amend(draft, "", "甲镇"));
        Filing submitted = office.filings.submit(draft, "", "甲镇");
        refused("不能再报送", () -> office.filings.submit(submitted, "", "甲镇"));
        refused("不能修改", () -> office.filings.amend(submitted, "", "甲镇"));
        refused("须写明理由", () -> office.filings.giveBack(submitted, " ", "区中心"));
        Filing returned = office.filings.giveBack(submitted, "请说明", "区中心");
        refused("写明说明", () -> office.filings.submit(returned, "", "甲镇"));
        Filing again = office.filings.submit(returned, "核对无误，情况如此", "甲镇");
        office.failing("全区“好”超过上限");
        refused("全区“好”超过上限", () -> office.filings.accept(again, "", "区中心"));
        assertEquals(FilingState.SUBMITTED, office.filings.find(again.id()).orElseThrow().state());
        office.checks = List.of();
        Filing accepted = office.filings.accept(again, "", "区中心");
        office.correct(FIRST, 0, "一般");
        refused("须写明理由", () -> office.filings.amend(accepted, "", "甲镇"));
        assertEquals(FilingState.AMENDED, office.filings.amend(accepted, "更正甲某等次", "甲镇").state());
    }

    @Test
    void refusesToFileWhatTheDocumentDoesNotAskFor() {
        refused("没有要求", () -> office.filings.open("layout", FIRST, MARCH, "甲镇"));
        refused("区中心不是", () -> office.filings.open(KIND, FilingOffice.DISTRICT, MARCH, "区中心"));
        refused("没有可以备案的记录", () -> office.filings.open(KIND, FIRST, FilingSubject.of(YearMonth.of(2025, 2)), "甲镇"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> office.filings.open(KIND, FIRST, FilingSubject.once(), "甲镇")).getMessage().contains("期间"));
        office.ruled = false;
        refused("要求的备案：无", () -> office.filings.open(KIND, FIRST, MARCH, "甲镇"));
    }

    @Test
    void wantsTheRecordsAmendedThatChangedAfterTheDraft() {
        Filing draft = office.filings.open(KIND, FIRST, MARCH, "甲镇");
        office.correct(FIRST, 1, "差");
        refused("记录有了改动", () -> office.filings.submit(draft, "", "甲镇"));
        Filing amended = office.filings.amend(draft, "", "甲镇");
        assertEquals(FilingState.SUBMITTED, office.filings.submit(amended, "", "甲镇").state());
    }

    @Test
    void letsOnlyTheFirstOfTwoDesktopsTakeAStep() {
        Filing submitted = office.filings.submit(office.filings.open(KIND, FIRST, MARCH, "甲镇"), "", "甲镇");
        office.filings.accept(submitted, "", "一号窗");
        assertThrows(ChangedMeanwhile.class, () -> office.filings.giveBack(submitted, "晚了一步", "二号窗"));
        assertEquals(3, office.filings.find(submitted.id()).orElseThrow().steps().size());
    }

    @Test
    void tellsWhenAStoredLineWasChanged() {
        Filing submitted = office.filings.submit(office.filings.open(KIND, FIRST, MARCH, "甲镇"), "", "甲镇");
        assertEquals(1, office.sql("UPDATE plan_filing_line SET line_text = SUBSTR(line_text, 1, LENGTH(line_text) - 1) || '1' WHERE version_no = 1 AND line_no = 7"));
        Filing changed = office.filings.find(submitted.id()).orElseThrow();
        assertFalse(changed.isIntact());
        refused("与摘要不符", () -> office.filings.accept(changed, "", "区中心"));
    }

    @Test
    void tellsWhenDigestOrLinesOrVersionWereManipulated() {
        Filing filing = office.filings.open(KIND, FIRST, MARCH, "甲镇");
        Filing other = office.filings.open(KIND, SECOND, MARCH, "乙镇");
        office.sql("UPDATE plan_filing_line SET line_text = '1\t甲某\t差\t98.50' WHERE filing_id = " + filing.id() + " AND line_no = 6");
        String forged = office.filings.find(filing.id()).orElseThrow().latest().text().digest();
        office.sql("UPDATE plan_filing_version SET digest = '" + forged + "' WHERE filing_id = " + filing.id());
        assertFalse(office.filings.find(filing.id()).orElseThrow().isIntact(), "the steps know the digest");
        office.sql("DELETE FROM plan_filing_version WHERE filing_id = " + other.id());
        Filing lost = office.filings.find(other.id()).orElseThrow();
        assertFalse(lost.isIntact());
        assertEquals(Optional.empty(), lost.latest().text().contents());
    }

    @Test
    void listsWhatOughtToHaveBeenFiledAndWasNot() {
        office.filings.submit(office.filings.open(KIND, FIRST, MARCH, "甲镇"), "", "甲镇");
        List<FilingEntry> entries = office.filings.list(LocalDate.parse("2025-04-11"));
        assertEquals(List.of("甲镇 2025-02 逾期未报", "甲镇 2025-03 按时", "乙镇 2025-02 逾期未报", "乙镇 2025-03 逾期未报"),
                entries.stream().map(entry -> entry.site().name() + " " + entry.subject() + " " + entry.standing().orElseThrow()).toList());
        assertEquals(3, entries.stream().filter(FilingEntry::isMissing).count());
        assertTrue(entries.get(0).isLate());
        assertTrue(entries.get(0).stand().workings().stream().anyMatch(working -> working.label().equals("备案截止日")));
        assertTrue(office.filings.list(LocalDate.parse("2025-02-28")).stream().allMatch(entry -> entry.filing().isPresent()), "February has not ended");
    }

    @Test
    void keepsFilingsReadableWithoutADocument() {
        Filing filing = office.filings.open(KIND, FIRST, MARCH, "甲镇");
        office.ruled = false;
        assertEquals(List.of(Optional.of(filing)), office.filings.list(office.today()).stream().map(FilingEntry::filing).toList());
        assertEquals(Optional.empty(), office.filings.entry(filing, office.today()).due());
    }

    @Test
    void draftsForEveryTownThatHasRecords() {
        assertEquals(List.of(FIRST, SECOND), office.filings.openAll(KIND, MARCH, "区中心").stream().map(Filing::site).toList());
        assertEquals(List.of(), office.filings.openAll(KIND, MARCH, "区中心"));
        assertEquals(List.of(), office.filings.openAll(KIND, FilingSubject.of(YearMonth.of(2025, 2)), "区中心"));
        assertEquals(List.of(), office.filings.openAll("layout", MARCH, "区中心"));
    }

    @Test
    void filesContentsThatNoModuleKnows() {
        FilingContents contents = new FilingContents(List.of("栏"), List.of(List.of("一\t二\\n\n三")));
        Filing filing = office.filings.open(KIND, FIRST, FilingSubject.of(YearMonth.of(2025, 1)), contents, "甲镇");
        assertEquals(Optional.of(contents), office.filings.find(filing.id()).orElseThrow().latest().text().contents());
        assertEquals(FilingStep.Kind.DRAFTED, filing.steps().get(0).kind());
    }

    private FilingStanding standing(Filing filing) {
        return office.filings.entry(filing, office.today()).standing().orElseThrow();
    }

    private static void refused(String part, Runnable step) {
        String message = assertThrows(FilingRefused.class, step::run).getMessage();
        assertTrue(message.contains(part), message);
    }
}
