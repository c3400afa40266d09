package org.tongban.policy.hongqi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongban.policy.plan.PolicyPoint.CASE_RATIO;
import static org.tongban.policy.plan.PolicyPoint.EDUCATION_PAY;
import static org.tongban.policy.plan.PolicyPoint.ELIGIBILITY;
import static org.tongban.policy.plan.PolicyPoint.MILESTONES;
import static org.tongban.policy.plan.PolicyPoint.PIECEWORK;
import static org.tongban.policy.plan.PolicyPoint.PROBATION_PAY;
import static org.tongban.policy.plan.PolicyPoint.SENIORITY_PAY;
import static org.tongban.policy.plan.PolicyPoint.SKILL;
import static org.tongban.policy.plan.PolicyPoint.SKILL_PAY;
import static org.tongban.policy.plan.PolicyPoint.STATIONS;
import static org.tongban.policy.plan.PolicyPoint.TIERS;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.plan.FeedPolicy.Arrival;
import org.tongban.policy.plan.FilingDuty;
import org.tongban.policy.plan.FilingDuty.Due;
import org.tongban.policy.plan.FilingDuty.Effect;
import org.tongban.policy.plan.OversightPolicy.Oversight;
import org.tongban.policy.plan.PolicyPoint;
import org.tongban.policy.staffing.AuthorityPolicy.Action;
import org.tongban.policy.staffing.AuthorityPolicy.Deed;
import org.tongban.policy.staffing.AuthorityPolicy.Kind;
import org.tongban.policy.staffing.AuthorityPolicy.Ruling;
import org.tongban.policy.staffing.AuthorityPolicy.Subject;

/** What the document says of itself and of its execution. */
class HongqiPlanTest {

    private static final Set<PolicyPoint> SILENT = EnumSet.of(ELIGIBILITY, SKILL, SKILL_PAY, SENIORITY_PAY, EDUCATION_PAY, PROBATION_PAY, PIECEWORK, MILESTONES, TIERS, STATIONS, CASE_RATIO);

    private final HongqiPack pack = new HongqiPack();

    @Test
    void speaksOfTheseThirtyOnePoints() {
        Map<PolicyPoint, List<Dated<?>>> points = pack.points();
        assertEquals(EnumSet.complementOf(EnumSet.copyOf(SILENT)), EnumSet.copyOf(points.keySet()));
        points.forEach((point, values) -> assertTrue(!values.isEmpty() && values.size() == values.stream().distinct().count(), point::toString));
    }

    @Test
    void bearsNoIssuerAndOnlyTheDayOfItsPublication() {
        assertEquals("", pack.identity().issuer());
        assertEquals(Optional.empty(), pack.identity().signed());
        assertEquals(Optional.of(pack.inForceFrom()), pack.identity().day());
    }

    /** HQ-0-a. */
    @ParameterizedTest
    @CsvSource({"2022-05-05, false", "2022-05-06, true"})
    void isInForceFromItsPublication(LocalDate day, boolean inForce) {
        assertEquals(inForce, new HongqiValidity().on("", day, new Worksheet(day)).value().orElseThrow().inForce());
    }

    @Test
    void isInForceFromTheDayEnteredWhereSoRead() {
        Map<String, String> read = Map.of("hq.policy.effectiveFrom", "B");
        LocalDate day = LocalDate.of(2022, 6, 30);
        assertInstanceOf(Finding.NotConfigured.class, new HongqiValidity().on("", day, new Worksheet(day, new ChosenDesk(read, Map.of()))));
        Worksheet entered = new Worksheet(day, new ChosenDesk(read, Map.of("hq.policy.effectiveFrom.day", "2022-07-01")));
        assertFalse(new HongqiValidity().on("", day, entered).value().orElseThrow().inForce());
    }

    @Test
    void changesOfSecondeesWantApprovalFiveWorkingDaysBeforeUnlessReadOtherwise() {
        FilingDuty duty = duty(Map.of(), Map.of());
        assertEquals(new Due.WorkingDaysBefore(5), duty.due());
        assertEquals(Effect.GATE, duty.effect());
        assertEquals(new Due.WorkingDaysBefore(10), duty(Map.of(), Map.of("hq.secondment.changeFiling.days", "10")).due());
        assertEquals(new Due.Before(), duty(Map.of("hq.secondment.changeFiling", "A"), Map.of()).due());
    }

    @Test
    void namesMethodsSourcesAndMeasuresOfSupervision() {
        Oversight oversight = new HongqiOversight().oversight(sheet());
        assertEquals(List.of("模拟办事", "随机抽查"), oversight.methods().words());
        assertEquals(5, oversight.sources().words().size());
        assertEquals(List.of("通报", "约谈"), oversight.measures().words());
        assertTrue(oversight.rectifyWithin().isEmpty());
    }

    /** HQ-2.5.1-a: 原则上. */
    @Test
    void theBureauManagesTheComprehensiveWindowsAndAnotherNeedsAReason() {
        assertEquals(Verdict.PASS, managedBy("红旗区政务服务和大数据管理局", Optional.empty()).verdict());
        Ruling other = managedBy("住建局", Optional.empty());
        assertEquals(Verdict.WARN, other.verdict());
        assertTrue(other.wantsReason());
        assertFalse(managedBy("住建局", Optional.of("派驻专业岗位")).wantsReason());
    }

    @Test
    void keepsEachRecordOnceAndRefusesTypesThatAreNotNamed() {
        Arrival accepted = new Arrival("事项受理", "A1");
        var received = new HongqiFeeds().receive(List.of(accepted, accepted, new Arrival("服务评价", "A1"), new Arrival("天气", "1")), List.of(), sheet()).value().orElseThrow();
        assertEquals(List.of(accepted, new Arrival("服务评价", "A1")), received.kept());
        assertEquals(1, received.duplicates());
        assertEquals(1, received.refused());
    }

    /** HQ-2.2.1-b; a day exactly is still recent. */
    @ParameterizedTest
    @CsvSource({"2022-06-02T08:00, false", "2022-06-02T08:01, true"})
    void isStaleAfterADay(LocalDateTime now, boolean stale) {
        Optional<LocalDateTime> last = Optional.of(LocalDateTime.of(2022, 6, 1, 8, 0));
        assertEquals(stale, new HongqiFeeds().freshness(last, now, sheet()).value().orElseThrow().isStale());
    }

    @Test
    void countsAllChannelsButTheHallAsOnline() {
        var share = new HongqiFeeds().share(Map.of("实体政务大厅", 600L, "河南政务服务网", 250L, "旗心办小程序", 150L), sheet()).value().orElseThrow();
        assertEquals(1000, share.total());
        assertEquals("0.4000", share.onlineShare().toPlainString());
        assertTrue(new HongqiFeeds().share(Map.of("邮件", 1L), sheet()).value().isEmpty());
    }

    private static Ruling managedBy(String body, Optional<String> reason) {
        return new HongqiAuthority().mayDo(new Deed(body, Action.MANAGE, Subject.of(Kind.HALL_CLERK), reason), sheet()).value().orElseThrow();
    }

    private static FilingDuty duty(Map<String, String> read, Map<String, String> entered) {
        return new HongqiFilingDuties().duties(new Worksheet(LocalDate.of(2022, 9, 1), new ChosenDesk(read, entered))).get(0);
    }

    private static Worksheet sheet() {
        return new Worksheet(LocalDate.of(2022, 9, 1));
    }
}
