package org.tongban.policy.sucheng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Choices;
import org.tongban.policy.plan.FilingDuty;
import org.tongban.policy.plan.FilingDuty.Due;
import org.tongban.policy.plan.FilingDuty.Effect;
import org.tongban.policy.plan.Identity;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.OversightPolicy.Oversight;
import org.tongban.policy.plan.PolicyPoint;

/** What the document says of itself and of its execution. */
class SuchengPlanTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);
    private static final Set<PolicyPoint> SILENT = EnumSet.of(PolicyPoint.PIECEWORK, PolicyPoint.TIERS, PolicyPoint.CASE_RATIO);

    private final SuchengPack pack = new SuchengPack();

    @Test
    void speaksOfEveryPointButThree() {
        Map<PolicyPoint, List<Dated<?>>> points = pack.points();
        assertEquals(EnumSet.complementOf(EnumSet.copyOf(SILENT)), points.keySet());
        points.forEach((point, values) -> assertTrue(!values.isEmpty() && values.size() == values.stream().distinct().count(), point::toString));
    }

    @Test
    void knowsWhoIssuedIt() {
        Identity identity = pack.identity();
        assertEquals("宿城区人民政府办公室", identity.issuer());
        assertEquals(Optional.of(pack.inForceFrom()), identity.day());
        assertEquals(3, identity.basis().size());
    }

    /** SC-0-a: the payroll months of the register, and the document as a whole. */
    @ParameterizedTest(name = "{0} on {1}, reading {2}: {3}")
    @CsvSource({"'', 2024-12-26, A, false", "'', 2024-12-27, A, true", "计酬, 2024-12-31, A, false", "计酬, 2025-01-01, A, true", "计酬, 2024-12-01, B, true", "考核, 2024-12-31, A, false"})
    void isInForceByPart(String part, LocalDate day, String letter, boolean inForce) {
        Worksheet sheet = new Worksheet(day, new Choices().read("sc.policy.effectiveFrom", letter));
        assertEquals(inForce, new SuchengValidity().on(part, day, sheet).value().orElseThrow().inForce());
    }

    @Test
    void itsThreeStepsHaveNoDaysUntilThePlaceSetsThem() {
        List<Milestone> steps = new SuchengMilestones().milestones(new Worksheet(DAY));
        assertEquals(List.of("SC-M1", "SC-M2", "SC-M3"), steps.stream().map(Milestone::id).toList());
        assertTrue(steps.stream().allMatch(step -> step.due().isEmpty() && !step.parts().isEmpty() && step.kind() == Milestone.Kind.DELIVERABLES));
        List<Milestone> dated = new SuchengMilestones().milestones(new Worksheet(DAY, new Choices().enter("sc.milestone.2.due", "2025-06-30")));
        assertEquals(Optional.of(LocalDate.of(2025, 6, 30)), dated.get(1).due());
    }

    @Test
    void refusesADueDayThatIsNone() {
        LocalFigure<?> due = pack.localFigures().stream().filter(each -> each.key().equals("sc.milestone.1.due")).findFirst().orElseThrow();
        String sentence = assertThrows(IllegalArgumentException.class, () -> due.parser().apply("明年")).getMessage();
        assertTrue(sentence.contains("2025-06-30"), sentence);
    }

    @Test
    void townsFileTheirResultsByTheTenthOrTheDayThatThePlaceSet() {
        assertEquals(new Due.DayOfNextMonth(10), results(new Choices()).due());
        assertEquals(new Due.DayOfNextMonth(5), results(new Choices().enter("sc.monthly.filingDueDay.day", "5")).due());
    }

    @Test
    void unfiledResultsHoldUnlessReadOtherwise() {
        assertEquals(Effect.AFTER, results(new Choices()).effect());
        assertEquals(Effect.CONDITION, results(new Choices().read("sc.monthly.filingDueDay", "B")).effect());
    }

    @Test
    void volumesAreReturnedEveryMonthOrEveryWeek() {
        assertEquals(new Due.DayOfNextMonth(10), duties(new Choices()).get(0).due());
        assertEquals(new Due.WorkingDaysAfter(3), duties(new Choices().read("sc.statistics.period", "B")).get(0).due());
    }

    @Test
    void namesMethodsAndSourcesOfSupervisionAndNoMeasures() {
        Oversight oversight = new SuchengOversight().oversight(new Worksheet(DAY));
        assertEquals(List.of("暗访抽查", "专项测评"), oversight.sources().words());
        assertEquals(2, oversight.methods().words().size());
        assertEquals(List.of(), oversight.measures().words());
    }

    private static FilingDuty results(Choices desk) {
        return duties(desk).get(1);
    }

    private static List<FilingDuty> duties(Choices desk) {
        return new SuchengFilingDuties().duties(new Worksheet(DAY, desk));
    }
}
