package org.tongban.policy.yushan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongban.policy.plan.PolicyPoint.BENEFITS;
import static org.tongban.policy.plan.PolicyPoint.DELIVERY;
import static org.tongban.policy.plan.PolicyPoint.EDUCATION_PAY;
import static org.tongban.policy.plan.PolicyPoint.EFFICIENCY;
import static org.tongban.policy.plan.PolicyPoint.ELIGIBILITY;
import static org.tongban.policy.plan.PolicyPoint.EXCELLENT_QUOTA;
import static org.tongban.policy.plan.PolicyPoint.FILINGS;
import static org.tongban.policy.plan.PolicyPoint.FUNDING;
import static org.tongban.policy.plan.PolicyPoint.PAY_FLOOR;
import static org.tongban.policy.plan.PolicyPoint.PROBATION_PAY;
import static org.tongban.policy.plan.PolicyPoint.SECONDMENT;
import static org.tongban.policy.plan.PolicyPoint.SENIORITY_PAY;
import static org.tongban.policy.plan.PolicyPoint.SKILL;
import static org.tongban.policy.plan.PolicyPoint.SKILL_PAY;
import static org.tongban.policy.plan.PolicyPoint.TENURE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.MilestoneRule;
import org.tongban.policy.plan.MilestoneStanding;
import org.tongban.policy.plan.PartDone;
import org.tongban.policy.plan.PolicyPoint;

/** What the document says of itself and of its execution. */
class YushanPlanTest {

    private static final LocalDate DAY = LocalDate.of(2023, 11, 6);
    private static final Set<PolicyPoint> SILENT = EnumSet.of(ELIGIBILITY, SKILL, SECONDMENT, TENURE, SKILL_PAY, SENIORITY_PAY, EDUCATION_PAY, PROBATION_PAY, PAY_FLOOR, FUNDING, BENEFITS,
            EXCELLENT_QUOTA, FILINGS, EFFICIENCY, DELIVERY);

    private final YushanPack pack = new YushanPack();

    @Test
    void speaksOfTheseTwentySevenPoints() {
        Map<PolicyPoint, List<Dated<?>>> points = pack.points();
        assertEquals(EnumSet.complementOf(EnumSet.copyOf(SILENT)), EnumSet.copyOf(points.keySet()));
        points.forEach((point, values) -> assertTrue(!values.isEmpty() && values.size() == values.stream().distinct().count(), point::toString));
    }

    /** YS-0-a; the first month wholly after the document stands for pay where nothing before it counts. */
    @ParameterizedTest(name = "{0} on {1}, reading {2}: {3}")
    @CsvSource({"计酬, 2023-04-30, A, false", "计酬, 2023-05-01, A, true", "计酬, 2023-11-30, B, false", "计酬, 2023-12-01, B, true", "'', 2023-01-01, A, true", "'', 2023-11-05, B, false",
            "'', 2023-11-06, B, true"})
    void isInForceByClause(String part, LocalDate day, String letter, boolean inForce) {
        Worksheet sheet = new Worksheet(day, new ChosenDesk(Map.of("ys.policy.effectiveFrom", letter), Map.of()));
        assertEquals(inForce, new YushanValidity().on(part, day, sheet).value().orElseThrow().inForce());
    }

    @Test
    void asksForThirtySeventyAndAHundredPercentOfTheVillagesNamed() {
        List<Milestone> checkpoints = milestones(ChosenDesk.sheet()).stream().filter(each -> each.id().startsWith("YS-M2") && each.kind() == Milestone.Kind.SITES).toList();
        assertEquals(List.of(5L, 11L, 15L), checkpoints.stream().map(each -> each.share().ceilOf(each.parts().size())).toList());
        assertEquals(List.of("YS-M2a", "YS-M2b", "YS-M2c"), checkpoints.stream().map(Milestone::id).toList());
    }

    @Test
    void whatWasDueBeforeTheDocumentRaisesNoAlarmUnlessReadOtherwise() {
        assertEquals(List.of("YS-M3", "YS-M4"), milestones(ChosenDesk.sheet()).stream().filter(each -> !each.historic()).map(Milestone::id).toList());
        assertFalse(milestones(ChosenDesk.reading("ys.milestone.historic", "B")).stream().anyMatch(Milestone::historic));
    }

    /** YS-2.1-a: the plan itself came 220 days after its phase. */
    @Test
    void thePlanCameLaterThanItsOwnPhase() {
        Milestone first = milestones(ChosenDesk.sheet()).get(0);
        List<PartDone> done = first.parts().stream().map(part -> new PartDone(part, DAY)).toList();
        MilestoneStanding standing = new MilestoneRule(pack.identity().day()).judge(first, done, DAY, new Worksheet(DAY)).value().orElseThrow();
        assertEquals(MilestoneStanding.State.DONE_LATE, standing.state());
        assertEquals(220, standing.daysLate());
        assertFalse(standing.alarm());
        assertTrue(standing.dueBeforeDocument());
    }

    /** YS-2.2-a. */
    @ParameterizedTest
    @CsvSource({"2023-01-01, 1", "2023-10-31, 2", "2023-11-01, 3", "2023-12-31, 3"})
    void theYearHasThreePhases(LocalDate day, int phase) {
        Worksheet sheet = new Worksheet(day);
        assertEquals(phase, MilestoneRule.stage(new YushanMilestones().milestones(sheet), day, sheet).orElseThrow().value().orElseThrow().number());
    }

    @Test
    void theGoalIsDueWithTheBuildingWhereSoRead() {
        Optional<LocalDate> due = milestones(ChosenDesk.reading("ys.village.achieved", "B")).stream().filter(each -> each.id().equals("YS-M4")).findFirst().orElseThrow().due();
        assertEquals(Optional.of(LocalDate.of(2023, 10, 31)), due);
    }

    @Test
    void knowsComplaintsAsTheOnlySource() {
        assertEquals(List.of("投诉件"), new YushanOversight().oversight(new Worksheet(DAY)).sources().words());
    }

    private static List<Milestone> milestones(Worksheet sheet) {
        return new YushanMilestones().milestones(sheet);
    }
}
