package org.tongban.itests.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongban.assessment.ClerkMonth;
import org.tongban.assessment.MonthlyAssessments;
import org.tongban.core.id.SiteId;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingState;
import org.tongban.plan.filing.FilingSubject;
import org.tongban.plan.filing.Filings;
import org.tongban.policy.plan.FilingDuty;
import org.tongban.shots.driver.Found;
import org.tongban.shots.driver.FoundTable;

/** A town's monthly result is drafted when the month becomes final, sent, returned, amended after a grade was corrected, sent again and accepted. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FilingStory {
    private static final String FILINGS = "org.tongban.plan.ui.filings";
    private static final String MONTH = "org.tongban.assessment.ui.month";
    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    /** 埠子镇便民服务中心. */
    private static final SiteId TOWN = new SiteId("321302102");
    private static String clerk = "";
    private static String firstDigest = "";
    private final Screen screen = Screen.get();

    @Test
    @Order(1)
    void aFinalMonthDraftsTheFilingOfEachTown() {
        screen.demonstration("sucheng");
        screen.show(FILINGS);
        screen.picture("missing");
        screen.show(MONTH);
        screen.driver.await("the month", () -> "106".equals(figure("assessment.month.people")));
        screen.driver.id("assessment.finalise").click();
        screen.driver.id("assessment.review.ok").click();
        screen.driver.await("the final month", () -> "已定稿".equals(figure("assessment.month.state")));
        assertEquals(FilingState.DRAFT, filing().state());
        firstDigest = filing().latest().digest();
    }

    @Test
    @Order(2)
    void theTownSendsIt() {
        screen.show(FILINGS);
        screen.driver.id("plan.filings.view.OUTBOX").click();
        select();
        assertTrue(facts().contains("情况 ▲ 逾期未报"), facts().toString());
        assertFalse(can("accept"));
        screen.picture("draft");
        screen.driver.id("plan.filing.submit").click();
        screen.rest();
        assertEquals(FilingState.SUBMITTED, filing().state());
        assertFalse(screen.service(Filings.class).find(filing().id()).isEmpty());
    }

    @Test
    @Order(3)
    void theBureauReturnsItWithAReasonOnly() {
        screen.driver.id("plan.filings.view.INBOX").click();
        select();
        assertTrue(facts().stream().anyMatch(line -> line.startsWith("符合 全部单位“好”等次")), facts().toString());
        screen.driver.menu("备案与督办", "退回…");
        screen.driver.id("plan.filing.note.ok").click();
        assertEquals("请写明理由", screen.driver.id("plan.filing.note.problem").text());
        screen.driver.id("plan.filing.note.text").type("一人的等次与会议记录不符");
        screen.picture("return");
        screen.driver.id("plan.filing.note.ok").click();
        screen.rest();
        assertEquals(FilingState.RETURNED, filing().state());
    }

    @Test
    @Order(4)
    void aGradeIsCorrectedAndTheFilingAmendedWithANewDigest() {
        screen.driver.id("plan.filings.view.OUTBOX").click();
        select();
        assertFalse(can("amend"), "nothing has changed yet");
        correctAGrade();
        screen.show(FILINGS);
        select();
        assertTrue(facts().stream().anyMatch(line -> line.startsWith("冻结之后记录有了改动")), facts().toString());
        screen.driver.id("plan.filing.amend").click();
        screen.driver.id("plan.filing.note.text").type("已按会议记录更正");
        screen.driver.id("plan.filing.note.ok").click();
        screen.rest();
        assertEquals(FilingState.AMENDED, filing().state());
        assertNotEquals(firstDigest, filing().latest().digest());
        assertEquals(firstDigest, filing().versions().get(0).digest());
        select();
        FoundTable contents = screen.driver.table("plan.filing.contents");
        List<String> changed = contents.row(contents.rowWith(clerk));
        assertTrue(changed.containsAll(List.of("改动", clerk, "差")), changed.toString());
        screen.picture("amended");
        screen.driver.id("plan.filing.version.1").click();
        FoundTable before = screen.driver.table("plan.filing.contents");
        assertTrue(before.row(before.rowWith(clerk)).contains("一般"));
    }

    @Test
    @Order(5)
    void itIsSentAgainAndAccepted() {
        screen.driver.key(SWT.CTRL | SWT.SHIFT, 'j');
        screen.rest();
        assertEquals(FilingState.SUBMITTED, filing().state());
        screen.driver.id("plan.filings.view.INBOX").click();
        select();
        screen.driver.id("plan.filing.accept").click();
        screen.driver.id("plan.filing.note.text").type("同意备案");
        screen.driver.id("plan.filing.note.ok").click();
        screen.rest();
        Filing accepted = filing();
        assertEquals(FilingState.ACCEPTED, accepted.state());
        assertEquals(List.of("草拟", "报送", "退回", "修改", "报送", "受理"), accepted.steps().stream().map(step -> step.kind().label()).toList());
        assertTrue(accepted.isIntact());
        select();
        assertTrue(facts().stream().anyMatch(line -> line.contains("受理 · 第 2 版") && line.contains("同意备案")), facts().toString());
        screen.picture("accepted");
    }

    @Test
    @Order(6)
    void theStandingOpensItsWorkings() {
        FoundTable table = screen.driver.table("plan.filings");
        table.click(1, table.columnOf("情况"));
        table.key(SWT.CTRL, SWT.CR);
        screen.driver.await("the workings", () -> screen.workings().contains("备案截止日"));
        screen.picture("workings");
    }

    @Test
    @Order(9)
    void nothingWentWrong() {
        assertEquals("", Log.errors(screen.log()));
    }

    private Filing filing() {
        return screen.service(Filings.class).find(FilingDuty.MONTHLY_RESULTS, TOWN, FilingSubject.of(JANUARY)).orElseThrow();
    }

    /** Looks for the town's January in the list and clicks it. */
    private void select() {
        screen.driver.id("plan.filings.search").type("埠子镇 " + JANUARY);
        FoundTable table = screen.driver.table("plan.filings");
        int row = table.rowWith(JANUARY.toString());
        assertTrue(table.row(row).contains("埠子镇便民服务中心"), table.row(row).toString());
        table.click(row, table.columnOf("期间"));
        screen.rest();
    }

    @SuppressWarnings("unchecked")
    private List<String> facts() {
        return screen.driver.id("plan.filing.facts").ask(widget -> ((java.util.function.Supplier<List<String>>) widget.getData("org.tongban.facts")).get());
    }

    private boolean can(String command) {
        return screen.driver.id("plan.filing." + command).isEnabled();
    }

    private String figure(String id) {
        return Objects.toString(screen.driver.id(id).ask(widget -> widget.getData("value")), "");
    }

    /** On the month board, from 一般 to 差. */
    @SuppressWarnings("unchecked")
    private void correctAGrade() {
        clerk = screen.service(MonthlyAssessments.class).of(JANUARY).clerks().stream()
                .filter(each -> each.site().filter(TOWN::equals).isPresent() && each.shown().equals("一般")).map(ClerkMonth::name).findFirst().orElseThrow();
        screen.show(MONTH);
        Found board = screen.driver.id("assessment.month.board");
        board.ask(widget -> {
            Rectangle card = ((Function<String, Rectangle>) widget.getData("org.tongban.card")).apply(clerk);
            mouse(widget, SWT.MouseDown, card);
            mouse(widget, SWT.MouseUp, card);
            return null;
        });
        board.key(0, '3');
        screen.driver.id("assessment.correct.reason").type("会议记录为差");
        screen.driver.id("assessment.correct.ok").click();
        screen.driver.await("the dialog's end", () -> !screen.driver.sees("assessment.correct"));
        screen.rest();
    }

    private static void mouse(Widget widget, int type, Rectangle at) {
        Event event = new Event();
        event.x = at.x + 20;
        event.y = at.y + 10;
        event.button = 1;
        event.count = 1;
        widget.notifyListeners(type, event);
    }
}
