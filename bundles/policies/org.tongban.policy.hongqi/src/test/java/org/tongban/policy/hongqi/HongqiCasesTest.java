package org.tongban.policy.hongqi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.time.NationalCalendar;
import org.tongban.policy.window.CasePathPolicy.Deviation;
import org.tongban.policy.window.CasePathPolicy.Fault;
import org.tongban.policy.window.CasePathPolicy.Stop;
import org.tongban.policy.window.CaseStep;
import org.tongban.policy.window.GreenChannelPolicy.GreenCase;
import org.tongban.policy.window.HallFacts.Authorisation;
import org.tongban.policy.window.RoutingPolicy.RoutedItem;
import org.tongban.policy.window.TimeLimitPolicy.TimedCase;
import org.tongban.policy.window.WindowType;

/** How cases are routed, go through the hall, and are timed. */
class HongqiCasesTest {

    private final HongqiCases cases = new HongqiCases();
    private final HongqiRouting routing = new HongqiRouting();

    @ParameterizedTest(name = "{0} {1} of {2} goes to {3} ({4})")
    @CsvSource(textBlock = """
            医保局,     '',       个人, 社保医保综合, A
            医保局,     '',       企业, 商事登记综合, A
            医保局,     '',       '',   社保医保综合, A
            社保中心,   社保,     个人, 社保医保综合, A
            '',         居民医保, 个人, 社保医保综合, A
            '',         居民医保, 个人, 社保医保综合、居民医保, B
            区税务局,   '',       企业, 商事登记综合, A
            区税务局,   '',       个人, 税务,         A
            民政局,     婚姻登记, 个人, 婚姻登记,     A
            人社局,     '',       个人, 人社,         A
            民政局,     低保,     个人, '',           A
            市场监管局, '',       个人, '',           A
            """)
    void sendsEachItemToItsWindow(String department, String line, String audience, String group, String letter) {
        var route = granted(routing.route(new RoutedItem(department, line, audience, Optional.empty()), SiteLevel.DISTRICT, ChosenDesk.reading("hq.window.routing.precedence", letter)));
        assertEquals(group, route.group());
    }

    @Test
    void wantsTheWayThroughFrontAndBackOffice() {
        Stop accepted = new Stop(CaseStep.ACCEPT, "综合3", Optional.of(WindowType.COMPREHENSIVE));
        Stop handled = new Stop(CaseStep.HANDLE, "住建后台", Optional.empty());
        Stop issued = new Stop(CaseStep.ISSUE, "出件窗口", Optional.of(WindowType.ISSUE));
        Stop consulted = new Stop(CaseStep.CONSULT, "导服台", Optional.of(WindowType.OTHER));
        assertEquals(List.of(), path(accepted, handled, issued));
        assertEquals(List.of(), path(consulted, accepted, handled, issued));
        assertEquals(List.of(new Deviation(CaseStep.ISSUE, Fault.ELSEWHERE, "住建后台")), path(accepted, handled, new Stop(CaseStep.ISSUE, "住建后台", Optional.empty())));
        assertEquals(List.of(new Deviation(CaseStep.HANDLE, Fault.MISSING, "")), path(accepted, issued));
        assertEquals(List.of(new Deviation(CaseStep.HANDLE, Fault.TOO_EARLY, "住建后台")), path(handled, accepted, issued));
    }

    private List<Deviation> path(Stop... stops) {
        return granted(cases.path(List.of(stops), ChosenDesk.sheet())).deviations();
    }

    @ParameterizedTest(name = "accepted {0}, {1} days: due {2}; finished {3}: {4}")
    @CsvSource(textBlock = """
            # 3 June 2022 is the Dragon Boat Festival
            2022-06-01, 3, 2022-06-07, 2022-06-07, true
            2022-06-01, 3, 2022-06-07, 2022-06-08, false
            2022-06-01, 0, 2022-06-01, 2022-06-01, true
            # 8 and 9 October are worked instead
            2022-09-30, 2, 2022-10-09, 2022-10-10, false
            """)
    void countsWorkingDaysAfterTheDayOfAcceptance(LocalDate accepted, int days, LocalDate due, LocalDate finished, boolean isOnTime) {
        var timing = granted(cases.timing(new TimedCase(accepted, days, Optional.of(finished), List.of(), new NationalCalendar()), ChosenDesk.sheet()));
        assertEquals(due, timing.due());
        assertEquals(Optional.of(isOnTime), timing.isOnTime());
    }

    @Test
    void letsFlaggedCasesGoFirstAtAGreenWindowOnly() {
        GreenCase urgent = new GreenCase(true, Optional.of("紧急件"), Optional.empty(), Set.of("加快审批时效"), OptionalInt.of(5), OptionalInt.of(5));
        assertTrue(granted(cases.treat(urgent, ChosenDesk.sheet())).isFirst());
        assertEquals(Verdict.PASS, granted(cases.treat(urgent, ChosenDesk.sheet())).verdict());
        GreenCase elsewhere = new GreenCase(false, urgent.flag(), urgent.reason(), urgent.measures(), urgent.normalDays(), urgent.promisedDays());
        assertEquals(false, granted(cases.treat(elsewhere, ChosenDesk.sheet())).isFirst());
        assertEquals(List.of("理由不在名录之内"), granted(cases.treat(urgent, ChosenDesk.entered("hq.green.reasonList", "抢险、救灾"))).faults());
        assertEquals(List.of("未写明理由"), granted(cases.treat(urgent, ChosenDesk.reading("hq.green.reasons", "A"))).faults());
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(textBlock = """
            受理, 2022-05-06, true
            受理, 2022-05-31, true
            受理, 2022-06-01, false
            受理, 2022-05-05, false
            送达, 2022-05-06, false
            审核, 2022-05-06, false
            """)
    void actsForADepartmentOnlyWithinItsAuthorisation(String step, LocalDate day, boolean isAllowed) {
        Authorisation given = new Authorisation(LocalDate.of(2022, 5, 6), Optional.of(LocalDate.of(2022, 5, 31)), Set.of("收件", "受理", "审核"));
        assertEquals(isAllowed, new HongqiAuthorisation().allows(step, day, List.of(given), ChosenDesk.sheet()).value().isPresent());
    }

    private static <T> T granted(Finding<T> finding) {
        return finding.value().orElseThrow(() -> new AssertionError(finding.reason()));
    }
}
