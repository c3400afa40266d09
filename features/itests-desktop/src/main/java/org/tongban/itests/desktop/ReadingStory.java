package org.tongban.itests.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongban.core.law.Citation;
import org.tongban.plan.Audit;
import org.tongban.plan.Plan;
import org.tongban.widgets.workings.WorkingsView;

/** A bureau decides how an open question is read, and sees the figure and its workings change; a clause opens at its sentence. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReadingStory {
    private static final String MONTH = "org.tongban.assessment.ui.month";
    private static final String READINGS = "org.tongban.plan.ui.readings";
    private static final String KEY = "sc.excellent.cap";
    private static final String WHOLE_DISTRICT = "A：月度“好”；全区合并计算";
    private static final String EACH_CENTRE = "C：月度“好”；各中心分别计算";
    private final Screen screen = Screen.get();

    private String figure(String id) {
        return Objects.toString(screen.driver.id(id).ask(widget -> widget.getData("value")), "");
    }

    private String workings() {
        return screen.driver.id("workings").ask(widget -> ((WorkingsView) widget.getData("org.tongban.workings")).text());
    }

    private void explainTheCap() {
        screen.show(MONTH);
        screen.driver.await("the month", () -> figure("assessment.month.cap").contains("/"));
        screen.driver.id("assessment.month.cap").click();
        screen.rest();
    }

    @Test
    @Order(1)
    void theCapIsReadByItsDefault() {
        screen.demonstration("sucheng");
        explainTheCap();
        assertEquals("21 / 21", figure("assessment.month.cap"));
        assertTrue(workings().contains(WHOLE_DISTRICT), workings());
    }

    @Test
    @Order(2)
    void aDecisionNeedsAnOptionAndAReason() {
        screen.driver.onScreen(() -> screen.desktop.open(READINGS, KEY));
        screen.rest();
        screen.driver.await("the question", () -> screen.driver.id("plan.readings.question").text().contains("20%"));
        screen.driver.id("plan.readings.choose").click();
        assertEquals("请点选一个选项", screen.driver.id("plan.readings.problem.letter").text());
        assertEquals("请写明选定的理由，供审计查阅", screen.driver.id("plan.readings.reason.problem").text());
        assertEquals(List.of(), screen.service(Plan.class).choices());
        screen.picture("problems");
    }

    @Test
    @Order(3)
    void theDecisionIsKeptWithDayReasonAndName() {
        screen.driver.id("plan.readings.option.C").click();
        screen.driver.id("plan.readings.from").type("2025-01-01");
        screen.driver.id("plan.readings.reason").type("区考核办会议决定");
        screen.driver.id("plan.readings.choose").click();
        screen.driver.await("the decision", () -> !screen.service(Plan.class).choices().isEmpty());
        screen.rest();
        Plan.Chosen chosen = screen.service(Plan.class).choices().get(0);
        assertEquals(new Plan.Chosen(KEY, "C", LocalDate.of(2025, 1, 1), "区考核办会议决定", chosen.by()), chosen);
        assertEquals("reading", screen.service(Audit.class).entries(1).get(0).action());
        screen.picture("decided");
    }

    @Test
    @Order(4)
    void theFigureAndItsWorkingsFollow() {
        explainTheCap();
        screen.driver.await("the new reading", () -> !figure("assessment.month.cap").equals("21 / 21"));
        assertTrue(workings().contains(EACH_CENTRE), workings());
        assertTrue(workings().contains("各中心上限之和"), workings());
        screen.rest();
        screen.picture("why");
    }

    @Test
    @Order(5)
    void aClauseOpensTheDocumentAtItsSentence() {
        screen.driver.onScreen(() -> {
            screen.desktop.openClause(new Citation("SC-2.2.5.2-a", "宿区政办发〔2024〕26号"));
            return true;
        });
        screen.rest();
        screen.driver.await("the sentence", () -> highlighted().startsWith("具体为五级/初级100元/月"));
        assertTrue(highlighted().endsWith("高级技师600元/月"), highlighted());
        screen.picture("clause");
    }

    private String highlighted() {
        return screen.driver.id("plan.document.text").ask(widget -> {
            StyledText text = (StyledText) widget;
            return Arrays.stream(text.getStyleRanges()).filter(range -> range.background != null)
                    .map(range -> text.getTextRange(range.start, range.length)).collect(Collectors.joining());
        });
    }

    @Test
    @Order(9)
    void nothingWentWrong() {
        assertEquals("", Log.errors(screen.log()));
    }
}
