package org.tongban.policy.prc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongban.core.money.Money.yuan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Working;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.policy.payroll.SalaryTaxPolicy.LastYear;
import org.tongban.policy.payroll.SalaryTaxPolicy.Withholding;
import org.tongban.policy.payroll.SalaryTaxPolicy.YearToDate;

class SalaryTaxTest {

    private final SalaryTax tax = new SalaryTax();

    /** Examples of the State Taxation Administration, gross a month, contributions, deductions, tax of January to December. */
    @ParameterizedTest(name = "{0} less {1} and {2}")
    @CsvSource(textBlock = """
            10000, 1500, 1000, '75 75 75 75 75 75 75 75 75 75 75 75'
            30000, 4500, 2000, '555 625 1850 1850 1850 1850 1850 2250 3700 3700 3700 3700'
            8000,  1000, 1000, '30 30 30 30 30 30 30 30 30 30 30 30'
            3500,  350,  0,    '0 0 0 0 0 0 0 0 0 0 0 0'
            """)
    void withholdsCumulatively(String gross, String contributions, String deductions, String months) {
        assertEquals(months, year(2025, gross, contributions, deductions, false));
    }

    /** The example of public notice 2020 No. 19. */
    @Test
    void deductsSixtyThousandAtOnceWhereLastYearWasLow() {
        assertEquals("0 0 0 0 0 0 0 0 0 0 180 180", year(2021, "8000", "2000", "0", true));
        assertEquals("30 30 30 30 30 30 30 30 30 30 30 30", year(2020, "8000", "2000", "0", true));
    }

    /** The example of public notice 2020 No. 13: a graduate hired in July has 35,000 deducted. */
    @Test
    void countsFromJanuaryForTheFirstWagesOfTheYear() {
        YearMonth july = YearMonth.of(2020, 7);
        assertEquals("0.00", withhold(facts(july, "35000", 1, true, "0")).taxable().toString());
        assertEquals("30000.00", withhold(facts(july, "35000", 1, false, "0")).taxable().toString());
        YearMonth june = YearMonth.of(2020, 6);
        assertEquals("30000.00", withhold(facts(june, "35000", 1, true, "0")).taxable().toString());
    }

    @Test
    void refundsNothingThroughPayroll() {
        Withholding withheld = withhold(facts(YearMonth.of(2025, 3), "16000", 3, false, "100"));
        assertEquals("30.00 0.00", withheld.due() + " " + withheld.tax());
    }

    @ParameterizedTest(name = "taxable {0}: due {1}")
    @CsvSource(textBlock = """
            # the upper end of a row belongs to it; 37,000 with 1,050 withheld is an official example
            11500,     345.00
            36000,     1080.00
            36000.01,  1080.00
            36000.05,  1080.01
            37000,     1180.00
            144000,    11880.00
            300000,    43080.00
            420000,    73080.00
            660000,    145080.00
            960000,    250080.00
            1000000,   268080.00
            0.16,      0.00
            0.17,      0.01
            """)
    void picksTheRowOfTheTable(String taxable, String due) {
        assertEquals(due, withhold(facts(YearMonth.of(2025, 1), yuan(taxable).plus(yuan(5000)).toString(), 1, false, "0")).due().toString());
    }

    @Test
    void withholdsWhatIsMissing() {
        assertEquals("130.00", withhold(facts(YearMonth.of(2025, 12), "97000", 12, false, "1050")).tax().toString());
    }

    /** Whatever the order of a year's incomes, the year's withholding is the tax of its highest cumulative level, to the fen. */
    @Test
    void neverDependsOnHowTheMonthsAreCut() {
        Random random = new Random(61);
        for (int run = 0; run < 300; run++) {
            Money income = Money.ZERO;
            Money withheld = Money.ZERO;
            Money highest = Money.ZERO;
            for (int month = 1; month <= 12; month++) {
                income = income.plus(new Money(random.nextInt(9_000_000)));
                Withholding one = withhold(facts(YearMonth.of(2025, month), income.toString(), month, false, withheld.toString()));
                withheld = withheld.plus(one.tax());
                highest = highest.max(one.due());
                assertFalse(one.tax().isNegative());
            }
            assertEquals(highest, withheld);
        }
    }

    @ParameterizedTest(name = "a bonus of {0} is taxed {1}")
    @CsvSource(textBlock = """
            0,         0.00
            7200,      216.00
            12000,     360.00
            36000,     1080.00
            36000.01,  3390.00
            144000,    14190.00
            144001,    27390.20
            """)
    void taxesABonusOnItsOwn(String bonus, String expected) {
        assertEquals(expected, bonus(YearMonth.of(2025, 12), bonus).value().orElseThrow().toString());
    }

    @ParameterizedTest(name = "a bonus of {0} is in a blind zone: {1}")
    @CsvSource(textBlock = """
            36000,     false
            36000.01,  true
            38566.66,  true
            38566.67,  false
            144000,    false
            144001,    true
            160500,    false
            """)
    void warnsWhereMoreBonusLeavesLess(String bonus, boolean warned) {
        assertEquals(warned, bonus(YearMonth.of(2025, 12), bonus).workings().stream().anyMatch(line -> line.label().equals("盲区提醒")));
    }

    @Test
    void taxesNoBonusOnItsOwnAfterTheRuleEnds() {
        assertTrue(bonus(YearMonth.of(2027, 12), "12000").value().isPresent());
        assertInstanceOf(Finding.Refused.class, bonus(YearMonth.of(2028, 1), "12000"));
        assertThrows(IllegalArgumentException.class, () -> bonus(YearMonth.of(2025, 1), "-1"));
    }

    @ParameterizedTest(name = "{1} months of {2} in {0}: {3}")
    @CsvSource(textBlock = """
            2024, 12, 5000,    true
            2024, 12, 5000.01, false
            2024, 11, 5000,    false
            2020, 12, 4000,    true
            2019, 12, 4000,    false
            """)
    void knowsWhoseWholeYearIsDeducted(int year, int months, String each, boolean expected) {
        LastYear facts = new LastYear(year, Collections.nCopies(months, yuan(each)));
        assertEquals(expected, tax.deductsWholeYear(facts, new Worksheet(LocalDate.of(year + 1, 1, 1))).value().orElseThrow());
    }

    @Test
    void showsItsWorkings() {
        YearToDate facts = new YearToDate(YearMonth.of(2025, 2), yuan("60000"), Money.ZERO, yuan("9000"), yuan("4000"), 2, false, false, yuan("555"));
        assertEquals("""
                个人所得税税率表（综合所得） = 7级超额累进，3%至45%  [PRC-IIT-3, 个人所得税法（2018年修正）]
                累计收入 = 60000.00
                累计免税收入 = 0.00
                每月减除费用 = 5000.00  [PRC-IIT-6, 个人所得税法（2018年修正）]
                当年在本单位任职受雇月份数 = 2
                累计减除费用 = 10000.00  [PRC-2018-61-6, 国家税务总局公告2018年第61号]
                累计专项扣除（三险一金个人部分） = 9000.00
                累计专项附加扣除及其他扣除 = 4000.00
                累计应纳税所得额 = 37000.00  [PRC-2018-61-6, 国家税务总局公告2018年第61号]
                适用级距 = 超过 36000.00 元：税率 10%，速算扣除数 2520.00  [PRC-IIT-3, 个人所得税法（2018年修正）]
                累计应纳税额 = 1180.00  [PRC-2018-61-6, 国家税务总局公告2018年第61号]
                累计已预扣税额 = 555.00
                本月应预扣税额（为负不退，汇算清缴时多退少补） = 625.00  [PRC-2018-61-6, 国家税务总局公告2018年第61号]""",
                tax.withhold(facts, new Worksheet(LocalDate.of(2025, 2, 1))).workings().stream().limit(13).map(Working::toString).collect(Collectors.joining("\n")));
    }

    private String year(int year, String gross, String contributions, String deductions, boolean wholeYear) {
        List<String> taxes = new ArrayList<>();
        Money withheld = Money.ZERO;
        for (int month = 1; month <= 12; month++) {
            Withholding one = withhold(new YearToDate(YearMonth.of(year, month), yuan(gross).times(month), Money.ZERO, yuan(contributions).times(month),
                    yuan(deductions).times(month), month, false, wholeYear, withheld));
            withheld = withheld.plus(one.tax());
            taxes.add(one.tax().toBigDecimal().stripTrailingZeros().toPlainString());
        }
        return String.join(" ", taxes);
    }

    private static YearToDate facts(YearMonth month, String income, int months, boolean firstJob, String withheld) {
        return new YearToDate(month, yuan(income), Money.ZERO, Money.ZERO, Money.ZERO, months, firstJob, false, yuan(withheld));
    }

    private Withholding withhold(YearToDate facts) {
        return tax.withhold(facts, new Worksheet(facts.month().atDay(1))).value().orElseThrow();
    }

    private Finding<Money> bonus(YearMonth month, String amount) {
        return tax.bonusTax(month, yuan(amount), new Worksheet(month.atDay(1)));
    }
}
