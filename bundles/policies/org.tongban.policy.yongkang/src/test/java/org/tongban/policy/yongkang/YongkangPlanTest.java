package org.tongban.policy.yongkang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Choices;
import org.tongban.policy.plan.ClerkProblemPolicy;
import org.tongban.policy.plan.FilingDuty;
import org.tongban.policy.plan.FilingDuty.Due;
import org.tongban.policy.plan.FilingDuty.Effect;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.Milestone.Kind;
import org.tongban.policy.plan.OversightPolicy.Oversight;
import org.tongban.policy.staffing.AuthorityPolicy.Action;
import org.tongban.policy.staffing.AuthorityPolicy.Deed;
import org.tongban.policy.staffing.AuthorityPolicy.Subject;

/** What 永政办发〔2023〕44号 says of itself and of its execution. */
class YongkangPlanTest {

    private static final LocalDate DAY = LocalDate.parse("2023-12-01");

    @Test
    void itsStagesAreDueBeforeItWasPublishedAndRaiseNoAlarm() {
        List<Milestone> all = milestones(new Choices());
        assertEquals(List.of("YK-M1", "YK-M1a", "YK-M1b", "YK-M2", "YK-M3", "YK-M3c", "YK-M"), all.stream().map(Milestone::id).toList());
        assertTrue(all.stream().allMatch(Milestone::historic));
        assertEquals(List.of("YK-M1", "YK-M2", "YK-M3"), all.get(6).parts());
        assertEquals(Kind.MILESTONES, all.get(6).kind());
    }

    @Test
    void threeDepartmentsNameThreeThingsEach() {
        List<String> parts = milestones(new Choices()).get(1).parts();
        assertEquals(9, parts.size());
        assertEquals("市医保局人员名单", parts.get(5));
    }

    @Test
    void aDayIsInTimeUnlessReadOtherwise() {
        assertEquals(Optional.of(LocalDate.parse("2023-09-25")), milestones(new Choices()).get(3).due());
        assertEquals(Optional.of(LocalDate.parse("2023-09-24")), milestones(new Choices().read("conv.deadline.inclusive", "B")).get(3).due());
    }

    @Test
    void townsFileTheirNumbersOnceAndEveryChangeBeforeItHolds() {
        List<FilingDuty> duties = new YongkangFilingDuties().duties(new Worksheet(DAY, new Choices()));
        assertEquals(List.of(Effect.GATE, Effect.GATE), duties.stream().map(FilingDuty::effect).toList());
        assertEquals(new Due.By(LocalDate.parse("2023-09-25")), duties.get(1).due());
        assertEquals(List.of("综合窗口数", "前台受理人员数", "组长人选"), duties.get(1).contents());
        assertEquals(List.of("市政管办", "市政管办"), duties.stream().map(FilingDuty::to).toList());
    }

    @Test
    void fourMattersAreInspectedEachYear() {
        Oversight oversight = new YongkangOversight().oversight(new Worksheet(DAY, new Choices()));
        assertEquals(List.of("选聘程序", "工资待遇", "经费使用", "制度建设"), oversight.topics().words());
        assertTrue(oversight.eachTopicYearly());
        assertTrue(oversight.measures().words().isEmpty() && oversight.accountableBy().words().isEmpty());
        assertEquals(ClerkProblemPolicy.Kind.DEDUCT, new YongkangOversight().effect(new Worksheet(DAY, new Choices().read("yk.assessment.supervision.effect", "B"))).kind());
    }

    @ParameterizedTest(name = "{0} on {1}, reading {2}")
    @CsvSource({"false, 2023-09-19, A", "true, 2023-09-20, A", "false, 2023-11-12, B", "true, 2023-11-13, B"})
    void isInForceFromItsSigningUnlessReadOtherwise(boolean inForce, LocalDate day, String letter) {
        assertEquals(inForce, new YongkangValidity().on("", day, new Worksheet(day, new Choices().read("yk.policy.effectiveFrom", letter))).value().orElseThrow().inForce());
    }

    /** Three readings speak of who assesses town clerks; by default it is the town. */
    @ParameterizedTest(name = "{0} read {1}: {2} assesses")
    @CsvSource({"yk.authority.townClerks, A, 古山镇便民服务中心", "yk.authority.townClerks, B, 市政管办", "yk.authority.townClerkAssessment, B, 市政管办", "yk.assessment.weights, B, 市政管办"})
    void townsAssessTheirClerksUnlessReadOtherwise(String key, String letter, String who) {
        Subject clerk = new Subject(org.tongban.policy.staffing.AuthorityPolicy.Kind.TOWN_CLERK, "古山镇");
        Worksheet sheet = new Worksheet(DAY, new Choices().read(key, letter));
        assertEquals(List.of(who), new YongkangAuthority().whoDoes(Action.ASSESS, clerk, sheet).value().orElseThrow());
    }

    @Test
    void showsByWhichClauseATownMayNotGradeItsLeader() {
        Deed deed = Deed.of("古山镇", Action.ASSESS, new Subject(org.tongban.policy.staffing.AuthorityPolicy.Kind.TOWN_LEADER, "古山镇"));
        assertEquals("""
                对象 = 古山镇镇（街道）组长
                事项 = 考核
                机构 = 古山镇
                镇（街道）组长的管理、培训、考核 = 管理、日常管理、培训、考核、日常评分：市政管办  [YK-3.2-g, 永政办发〔2023〕44号]
                不予认定 = 由市政管办负责  [YK-3.2-g, 永政办发〔2023〕44号]""",
                new YongkangAuthority().mayDo(deed, new Worksheet(DAY)).workings().stream().map(Object::toString).collect(Collectors.joining("\n")));
    }

    private static List<Milestone> milestones(Choices desk) {
        return new YongkangMilestones().milestones(new Worksheet(DAY, desk));
    }
}
