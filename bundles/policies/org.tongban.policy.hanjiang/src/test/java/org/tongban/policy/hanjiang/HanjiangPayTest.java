package org.tongban.policy.hanjiang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.time.DateRange;
import org.tongban.policy.Choices;
import org.tongban.policy.payroll.BasicPay;
import org.tongban.policy.payroll.PayFacts;
import org.tongban.policy.payroll.PayFloorPolicy.FloorFacts;
import org.tongban.policy.payroll.PayFloorPolicy.Served;
import org.tongban.policy.payroll.PayLines;

/** 涵政办〔2019〕38号 四（二）. */
class HanjiangPayTest {

    private static final YearMonth MONTH = YearMonth.of(2020, 3);

    @Test
    void paysWhatIsAgreedAndHoldsItAgainstTheLeast() {
        assertEquals("""
                判定日 = 2020-03-01
                约定自 = 2019-12-01
                应发工资 = 3400.00  [HJ-4.2-b, 涵政办〔2019〕38号]
                应发工资下限（元/月） = 3500.00  [HJ-4.2-b, 涵政办〔2019〕38号]
                不低于应发工资下限（整月） = 不符合  [HJ-4.2-b, 涵政办〔2019〕38号]
                应发合计 = 3400.00  [HJ-4.2-b, 涵政办〔2019〕38号]
                应发合计 = 3400.00  [HJ-4.2-b, 涵政办〔2019〕38号]""", workings(reckon(SiteLevel.DISTRICT, List.of(new BasicPay(LocalDate.parse("2019-12-01"), Money.yuan("3400"), "")))));
    }

    @Test
    void leavesTownsTheirOwnPayAndBlocksWhoeverHasNone() {
        assertEquals(Money.yuan("3000"), reckon(SiteLevel.TOWN, List.of(new BasicPay(LocalDate.parse("2019-12-01"), Money.yuan("3000"), ""))).value().orElseThrow().gross());
        assertInstanceOf(Finding.NotConfigured.class, reckon(SiteLevel.DISTRICT, List.of(new BasicPay(LocalDate.parse("2020-03-02"), Money.yuan("3000"), ""))));
    }

    /** 3500 × 7/23 is 1065.217…: a fen less than 1065.22 does not reach it. */
    @ParameterizedTest(name = "{0} for 7 of 23 days: {1}")
    @CsvSource({"1065.21, FAIL", "1065.22, PASS"})
    void comparesAPartOfAMonthExactly(String gross, Verdict verdict) {
        FloorFacts facts = new FloorFacts(Money.yuan(gross), Money.ZERO, Optional.of(new Served(7, 23)));
        assertEquals(verdict, new HanjiangPay().floor(facts, new Worksheet(MONTH.atDay(1))).value().orElseThrow());
    }

    /** In post from 2 June: July to December. */
    @ParameterizedTest(name = "coefficient {0}, reading {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            -,    A, 3600.00
            0.95, A, 3420.00
            0.95, B, 7200.00
            """)
    void countsTheMonthsOnWhoseFirstDayTheClerkWasInPost(BigDecimal coefficient, String letter, String amount) {
        Worksheet sheet = new Worksheet(MONTH.atDay(1), new Choices().read("hj.pay.performance.mode", letter));
        List<DateRange> service = List.of(DateRange.since(LocalDate.parse("2020-06-02")));
        assertEquals(Money.yuan(amount), new HanjiangPay().bonus(2020, service, Optional.ofNullable(coefficient), sheet).value().orElseThrow().amount());
    }

    /** The document's own figures agree: 5,400 a month are 64,800 a year, and leave 1,300 for insurance and agency. */
    @Test
    void itsFiguresAgreeWithEachOther() {
        HanjiangCost cost = new HanjiangCost();
        Worksheet sheet = new Worksheet(MONTH.atDay(1));
        assertEquals(sheet.figure(HanjiangCost.YEARLY), cost.yearly(sheet.figure(HanjiangCost.MONTHLY), sheet).value().orElseThrow());
        Map<String, Money> spent = Map.of("应发工资", sheet.figure(HanjiangPay.LEAST), "绩效", sheet.figure(HanjiangPay.BONUS));
        assertEquals(Money.yuan("1300"), cost.check(spent, 1, sheet).value().orElseThrow().over().negate());
        assertEquals(Money.yuan("1944000"), cost.budget(30, 12, sheet).value().orElseThrow());
    }

    private static Finding<PayLines> reckon(SiteLevel level, List<BasicPay> agreed) {
        PayFacts facts = new PayFacts(MONTH, level, agreed, List.of(), List.of(), List.of(DateRange.since(LocalDate.parse("2019-12-01"))), Optional.empty());
        return new HanjiangPay().reckon(facts, new Worksheet(MONTH.atDay(1)));
    }

    private static String workings(Finding<?> finding) {
        return finding.workings().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
