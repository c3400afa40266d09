package org.tongban.itests.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.tongban.assessment.AnnualAssessments;
import org.tongban.assessment.ClerkMonth;
import org.tongban.assessment.ClerkYear;
import org.tongban.assessment.MonthBook;
import org.tongban.assessment.MonthlyAssessments;
import org.tongban.assessment.Revision;
import org.tongban.shots.driver.Found;

/** An assessor changes a grade, sees the cap exceeded, takes it back, finalises the month, corrects it, and overrides a year. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AssessmentStory {
    private static final String MONTH = "org.tongban.assessment.ui.month";
    private static final String YEAR = "org.tongban.assessment.ui.year";
    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private static String fair = "";
    private final Screen screen = Screen.get();

    private MonthlyAssessments months() {
        return screen.service(MonthlyAssessments.class);
    }

    private void awaitFigure(String id, String value) {
        screen.driver.await(id + " to be " + value, () -> value.equals(figure(id)));
    }

    private String figure(String id) {
        return Objects.toString(screen.driver.id(id).ask(widget -> widget.getData("value")), "");
    }

    /** Presses the mouse on a clerk's card, moves it across, and lets it go there; -1 to stay. */
    @SuppressWarnings("unchecked")
    private void drag(String name, String onto) {
        Found board = screen.driver.id("assessment.month.board");
        board.ask(widget -> {
            Function<String, Rectangle> cards = (Function<String, Rectangle>) widget.getData("org.tongban.card");
            Rectangle from = cards.apply(name);
            Rectangle to = onto.isEmpty() ? from : cards.apply(onto);
            mouse(widget, SWT.MouseDown, from.x + 20, from.y + 10, 0);
            if (!onto.isEmpty()) {
                mouse(widget, SWT.MouseMove, to.x + 40, to.y + 20, SWT.BUTTON1);
            }
            mouse(widget, SWT.MouseUp, to.x + 20, to.y + 10, SWT.BUTTON1);
            return null;
        });
    }

    private static void mouse(Widget widget, int type, int x, int y, int held) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        event.count = 1;
        event.stateMask = held;
        widget.notifyListeners(type, event);
    }

    private static ClerkMonth first(MonthBook book, String grade) {
        return book.ranked(java.util.Optional.empty()).stream().map(MonthBook.Place::clerk).filter(clerk -> clerk.shown().equals(grade)).findFirst().orElseThrow();
    }

    @Test
    @Order(1)
    void theBoardShowsTheMonthWithItsCap() {
        screen.demonstration("sucheng");
        screen.show(MONTH);
        awaitFigure("assessment.month.cap", "21 / 21");
        assertEquals("106", figure("assessment.month.people"));
        screen.picture("board");
    }

    @Test
    @Order(2)
    void aCardDraggedToTheBestGradeIsCountedBeforeItIsStored() {
        MonthBook book = months().of(JANUARY);
        fair = first(book, "一般").name();
        drag(fair, first(book, "好").name());
        awaitFigure("assessment.month.cap", "22 / 21");
        assertEquals(21, months().of(JANUARY).best());
        screen.driver.id("assessment.finalise").click();
        assertFalse(screen.driver.id("assessment.review.ok").isEnabled());
        screen.picture("review");
        screen.driver.id("assessment.review.cancel").click();
    }

    @Test
    @Order(3)
    void aKeyGradesAndBackspaceTakesItBack() {
        screen.driver.id("assessment.month.board").key(0, SWT.BS);
        awaitFigure("assessment.month.cap", "21 / 21");
        drag(fair, "");
        screen.driver.id("assessment.month.board").key(0, '1');
        awaitFigure("assessment.month.cap", "22 / 21");
        screen.driver.id("assessment.undo").click();
        awaitFigure("assessment.month.cap", "21 / 21");
    }

    @Test
    @Order(4)
    void theMonthBecomesFinalWithWhatWasChanged() {
        drag(fair, "");
        screen.driver.id("assessment.month.board").key(0, '3');
        screen.driver.await("the change", () -> figure("assessment.month.state").contains("1"));
        awaitFigure("assessment.month.cap", "21 / 21");
        screen.driver.id("assessment.finalise").click();
        screen.driver.id("assessment.review.ok").click();
        awaitFigure("assessment.month.state", "已定稿");
        assertTrue(months().finalised().contains(JANUARY));
        assertEquals("差", byName(fair).shown());
    }

    private ClerkMonth byName(String name) {
        return months().of(JANUARY).clerks().stream().filter(clerk -> clerk.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    @Order(5)
    void aFinalMonthIsCorrectedOnlyWithAReason() {
        drag(fair, "");
        screen.driver.id("assessment.month.board").key(0, '2');
        screen.driver.id("assessment.correct.ok").click();
        assertEquals("请写明理由。", screen.driver.id("assessment.correct.reason.problem").text());
        screen.driver.id("assessment.correct.reason").type("核对后更正");
        screen.driver.id("assessment.correct.ok").click();
        screen.driver.await("the dialog's end", () -> !screen.driver.sees("assessment.correct"));
        screen.rest();
        ClerkMonth clerk = byName(fair);
        assertEquals("一般", clerk.shown());
        List<Revision> revisions = months().revisions(clerk.person(), JANUARY);
        assertEquals(List.of("导入", "评定", "更正"), revisions.stream().map(revision -> revision.kind().label()).toList());
        assertEquals("核对后更正", revisions.get(2).change().reason());
    }

    @Test
    @Order(6)
    void anOverrideThatTheDocumentForbidsIsRefusedInItsPlace() {
        ClerkYear incompetent = screen.service(AnnualAssessments.class).of(2025).stream().filter(clerk -> clerk.shown().equals("不称职")).findFirst().orElseThrow();
        screen.show(YEAR);
        screen.driver.onScreen(() -> screen.desktop.open(YEAR, incompetent.person()));
        screen.rest();
        screen.picture("year");
        screen.driver.id("assessment.override.open").click();
        screen.driver.id("assessment.override.grade").choose("优秀");
        screen.driver.id("assessment.override.reason").type("表现有改进");
        screen.driver.id("assessment.override.approver").type("李局长");
        screen.driver.id("assessment.override.ok").click();
        screen.driver.await("the refusal", () -> !screen.driver.id("assessment.override.grade.problem").text().isEmpty());
        assertTrue(screen.driver.id("assessment.override.grade.problem").text().contains("不得改评"));
        screen.driver.id("assessment.override.cancel").click();
    }

    @Test
    @Order(9)
    void nothingWentWrong() {
        assertEquals("", Log.errors(screen.log()));
    }
}
