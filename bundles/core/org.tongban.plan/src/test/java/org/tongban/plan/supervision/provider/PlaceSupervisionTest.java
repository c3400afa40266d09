package org.tongban.plan.supervision.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.core.id.PersonId;
import org.tongban.core.time.DateRange;
import org.tongban.plan.milestone.provider.TestPlace;
import org.tongban.plan.state.ClauseEvidence.Told;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.supervision.Circular;
import org.tongban.plan.supervision.Draw;
import org.tongban.plan.supervision.Inspection;
import org.tongban.plan.supervision.ProblemCase;
import org.tongban.policy.plan.AccountabilityStep;
import org.tongban.policy.plan.Problem.State;

class PlaceSupervisionTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 6);
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 10);

    @TempDir
    private Path folder;
    private TestPlace place;
    private PlaceSupervision supervision;

    @BeforeEach
    void open() {
        place = new TestPlace(folder);
        supervision = supervision();
    }

    private PlaceSupervision supervision() {
        return new PlaceSupervision(new Rulebook(place.book(), place.plan()), place.milestones(), place.sites(), place.people(), place.supervisionRows, place.workspaces(), place.clock);
    }

    private Inspection inspect(String topic) {
        return supervision.inspect(TestPlace.EAST, DAY, topic, "随机抽查", "", "县数据局", "", Optional.empty(), Optional.empty(), "李科长");
    }

    private long problem(String ground) {
        return supervision.find(Optional.empty(), TestPlace.EAST, DAY, "", Optional.empty(), "", ground, "授权材料不全", Optional.empty(), Optional.empty(), "李科长").number();
    }

    private ProblemCase on(long problem, String day) {
        return supervision.problem(problem, LocalDate.parse(day)).orElseThrow();
    }

    private static String refusal(Executable work) {
        return assertThrows(IllegalArgumentException.class, work).getMessage();
    }

    @Test
    void coversTheTopicsOfTheYear() {
        inspect("选聘程序");
        assertEquals(List.of("工资待遇"), supervision.coverage(TestPlace.COUNTY, 2025).orElseThrow().value().orElseThrow().missing());
        assertTrue(refusal(() -> inspect("天气")).contains("可选：选聘程序、工资待遇"));
        assertTrue(refusal(() -> supervision.inspect(TestPlace.EAST, TODAY.plusDays(1), "选聘程序", "", "", "县数据局", "", Optional.empty(), Optional.empty(), "李科长")).contains("今天之后"));
        assertTrue(refusal(() -> supervision.inspect(TestPlace.EAST, DAY, "选聘程序", "", "", "县数据局", "", Optional.of(99L), Optional.empty(), "李科长")).contains("第 99 号抽取"));
    }

    @Test
    void leadsAProblemThroughOrderReviewAndMeasure() {
        long problem = problem("授权不到位");
        assertEquals("东镇", on(problem, "2025-05-06").problem().unit());
        assertTrue(refusal(() -> supervision.order(problem, DAY, Optional.empty(), "", "李科长")).contains("必须写明期限"));
        assertTrue(refusal(() -> supervision.rectified(problem, DAY, "改了", "李科长")).contains("请先责令整改"));
        supervision.order(problem, DAY, Optional.of(LocalDate.of(2025, 5, 20)), "限期", "李科长");
        assertEquals(State.OVERDUE, on(problem, "2025-05-21").standing().state());
        assertEquals(Optional.of("县效能办"), on(problem, "2025-05-21").standing().escalate());
        supervision.rectified(problem, LocalDate.of(2025, 5, 22), "补齐", "东镇");
        supervision.review(problem, LocalDate.of(2025, 5, 23), false, "仍缺一项", "李科长");
        assertEquals(State.OVERDUE, on(problem, "2025-05-23").standing().state());
        supervision.rectified(problem, LocalDate.of(2025, 5, 26), "全部补齐", "东镇");
        assertEquals(State.RECTIFIED, on(problem, "2025-05-26").standing().state());
        supervision.review(problem, LocalDate.of(2025, 5, 27), true, "齐全", "李科长");
        assertEquals(State.CLOSED, on(problem, "2025-05-27").standing().state());
        supervision.measure(problem, LocalDate.of(2025, 5, 28), "约谈", "", "李科长");
        assertEquals(State.OPEN, on(problem, "2025-05-28").standing().state());
        assertTrue(refusal(() -> supervision.measure(problem, TODAY, "罚款", "", "李科长")).contains("可选：通报、约谈"));
        supervision.result(problem, LocalDate.of(2025, 5, 29), "已约谈", "李科长");
        assertFalse(on(problem, "2025-05-29").isOpen());
        assertEquals(State.RECTIFYING, on(problem, "2025-05-06").standing().state(), "what came later does not count");
        assertTrue(place.audit.isIntact());
    }

    @Test
    void countsWorkingDaysWhereNoDayIsMandatory() {
        place.dueIsMandatory = false;
        long problem = problem("授权不到位");
        assertEquals(Optional.of(LocalDate.of(2025, 5, 27)), supervision.order(problem, DAY, Optional.empty(), "", "李科长").due());
        assertEquals(Optional.of(LocalDate.of(2025, 5, 27)), supervision.proposedDue(TestPlace.EAST, DAY));
    }

    @Test
    void opensAccountabilityByTheBodyNamedAloneAndInOrder() {
        long problem = problem("工作明显滞后");
        assertTrue(refusal(() -> supervision.account(problem, AccountabilityStep.OPENED, TODAY, "发改局", "影响整体进程", "李科长")).contains("只有县效能办"));
        assertTrue(refusal(() -> supervision.account(problem, AccountabilityStep.DECIDED, TODAY, "县效能办", "决定", "李科长")).contains("下一步是“已启动”"));
        supervision.account(problem, AccountabilityStep.OPENED, TODAY, "县效能办", "影响整体进程", "李科长");
        supervision.account(problem, AccountabilityStep.DECIDED, TODAY, "县效能办", "诫勉", "李科长");
        supervision.account(problem, AccountabilityStep.CLOSED, TODAY, "县效能办", "执行完毕", "李科长");
        assertEquals(Optional.of(AccountabilityStep.CLOSED), on(problem, "2025-06-10").accountability());
    }

    @Test
    void listsProblemsOfAClerkForAssessment() {
        long named = supervision.find(Optional.empty(), TestPlace.EAST, DAY, "", Optional.of(new PersonId(7)), "迟到", "", "九点二十到岗", Optional.of(new BigDecimal("2")), Optional.empty(),
                "李科长").number();
        DateRange may = DateRange.of(YearMonth.of(2025, 5));
        assertEquals(List.of(named), supervision.naming(new PersonId(7), may).stream().map(each -> each.problem().number()).toList());
        assertEquals(List.of(), supervision.naming(new PersonId(7), DateRange.of(YearMonth.of(2025, 6))));
        supervision.acknowledge(named, TODAY, "", "王主任");
        assertTrue(supervision.naming(new PersonId(7), may).get(0).isAcknowledged());
        assertTrue(refusal(() -> supervision.acknowledge(named, TODAY, "", "王主任")).contains("已经由考核人确认"));
        assertTrue(refusal(() -> supervision.acknowledge(problem(""), TODAY, "", "王主任")).contains("没有涉及具体人员"));
        assertTrue(refusal(() -> supervision.find(Optional.empty(), TestPlace.EAST, DAY, "", Optional.of(new PersonId(8)), "", "", "某事", Optional.empty(), Optional.empty(), "李科长"))
                .contains("没有编号为 8 的人员"));
        assertFalse(place.audit.entries(1).get(0).detail().contains("到岗"));
    }

    @Test
    void closesWhatWasSettledOnTheSpot() {
        long problem = problem("");
        supervision.close(problem, DAY, "当场改正", "李科长");
        assertEquals(State.CLOSED, on(problem, "2025-05-06").standing().state());
        assertTrue(refusal(() -> supervision.close(problem, DAY, "再销", "李科长")).contains("不能直接销号"));
        assertTrue(refusal(() -> supervision.close(999, DAY, "无", "李科长")).contains("没有第 999 号问题"));
    }

    @Test
    void recordsADrawThatCanBeRepeated() {
        List<String> windows = IntStream.rangeClosed(1, 30).mapToObj(i -> "窗口" + i).toList();
        Draw draw = supervision.draw(TestPlace.EAST, DAY, "窗口", windows, 3, 42, "李科长");
        Draw read = supervision.draws(TestPlace.COUNTY).get(0);
        assertEquals(draw.drawn(), read.drawn());
        assertTrue(read.isRepeatable());
        assertEquals(draw.number(), supervision.inspect(TestPlace.EAST, DAY, "选聘程序", "随机抽查", "", "县数据局", "", Optional.of(draw.number()), Optional.empty(), "李科长").draw().orElseThrow());
    }

    @Test
    void writesACircularOfBodiesAndKeepsItsText() {
        inspect("选聘程序");
        long problem = supervision.find(Optional.empty(), TestPlace.EAST, DAY, "", Optional.of(new PersonId(7)), "", "授权不到位", "授权材料不全", Optional.empty(), Optional.empty(), "李科长").number();
        supervision.order(problem, DAY, Optional.of(LocalDate.of(2025, 5, 20)), "", "李科长");
        String text = supervision.circularText(TestPlace.COUNTY, LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31));
        assertTrue(text.contains("本期开展检查1次：选聘程序1次。"), text);
        assertTrue(text.contains("东镇：授权不到位，2025年5月6日发现，整改逾期（逾期11天，移交县效能办），整改期限2025年5月20日。"), text);
        assertTrue(text.contains("“五月底前30%”（时限2025年5月31日）：未到期，已完成0/4。"), text);
        Circular issued = supervision.issue(TestPlace.COUNTY, TODAY, LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31), "五月通报", text, "李科长");
        assertEquals(text, supervision.circulars(TestPlace.COUNTY).get(0).text());
        assertEquals(64, issued.sha256().length());
    }

    @Test
    void tellsOfTheClausesAndOfNothingWhereNothingIsRecorded() {
        SupervisionEvidence evidence = new SupervisionEvidence(supervision, new Rulebook(place.book(), place.plan()));
        assertEquals(List.of(), evidence.tell(place.book().packs().get(0), TestPlace.COUNTY, TODAY));
        inspect("选聘程序");
        supervision.order(problem("授权不到位"), DAY, Optional.of(TODAY), "", "李科长");
        List<Told> told = evidence.tell(place.book().packs().get(0), TestPlace.COUNTY, TODAY);
        assertEquals(List.of("LH-5", "LH-6", "LH-7"), told.stream().map(each -> each.clause().clause()).toList());
        assertEquals(List.of(ClauseState.PARTLY, ClauseState.DONE, ClauseState.PARTLY), told.stream().map(Told::state).toList());
    }

    @Test
    void recordsAndChecksNothingWithoutADocument() {
        place.ruled = false;
        supervision = supervision();
        inspect("天气");
        long problem = problem("任何");
        supervision.order(problem, DAY, Optional.empty(), "", "李科长");
        assertEquals(State.RECTIFYING, on(problem, "2025-06-01").standing().state());
        assertEquals(Optional.empty(), supervision.coverage(TestPlace.COUNTY, 2025));
        assertTrue(supervision.circularText(TestPlace.COUNTY, DAY, TODAY).contains("没有规定时间节点"));
    }
}
