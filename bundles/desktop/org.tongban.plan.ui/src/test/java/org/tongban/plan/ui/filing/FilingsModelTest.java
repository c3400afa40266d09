package org.tongban.plan.ui.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.time.NationalCalendar;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingContents;
import org.tongban.plan.filing.FilingEntry;
import org.tongban.plan.filing.FilingState;
import org.tongban.plan.filing.FilingStep;
import org.tongban.plan.filing.FilingSubject;
import org.tongban.plan.filing.FilingVersion;
import org.tongban.plan.filing.Filings;
import org.tongban.plan.filing.FrozenText;
import org.tongban.plan.ui.Bureau;
import org.tongban.plan.ui.PlanParts;
import org.tongban.policy.plan.FilingDuty;
import org.tongban.policy.plan.FilingDuty.Due;
import org.tongban.policy.plan.FilingDuty.Effect;
import org.tongban.policy.plan.FilingRule;
import org.tongban.policy.plan.FilingRule.Course;
import org.tongban.registry.Site;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.Notice;

class FilingsModelTest {

    private static final SiteId TOWN = new SiteId("321302102");
    private static final FilingDuty DUTY = new FilingDuty(FilingDuty.MONTHLY_RESULTS, new Citation("SC-2.2.8.1-d", "宿区政办发〔2024〕26号"), "月度考核结果", SiteLevel.TOWN, "区政务服务中心",
            Effect.AFTER, new Due.DayOfNextMonth(10), List.of());
    private static final FilingContents RECORDS = new FilingContents(List.of("编号", "等次"), List.of(List.of("1", "好"), List.of("2", "一般")));

    private final Bureau.OneWorkspace workspaces = new Bureau.OneWorkspace();
    private final List<FilingEntry> entries = new ArrayList<>();
    private FilingContents records = RECORDS;
    private final Filings filings = (Filings) Proxy.newProxyInstance(FilingsModelTest.class.getClassLoader(), new Class<?>[] {Filings.class},
            (proxy, method, arguments) -> switch (method.getName()) {
                case "list" -> entries;
                case "current" -> Optional.of(records);
                case "checks" -> List.of();
                default -> throw new UnsupportedOperationException(method.getName());
            });
    private final FilingsModel model = new FilingsModel(workspaces, filings, Bureau.CLOCK);

    @Test
    void partsWhatIsToBeSentFromWhatCameIn() {
        entries.add(entry(1, Optional.empty()));
        entries.add(entry(2, Optional.of(FilingState.SUBMITTED)));
        entries.add(entry(3, Optional.of(FilingState.RETURNED)));
        entries.add(entry(4, Optional.of(FilingState.ACCEPTED)));
        model.show(model.read());
        assertEquals(4, model.rows().size());
        model.view(FilingsView.OUTBOX);
        assertEquals(List.of("2025-01", "2025-03"), model.rows().stream().map(entry -> entry.subject().toString()).toList());
        model.view(FilingsView.INBOX);
        assertEquals(List.of("2025-02", "2025-04"), model.rows().stream().map(entry -> entry.subject().toString()).toList());
        assertEquals("1 1 1", model.waiting() + " " + model.overdue() + " " + model.returned());
        workspaces.open = false;
        assertEquals(List.of(), model.read());
    }

    @Test
    void allowsWhatTheStateAllows() {
        assertFalse(model.can(FilingCommand.SUBMIT), "nothing is selected");
        select(entry(1, Optional.of(FilingState.SUBMITTED)));
        assertTrue(model.can(FilingCommand.ACCEPT) && model.can(FilingCommand.RETURN) && model.needsReason(FilingCommand.RETURN));
        assertFalse(model.can(FilingCommand.SUBMIT) || model.can(FilingCommand.AMEND));
        select(entry(1, Optional.of(FilingState.RETURNED)));
        assertTrue(model.can(FilingCommand.SUBMIT) && model.needsReason(FilingCommand.SUBMIT), "unchanged, it is sent again only with a reason");
        assertFalse(model.can(FilingCommand.AMEND), "the records are as they were");
        select(entry(1, Optional.empty()));
        assertTrue(model.can(FilingCommand.SUBMIT));
    }

    @Test
    void looksAtTheRecordsAnewWhenTheyChangedUnderTheSameFiling() {
        FilingEntry returned = entry(1, Optional.of(FilingState.RETURNED));
        entries.add(returned);
        model.show(model.read());
        select(returned);
        assertFalse(model.detail().orElseThrow().isOutdated());
        List<String> told = new ArrayList<>();
        model.onChange(FilingsModel.SELECTED, change -> told.add("selected"));
        records = new FilingContents(List.of("编号", "等次"), List.of(List.of("1", "好"), List.of("2", "差")));
        model.show(model.read());
        assertEquals(List.of("selected"), told);
        assertTrue(model.detail().isEmpty());
        model.looked(model.look(model.selected()));
        assertTrue(model.can(FilingCommand.AMEND));
    }

    @Test
    void saysWhatAFilingIsInBothLanguages() {
        FilingEntry overdue = entry(1, Optional.empty());
        FilingWords chinese = new FilingWords(Texts.of(PlanParts.class, Locale.CHINA), ZoneOffset.UTC);
        FilingWords english = new FilingWords(Texts.of(PlanParts.class, Locale.ENGLISH), ZoneOffset.UTC);
        assertEquals("▲ 逾期未报 未草拟 月度考核结果", chinese.standing(overdue) + " " + chinese.state(overdue) + " " + chinese.title(overdue));
        assertEquals("▲ overdue not drafted Monthly results", english.standing(overdue) + " " + english.state(overdue) + " " + english.title(overdue));
    }

    @Test
    void tellsTheHomePageWhatIsOverdueReturnedAndWaiting() {
        entries.add(entry(1, Optional.empty()));
        entries.add(entry(2, Optional.of(FilingState.SUBMITTED)));
        entries.add(entry(3, Optional.of(FilingState.RETURNED)));
        List<Notice> notices = new FilingsWatch(workspaces, filings, Bureau.CLOCK).notices(Locale.CHINA);
        assertEquals(List.of("1 项备案逾期未报（埠子镇 2025-01 等）", "1 份备案被退回，要修改后重报（埠子镇 2025-03 等）", "1 份备案等待受理（埠子镇 2025-02 等）"),
                notices.stream().map(Notice::sentence).toList());
        assertEquals(FilingsView.INBOX, notices.get(2).subject());
        workspaces.open = false;
        assertEquals(List.of(), new FilingsWatch(workspaces, filings, Bureau.CLOCK).notices(Locale.ENGLISH));
    }

    @Test
    void hasAPageInBothLanguages() throws Exception {
        HelpPage page = new FilingsHelp();
        for (Locale language : List.of(Locale.CHINA, Locale.ENGLISH)) {
            assertTrue(page.page(language).openStream().readAllBytes().length > 100);
            assertTrue(page.title(language).length() > 1);
        }
    }

    @Test
    void givesOneRowToAllThatATownHasNotDraftedAndListsThemOneByOneWhenAsked() {
        for (int month = 1; month <= 4; month++) {
            entries.add(entry(month, Optional.empty()));
        }
        entries.add(entry(5, Optional.of(FilingState.SUBMITTED)));
        model.show(model.read());
        assertEquals(List.of("2025-04", "2025-05"), model.rows().stream().map(entry -> entry.subject().toString()).toList());
        assertEquals(List.of(3L, 0L), model.rows().stream().map(model::others).toList());
        assertEquals(4, model.overdue(), "they are counted all the same");
        model.view(FilingsView.MISSING);
        assertEquals(List.of("2025-01", "2025-02", "2025-03", "2025-04"), model.rows().stream().map(entry -> entry.subject().toString()).toList());
        assertEquals(0, model.others(model.rows().get(3)));
    }

    @Test
    void writesWhatWasSentOrAnsweredAsAFileAndTakesFilesInWhateverIsSelected() {
        assertTrue(model.can(FilingCommand.IMPORT));
        assertFalse(model.can(FilingCommand.EXPORT));
        for (FilingState state : FilingState.values()) {
            select(entry(2, Optional.of(state)));
            assertEquals(state == FilingState.SUBMITTED || state == FilingState.ACCEPTED || state == FilingState.RETURNED, model.can(FilingCommand.EXPORT), state.name());
        }
        workspaces.open = false;
        assertFalse(model.can(FilingCommand.IMPORT));
    }

    private void select(FilingEntry entry) {
        model.select(entry);
        model.looked(model.look(entry));
    }

    private static FilingEntry entry(int month, Optional<FilingState> state) {
        FilingSubject subject = FilingSubject.of(YearMonth.of(2025, month));
        Optional<Filing> filing = state.map(each -> filing(month, subject, each));
        LocalDate today = LocalDate.now(Bureau.CLOCK);
        Course course = filing.map(each -> each.course(ZoneOffset.UTC)).orElseGet(() -> Course.of(YearMonth.of(2025, month)));
        return new FilingEntry(DUTY, new Site(TOWN, Optional.empty(), "埠子镇", SiteLevel.TOWN, Optional.empty(), Optional.empty(), List.of()), subject, filing,
                new FilingRule(DUTY, new NationalCalendar()).on(course, today, new Worksheet(today)));
    }

    /** Sent on the fifth of the next month. */
    private static Filing filing(int id, FilingSubject subject, FilingState state) {
        FrozenText text = FrozenText.of(DUTY.kind(), TOWN, subject, RECORDS);
        Instant sent = subject.period().orElseThrow().plusMonths(1).atDay(5).atStartOfDay().toInstant(ZoneOffset.UTC);
        List<FilingStep> steps = new ArrayList<>();
        for (FilingStep.Kind kind : FilingStep.Kind.values()) {
            if (kind == FilingStep.Kind.DRAFTED || kind == FilingStep.Kind.SUBMITTED || kind.state() == state) {
                steps.add(new FilingStep(steps.size() + 1, kind, 1, text.digest(), text.digest(), "", sent, ""));
            }
        }
        return new Filing(id, DUTY.kind(), DUTY.clause(), DUTY.title(), TOWN, DUTY.to(), subject, state, List.of(new FilingVersion(1, text, text.digest(), true, "", sent)), steps, 1);
    }
}
