package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;
import org.tongban.core.id.SiteId;
import org.tongban.plan.Audit;
import org.tongban.plan.Plan;
import org.tongban.plan.milestone.DoneEntry;
import org.tongban.plan.milestone.MilestoneCase;
import org.tongban.plan.milestone.MilestoneNote;
import org.tongban.plan.milestone.Milestones;
import org.tongban.plan.supervision.Draw;
import org.tongban.plan.supervision.Supervision;
import org.tongban.policy.plan.AccountabilityStep;
import org.tongban.policy.plan.MilestoneStanding.State;
import org.tongban.policy.plan.Problem;
import org.tongban.registry.Sites;

/** Milestones and supervision of Hanjiang, with its real document, on either engine. */
@ExtendWith(ServiceExtension.class)
class ScheduleTest {

    @RegisterExtension
    static final TestWorkspace WORKSPACE = TestWorkspace.of("hanjiang");

    private static final LocalDate DAY = LocalDate.of(2020, 1, 2);

    private SiteId centre;

    @BeforeEach
    void adopt(@InjectService Plan plan, @InjectService Sites sites) {
        plan.adopt("hanjiang", "测试");
        centre = sites.root().orElseThrow().id();
    }

    private static MilestoneCase on(Milestones milestones, String id, LocalDate day) {
        return milestones.board(day).orElseThrow().of(id).orElseThrow();
    }

    /** HJ-1-d: eleven of twelve towns on 1 January 2020 are 0.9167 and overdue; the twelfth makes it done late. */
    @Test
    void townsAreRecordedUndoneAndJudged(@InjectService Milestones milestones, @InjectService Audit audit) {
        List<String> towns = on(milestones, "HJ-M2", DAY).milestone().parts();
        assertEquals(12, towns.size());
        List<DoneEntry> entries = towns.subList(0, 11).stream()
                .map(town -> milestones.done(centre, "HJ-M2", town, LocalDate.of(2019, 12, 20), BigDecimal.ONE, "已完成改革", Optional.empty(), "测试")).toList();
        MilestoneCase found = on(milestones, "HJ-M2", LocalDate.of(2020, 1, 1));
        assertEquals(new BigDecimal("0.9167"), found.standing().actual());
        assertEquals(State.OVERDUE, found.standing().state());
        assertTrue(found.wantsReason());
        milestones.note(centre, "HJ-M2", MilestoneNote.Kind.REASON, DAY, "场地改造延误", "测试");
        milestones.done(centre, "HJ-M2", towns.get(11), DAY, BigDecimal.ONE, "已完成改革", Optional.empty(), "测试");
        assertEquals(2, on(milestones, "HJ-M2", DAY).standing().daysLate());
        milestones.undo(entries.get(0).number(), "重复登记", "测试");
        assertEquals(List.of(towns.get(0)), on(milestones, "HJ-M2", DAY).standing().open());
        assertEquals("场地改造延误", on(milestones, "HJ-M2", DAY).reason().orElseThrow().text());
        assertTrue(audit.isIntact());
    }

    /** HJ-1-c: due before the document, only recorded. */
    @Test
    void historyRaisesNoAlarm(@InjectService Milestones milestones) {
        MilestoneCase found = on(milestones, "HJ-M1", LocalDate.of(2019, 11, 19));
        assertEquals(State.OVERDUE, found.standing().state());
        assertTrue(found.standing().dueBeforeDocument());
        assertFalse(found.standing().alarm());
    }

    /** HJ-5.4-b, HJ-5.4-c. */
    @Test
    void aProblemIsOrderedOverdueAndHeldToAccount(@InjectService Supervision supervision) {
        long problem = supervision.find(Optional.empty(), centre, DAY, "区发改局", Optional.empty(), "", "授权不到位", "授权清单未提供", Optional.empty(), Optional.empty(), "测试").number();
        assertThrows(IllegalArgumentException.class, () -> supervision.order(problem, DAY, Optional.empty(), "", "测试"));
        supervision.order(problem, DAY, Optional.of(LocalDate.of(2020, 2, 28)), "", "测试");
        Problem.Standing overdue = supervision.problem(problem, LocalDate.of(2020, 2, 29)).orElseThrow().standing();
        assertEquals(Problem.State.OVERDUE, overdue.state());
        assertEquals(Optional.of("区效能办"), overdue.escalate());
        assertThrows(IllegalArgumentException.class, () -> supervision.account(problem, AccountabilityStep.OPENED, LocalDate.of(2020, 3, 1), "发改局", "影响整体进程", "测试"));
        supervision.account(problem, AccountabilityStep.OPENED, LocalDate.of(2020, 3, 1), "区效能办", "影响整体进程", "测试");
        supervision.rectified(problem, LocalDate.of(2020, 3, 2), "已授权", "测试");
        supervision.review(problem, LocalDate.of(2020, 3, 3), true, "属实", "测试");
        assertEquals(List.of(Problem.State.CLOSED), supervision.problems(centre, LocalDate.of(2020, 3, 3)).stream().map(each -> each.standing().state()).distinct().toList());
    }

    @Test
    void drawsAndCircularsAreReadAsTheyWereStored(@InjectService Supervision supervision) {
        Draw draw = supervision.draw(centre, DAY, "窗口", List.of("综合1", "综合2", "综合3", "综合4"), 2, 7, "测试");
        assertEquals(draw.drawn(), supervision.draws(centre).get(0).drawn());
        assertTrue(supervision.draws(centre).get(0).isRepeatable());
        String text = supervision.circularText(centre, LocalDate.of(2020, 1, 1), DAY);
        supervision.issue(centre, DAY, LocalDate.of(2020, 1, 1), DAY, "一月通报", text, "测试");
        assertEquals(text, supervision.circulars(centre).get(0).text());
    }
}
