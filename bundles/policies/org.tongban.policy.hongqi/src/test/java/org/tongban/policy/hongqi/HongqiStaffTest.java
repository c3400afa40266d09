package org.tongban.policy.hongqi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.tongban.core.money.Money.yuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.time.DateRange;
import org.tongban.policy.assessment.SecondeeQuotaPolicy.HomeQuota;
import org.tongban.policy.assessment.SecondeeQuotaPolicy.HomeUnit;
import org.tongban.policy.payroll.BasicPay;
import org.tongban.policy.payroll.PayFacts;
import org.tongban.policy.payroll.PayLines;
import org.tongban.policy.payroll.ReferencePayPolicy.Deviation;

/** Assessment and pay of the hall's staff (二（五）3、4). */
class HongqiStaffTest {

    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);
    private static final Map<String, BigDecimal> MARKS = Map.of("服务质量", new BigDecimal("96"), "工作效能", new BigDecimal("91"));

    @ParameterizedTest(name = "weights {0}: {1}")
    @CsvSource({"'', 93.50", "服务质量=0.6；工作效能=0.4, 94.00", "服务质量=60；工作效能=40, 94.00", "服务质量=1；工作效能=2, 92.67"})
    void weighsQualityAndEfficiency(String weights, String score) {
        Map<String, String> entered = weights.isEmpty() ? Map.of() : Map.of("hq.assessment.weights", weights);
        assertEquals(score, new HongqiAssessment().score(MARKS, sheet(Map.of(), entered)).value().orElseThrow().toPlainString());
    }

    @Test
    void waitsForAMarkThatIsMissingAndRefusesOneOutOfRange() {
        assertInstanceOf(Finding.Pending.class, new HongqiAssessment().score(Map.of("服务质量", BigDecimal.TEN), sheet(Map.of(), Map.of())));
        Map<String, BigDecimal> tooHigh = new HashMap<>(MARKS);
        tooHigh.put("工作效能", new BigDecimal("100.5"));
        assertInstanceOf(Finding.Refused.class, new HongqiAssessment().score(tooHigh, sheet(Map.of(), Map.of())));
    }

    /** HQ-2.5.3-b: a ceiling rounded down, or exactly a fifth rounded half up. */
    @ParameterizedTest(name = "{0} secondees, {1} excellent, reading {2}: {3}, {4}")
    @CsvSource({"25, 5, A, 5, PASS", "25, 6, A, 5, FAIL", "23, 4, A, 4, PASS", "4, 0, A, 0, PASS", "23, 5, B, 5, PASS", "23, 4, B, 5, FAIL", "22, 4, B, 4, PASS"})
    void aFifthOfTheSecondeesMayBeExcellent(long people, long excellent, String letter, long quota, Verdict result) {
        var found = new HongqiAssessment().quota(people, OptionalLong.of(excellent), sheet(Map.of("hq.assessment.secondedExcellent", letter), Map.of())).value().orElseThrow();
        assertEquals(quota, found.quota());
        assertEquals(result, found.result());
    }

    @Test
    void theHomeUnitKeepsItsOwnQuota() {
        HomeUnit unit = new HomeUnit(40, 6, 6, 2, 1);
        assertEquals(new HomeQuota(6, 40, Verdict.PASS), new HongqiAssessment().home(unit, sheet(Map.of(), Map.of())).value().orElseThrow());
        assertEquals(38, new HongqiAssessment().home(unit, sheet(Map.of("hq.assessment.secondedExcellent", "B"), Map.of())).value().orElseThrow().base());
    }

    @Test
    void paysWhatWasAgreedAndNoSubsidyUntilItIsSwitchedOn() {
        assertEquals(yuan("2900"), pay(Map.of()).value().orElseThrow().gross());
    }

    @Test
    void aSubsidySwitchedOnNeedsAnAmountAndTheDocumentThatApprovedIt() {
        assertInstanceOf(Finding.NotConfigured.class, pay(Map.of("hq.pay.windowSubsidy", "是")));
        assertInstanceOf(Finding.NotConfigured.class, pay(Map.of("hq.pay.windowSubsidy", "是", "hq.pay.windowSubsidy.amount", "300")));
        PayLines paid = pay(Map.of("hq.pay.windowSubsidy", "是", "hq.pay.windowSubsidy.amount", "300", "hq.pay.windowSubsidy.approval", "红政办〔2022〕1号")).value().orElseThrow();
        assertEquals(yuan("300"), paid.line("windowSubsidy").orElseThrow().amount());
        assertEquals(yuan("3200"), paid.gross());
    }

    /** HQ-2.5.4-f: the very edge of the tolerance still passes, a fen more does not. */
    @ParameterizedTest(name = "{0} by {1}: {2}, {3}")
    @CsvSource({"3300.00, A, 0.1, PASS", "3300.01, A, 0.1, WARN", "2700.00, A, -0.1, PASS", "2699.99, A, -0.1, WARN", "2999.99, B, 0, FAIL", "3000.00, B, 0, PASS"})
    void comparesPayWithCommunityWorkers(String gross, String letter, BigDecimal deviation, Verdict result) {
        Worksheet sheet = sheet(Map.of("hq.pay.reference.mode", letter), Map.of("hq.pay.reference", "3000"));
        Deviation found = new HongqiPay().deviation(Collections.nCopies(3, yuan(gross)), sheet).value().orElseThrow();
        assertEquals(0, deviation.compareTo(found.deviation()));
        assertEquals(result, found.result());
    }

    @Test
    void withoutAReferenceNothingIsCompared() {
        assertInstanceOf(Finding.NotConfigured.class, new HongqiPay().deviation(List.of(yuan("3000")), sheet(Map.of(), Map.of())));
    }

    private static Finding<PayLines> pay(Map<String, String> entered) {
        List<BasicPay> agreed = List.of(new BasicPay(LocalDate.of(2022, 6, 1), yuan("2900"), ""));
        List<DateRange> service = List.of(new DateRange(LocalDate.of(2022, 6, 1), null));
        PayFacts facts = new PayFacts(YearMonth.of(2022, 12), SiteLevel.DISTRICT, agreed, List.of(), List.of(), service, Optional.empty());
        return new HongqiPay().reckon(facts, sheet(Map.of(), entered));
    }

    private static Worksheet sheet(Map<String, String> read, Map<String, String> entered) {
        return new Worksheet(DAY, new ChosenDesk(read, entered));
    }
}
