package org.tongban.itests.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongban.plan.milestone.Course;
import org.tongban.plan.milestone.MilestoneBoard;
import org.tongban.plan.milestone.Milestones;
import org.tongban.plan.supervision.ProblemCase;
import org.tongban.plan.supervision.Supervision;
import org.tongban.policy.plan.Problem;
import org.tongban.registry.Sites;
import org.tongban.shots.driver.FoundTable;

/** A town records a part of a milestone and takes it back, then finds a problem, orders it put right, hears that it was, and reviews it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScheduleStory {
    private static final String MILESTONES = "org.tongban.plan.ui.milestones";
    private static final String SUPERVISION = "org.tongban.plan.ui.supervision";
    private static final String FIRST = "YS-M1";
    private static final String PART = "前期调研";
    private static final LocalDate DAY = LocalDate.of(2023, 2, 10);
    private final Screen screen = Screen.get();

    @Test
    @Order(1)
    void theMilestonesStandWithTheirCurve() {
        screen.demonstration("yushan");
        screen.show(MILESTONES);
        choose();
        assertEquals("0/2", cell("完成"));
        screen.picture("milestones");
    }

    @Test
    @Order(2)
    void aDeedWithoutItsNoteIsNotRecorded() {
        screen.driver.id("plan.milestones.deed").choose("登记完成");
        screen.driver.id("plan.milestones.part").choose(PART);
        screen.driver.id("plan.milestones.day").type(DAY.toString());
        screen.driver.id("plan.milestones.do").click();
        assertEquals("请填写：说明", screen.driver.id("plan.milestones.note.problem").text());
        assertEquals("0/2", cell("完成"));
    }

    @Test
    @Order(3)
    void whatIsRecordedMovesTheTableAndTheCurve() {
        screen.driver.id("plan.milestones.note").type("走访了全部行政村");
        screen.driver.id("plan.milestones.do").click();
        screen.rest();
        assertEquals("1/2", cell("完成"));
        assertEquals("50%", cell("实际"));
        assertEquals(0, new BigDecimal("0.5").compareTo(reached()));
        screen.picture("recorded");
    }

    @Test
    @Order(4)
    void theActualShareOpensItsWorkings() {
        FoundTable table = table();
        table.click(table.rowWith(FIRST), table.columnOf("实际"));
        table.key(SWT.CTRL, SWT.CR);
        screen.driver.await("the workings", () -> screen.workings().contains("1项；未完成：实施方案"));
    }

    @Test
    @Order(5)
    void theRecordIsTakenBackWithAReason() {
        screen.driver.id("plan.milestones.deed").choose("撤销登记");
        screen.driver.id("plan.milestones.entry").choose(PART);
        screen.driver.id("plan.milestones.note").type("日期有误");
        screen.driver.id("plan.milestones.do").click();
        screen.rest();
        assertEquals("0/2", cell("完成"));
        assertEquals(0, reached().signum());
    }

    @Test
    @Order(6)
    void aProblemIsFoundAndOrderedPutRight() {
        screen.show(SUPERVISION);
        deed("登记问题");
        screen.driver.id("plan.supervision.unit").type("第三方公司");
        screen.driver.id("plan.supervision.note").type("值班电话无人接听");
        act();
        ProblemCase found = problem();
        assertEquals(Problem.State.OPEN, found.standing().state());
        problems().click(problems().rowWith("值班电话无人接听"), 2);
        deed("责令整改");
        screen.driver.id("plan.supervision.due").type(LocalDate.now().plusDays(7).toString());
        act();
        assertEquals(Problem.State.RECTIFYING, problem().standing().state());
        assertTrue(details().contains("责令整改"), details());
        screen.picture("ordered");
    }

    @Test
    @Order(7)
    void itIsPutRightAndReviewed() {
        deed("登记整改完成");
        screen.driver.id("plan.supervision.note").type("已安排专人接听");
        act();
        assertEquals(Problem.State.RECTIFIED, problem().standing().state());
        deed("复核通过");
        screen.driver.id("plan.supervision.note").type("抽查三次均接通");
        act();
        assertEquals(Problem.State.CLOSED, problem().standing().state());
        assertTrue(problems().row(problems().rowWith("值班电话无人接听")).contains("已销号"));
        assertTrue(details().contains("抽查三次均接通"), details());
        screen.picture("closed");
    }

    @Test
    @Order(9)
    void nothingWentWrong() {
        assertEquals("", Log.errors(screen.log()));
    }

    private FoundTable table() {
        return screen.driver.table("plan.milestones.table");
    }

    private FoundTable problems() {
        return screen.driver.table("plan.supervision.problems");
    }

    private void choose() {
        table().click(table().rowWith(FIRST), table().columnOf("编号"));
        screen.rest();
    }

    /** What the first milestone's row shows. */
    private String cell(String heading) {
        return table().cell(table().rowWith(FIRST), table().row(0).indexOf(heading));
    }

    /** Where the first milestone's curve of facts has come to. */
    private BigDecimal reached() {
        MilestoneBoard board = screen.service(Milestones.class).board(LocalDate.now()).orElseThrow();
        Course course = board.courses().stream().filter(each -> each.milestones().equals(List.of(FIRST))).findFirst().orElseThrow();
        return course.points().stream().flatMap(point -> point.actual().stream()).reduce((before, last) -> last).orElseThrow();
    }

    private void deed(String label) {
        screen.driver.id("plan.supervision.deed").choose(label);
    }

    private void act() {
        screen.driver.id("plan.supervision.do").click();
        screen.rest();
    }

    private ProblemCase problem() {
        List<ProblemCase> problems = screen.service(Supervision.class).problems(screen.service(Sites.class).root().orElseThrow().id(), LocalDate.now());
        assertEquals(1, problems.size());
        return problems.get(0);
    }

    private String details() {
        return screen.driver.id("plan.supervision.details").ask(widget -> ((StyledText) widget).getText());
    }
}
