package org.tongban.plan.milestone.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.plan.Audit;
import org.tongban.plan.milestone.Course;
import org.tongban.plan.milestone.DoneEntry;
import org.tongban.plan.milestone.MilestoneBoard;
import org.tongban.plan.milestone.MilestoneCase;
import org.tongban.plan.milestone.MilestoneNote;
import org.tongban.plan.milestone.MilestoneSource;
import org.tongban.plan.milestone.Milestones;
import org.tongban.plan.state.ClauseEvidence.Told;
import org.tongban.plan.state.ClauseState;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.MilestoneStanding.State;
import org.tongban.policy.plan.PartDone;

class PlaceMilestonesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 10);

    @TempDir
    private Path folder;
    private TestPlace place;
    private Milestones milestones;

    @BeforeEach
    void open() {
        place = new TestPlace(folder);
        milestones = place.milestones();
    }

    private MilestoneCase on(String id, LocalDate day) {
        return milestones.board(day).orElseThrow().of(id).orElseThrow();
    }

    private DoneEntry done(String id, String part, String day) {
        return milestones.done(TestPlace.COUNTY, id, part, LocalDate.parse(day), BigDecimal.ONE, "已验收", Optional.empty(), "李科长");
    }

    private static String refusal(Executable work) {
        return assertThrows(IllegalArgumentException.class, work).getMessage();
    }

    @Test
    void countsATownForEveryCheckpointOfItsClause() {
        done("M2a", "东镇", "2025-05-20");
        done("m2b", "西镇便民服务中心", "2025-06-01");
        assertEquals(State.DONE_LATE, on("M2a", TODAY).standing().state());
        assertEquals(1, on("M2a", TODAY).standing().daysLate());
        assertEquals(new BigDecimal("0.5000"), on("M2b", TODAY).standing().actual());
        assertEquals(List.of("南镇", "北镇"), on("M2b", TODAY).standing().open());
        assertEquals(new BigDecimal("0.2500"), on("M2b", LocalDate.of(2025, 5, 31)).standing().actual());
        assertEquals(List.of("M2b"), on("M2", TODAY).standing().open());
        assertTrue(on("M2a", TODAY).wantsReason());
    }

    @Test
    void undoesAnEntryByALaterOneAndKeepsBoth() {
        DoneEntry entry = done("M2a", "东镇", "2025-05-20");
        assertTrue(refusal(() -> done("M2b", "东镇", "2025-06-01")).contains("请先撤销"));
        milestones.undo(entry.number(), "验收结论有误", "李科长");
        assertEquals(0, on("M2b", TODAY).standing().done());
        assertTrue(refusal(() -> milestones.undo(entry.number(), "再撤", "李科长")).contains("已经撤销"));
        done("M2b", "东镇", "2025-06-01");
        assertEquals(1, on("M2b", TODAY).standing().done());
        assertEquals(List.of("milestone-done", "milestone-undo", "milestone-done"), place.audit.entries(9).stream().map(Audit.Entry::action).toList());
        assertTrue(place.audit.isIntact());
    }

    @Test
    void setsADayWhereTheDocumentNamesNone() {
        assertEquals(State.UNSCHEDULED, on("M1", TODAY).standing().state());
        milestones.setDue(TestPlace.COUNTY, "M1", LocalDate.of(2025, 6, 1), "按工作计划", "临数〔2025〕3号", "李科长");
        assertEquals(State.OVERDUE, on("M1", TODAY).standing().state());
        milestones.setDue(TestPlace.COUNTY, "M1", LocalDate.of(2025, 6, 30), "会议调整", "纪要2号", "李科长");
        assertEquals(State.NOT_DUE, on("M1", TODAY).standing().state());
        assertEquals("纪要2号", on("M1", TODAY).setDay().orElseThrow().document());
        assertTrue(refusal(() -> milestones.setDue(TestPlace.COUNTY, "M2a", TODAY, "想改", "无", "李科长")).contains("不能另行设定"));
        assertTrue(refusal(() -> milestones.setDue(TestPlace.COUNTY, "M1", TODAY, "", "无", "李科长")).contains("理由"));
    }

    @Test
    void tellsDaysBeforeTheDocumentFromOthers() {
        assertFalse(on("M3", TODAY).standing().alarm());
        assertFalse(on("M3", TODAY).mayBeDated());
        assertTrue(on("M4", TODAY).standing().alarm());
        milestones.setDue(TestPlace.COUNTY, "M4", LocalDate.of(2025, 8, 31), "重新安排", "纪要3号", "李科长");
        assertFalse(on("M4", TODAY).standing().alarm());
        assertTrue(milestones.board(LocalDate.of(2025, 1, 10)).orElseThrow().cases().stream().noneMatch(each -> each.standing().alarm()), "a day before the document is looked at by it");
    }

    @Test
    void wantsAReasonForLatenessAndKeepsIt() {
        assertTrue(refusal(() -> milestones.note(TestPlace.COUNTY, "M2b", MilestoneNote.Kind.REASON, TODAY, "忙", "李科长")).contains("没有逾期"));
        milestones.note(TestPlace.COUNTY, "M2a", MilestoneNote.Kind.REASON, TODAY, "装修延误", "李科长");
        assertFalse(on("M2a", TODAY).wantsReason());
        assertEquals("装修延误", on("M2a", TODAY).reason().orElseThrow().text());
    }

    @Test
    void refusesWhatCannotBeUsed() {
        assertTrue(refusal(() -> done("M9", "东镇", "2025-05-20")).contains("可选：M1、M2"));
        assertTrue(refusal(() -> done("M2", "M2a", "2025-05-20")).contains("汇总"));
        assertTrue(refusal(() -> done("M2a", "中镇", "2025-05-20")).contains("可填：东镇"));
        assertTrue(refusal(() -> done("M2a", "东镇", "2025-06-11")).contains("今天之后"));
        assertTrue(refusal(() -> milestones.done(TestPlace.COUNTY, "M2a", "东镇", TODAY, new BigDecimal("0.5"), "一半", Optional.empty(), "李科长")).contains("全部完成"));
        assertTrue(refusal(() -> milestones.done(TestPlace.COUNTY, "M2a", "东镇", TODAY, BigDecimal.ONE, " ", Optional.empty(), "李科长")).contains("请说明"));
        assertEquals(0, place.audit.entries(9).size());
    }

    @Test
    void keepsTheFileByItsDigest() throws Exception {
        Path file = Files.writeString(folder.resolve("验收单.txt"), "东镇验收合格");
        DoneEntry entry = milestones.done(TestPlace.EAST, "M2a", "东镇", TODAY, BigDecimal.ONE, "验收单", Optional.of(file), "李科长");
        assertEquals("验收单.txt", on("M2a", TODAY).entries().get(0).file().orElseThrow().name());
        assertTrue(Files.exists(folder.resolve("evidence").resolve(entry.file().orElseThrow().stored())));
    }

    private static final class Built implements MilestoneSource {
        @Override
        public String module() {
            return "village";
        }

        @Override
        public List<PartDone> tell(PolicyPack pack, Milestone milestone, Map<String, SiteId> sites, LocalDate day) {
            if (milestone.kind() == Milestone.Kind.DELIVERABLES) {
                throw new IllegalStateException("没有表");
            }
            assertEquals(new SiteId("9900101"), sites.get("东镇"));
            return List.of(new PartDone("东镇", LocalDate.of(2025, 5, 10)), new PartDone("别处", LocalDate.of(2025, 5, 10)));
        }
    }

    @Test
    void joinsWhatModulesTellAndSaysWhichCouldNot() {
        milestones = place.milestones(new Built());
        done("M2a", "西镇", "2025-05-31");
        assertEquals(State.ON_TIME, on("M2a", TODAY).standing().state());
        assertEquals(2, on("M2b", TODAY).standing().done());
        assertEquals("village", on("M2b", TODAY).told().get(0).module());
        assertTrue(milestones.board(TODAY).orElseThrow().troubles().get(0).contains("没有表"));
    }

    @Test
    void drawsPlanAndFactOverTime() {
        done("M2a", "东镇", "2025-05-20");
        MilestoneBoard board = milestones.board(TODAY).orElseThrow();
        assertEquals("全部节点（各项等权）", board.courses().get(0).title());
        Course course = board.courses().stream().filter(each -> each.milestones().equals(List.of("M2a", "M2b"))).findFirst().orElseThrow();
        assertEquals("全面铺开", course.title());
        assertEquals(List.of(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 5, 20), LocalDate.of(2025, 5, 31), TODAY, LocalDate.of(2025, 9, 30)),
                course.points().stream().map(Course.Point::day).toList());
        assertEquals(Optional.of(new BigDecimal("0.3000")), course.points().get(2).planned());
        assertEquals(Optional.of(new BigDecimal("0.2500")), course.points().get(3).actual());
        assertEquals(Optional.empty(), course.points().get(4).actual());
        assertTrue(course.pace().orElseThrow().value().orElseThrow().isBehind());
        assertEquals(1, board.stage().orElseThrow().value().orElseThrow().number());
    }

    @Test
    void tellsOfTheClauses() {
        done("M1", "名单", "2025-04-01");
        done("M2a", "东镇", "2025-05-20");
        done("M2a", "西镇", "2025-05-20");
        List<Told> told = new MilestoneEvidence(milestones).tell(place.book().packs().get(0), TestPlace.EAST, TODAY);
        assertEquals(List.of(ClauseState.PARTLY, ClauseState.PARTLY, ClauseState.DONE, ClauseState.PARTLY, ClauseState.NOT_DONE, ClauseState.NOT_DONE), told.stream().map(Told::state).toList());
        assertEquals(new Citation("LH-2", "临政〔2025〕1号"), told.get(2).clause());
        assertEquals("节点“五月底前30%”按期完成：2/4项，应达2项，时限2025-05-31", told.get(2).sentence());
        assertFalse(told.get(2).finding().workings().isEmpty());
    }

    @Test
    void saysNothingWhereNoDocumentIsBound() {
        place.ruled = false;
        milestones = place.milestones();
        assertEquals(Optional.empty(), milestones.board(TODAY));
        assertEquals(List.of(), new MilestoneEvidence(milestones).tell(place.book().packs().get(0), TestPlace.COUNTY, TODAY));
        assertTrue(refusal(() -> done("M1", "名单", "2025-05-20")).contains("没有适用的方案"));
    }
}
