package org.tongban.payroll.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Working;
import org.tongban.core.money.Money;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.Slip;
import org.tongban.payroll.SlipLine;
import org.tongban.policy.payroll.ContributionPolicy.Scheme;
import org.tongban.policy.payroll.PieceworkPolicy;

class MonthOfPayTest {

    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    private static List<Slip> slips(Books books, Policies policies, YearMonth month) {
        return new Year(books, policies).reckon(month, policies).stream().map(Reckoned::slip).toList();
    }

    @Test
    void paysGrossAndLeavesNetOpenWithoutInsuranceFile() {
        Slip slip = slips(new Shelf().clerk(1, "2024-01-01", "3000"), StandIns.all(), MARCH).get(0);
        assertEquals(PayStatus.NOT_CONFIGURED, slip.status());
        assertEquals(Money.yuan("3000"), slip.gross());
        assertEquals(Optional.empty(), slip.net());
        assertEquals(Money.yuan("3000"), slip.payable());
        assertTrue(slip.reason().contains("参保登记"), slip.reason());
    }

    @Test
    void aMissingBasicPayBlocksThatPersonAlone() {
        List<Slip> slips = slips(new Shelf().clerkWithoutPay(1, "2024-01-01").clerk(2, "2024-01-01", "3000"), StandIns.all(), MARCH);
        assertEquals(PayStatus.BLOCKED, slips.get(0).status());
        assertEquals(List.of(), slips.get(0).lines());
        assertEquals("未设置：基本工资（试〔2025〕1号 T-1）", slips.get(0).reason());
        assertEquals(Money.yuan("3000"), slips.get(1).gross());
    }

    @Test
    void showsWhoJoinedAfterTheFirstWithTheReason() {
        Slip slip = slips(new Shelf().clerk(1, "2025-03-10", "3000"), StandIns.all(), MARCH).get(0);
        assertEquals(PayStatus.NOT_DUE, slip.status());
        assertEquals("当月1日不在岗（试〔2025〕1号 T-1）", slip.reason());
    }

    @Test
    void leavesOutWhoIsNotEmployedInTheMonth() {
        Shelf shelf = new Shelf().clerk(1, "2025-04-01", "3000").clerk(2, "2024-01-01", "3000").leaves(2, "2025-02-28");
        assertEquals(List.of(), slips(shelf, StandIns.all(), MARCH));
    }

    @Test
    void withholdsCumulativelyOverEarlierMonths() {
        Shelf shelf = new Shelf().clerk(1, "2024-01-01", "3000").insured(1, "2025-01", "2000");
        Slip slip = slips(shelf, StandIns.all(), MARCH).get(0);
        assertEquals(PayStatus.OK, slip.status());
        assertEquals(Money.yuan("200"), slip.sum(SlipLine.Kind.CONTRIBUTION));
        assertEquals(Money.yuan("180"), slip.sum(SlipLine.Kind.TAX));
        assertEquals(Optional.of(Money.yuan("2620")), slip.net());
    }

    @Test
    void takesEarlierMonthsAsTheyWereLocked() {
        Shelf shelf = new Shelf().clerk(1, "2024-01-01", "3000").insured(1, "2025-01", "2000");
        shelf.locked("2025-01", new Year(shelf, StandIns.monthly()).reckon(YearMonth.of(2025, 1), StandIns.monthly()));
        Slip february = slips(shelf, StandIns.all(), YearMonth.of(2025, 2)).get(0);
        assertEquals(Money.yuan("380"), february.sum(SlipLine.Kind.TAX), "(6000 - 200 - 2000) × 10 %: January was paid gross");
    }

    @Test
    void cannotCumulateOverAMonthOfWhichNothingIsKnown() {
        Shelf shelf = new Shelf().clerk(1, "2024-01-01", "3000").insured(1, "2025-02", "2000");
        Slip slip = slips(shelf, StandIns.all(), MARCH).get(0);
        assertEquals(PayStatus.NOT_CONFIGURED, slip.status());
        assertTrue(slip.reason().contains("2025-01"), slip.reason());
    }

    @Test
    void countsMonthsFromHiringUnlessItIsTheFirstJobOfTheYear() {
        Insurance known = new Insurance(YearMonth.of(2025, 3), false, Map.of(), Money.ZERO, Optional.empty(), Optional.empty());
        Insurance firstJob = new Insurance(YearMonth.of(2025, 3), false, Map.of(), Money.ZERO, Optional.of(true), Optional.empty());
        Shelf shelf = new Shelf().clerk(1, "2025-03-01", "3000").insured(1, known).clerk(2, "2025-03-01", "3000").insured(2, firstJob);
        List<Slip> slips = slips(shelf, StandIns.all(), MARCH);
        assertEquals(Money.yuan("200"), slips.get(0).sum(SlipLine.Kind.TAX));
        assertEquals(Money.ZERO, slips.get(1).sum(SlipLine.Kind.TAX));
    }

    @Test
    void deductsTheWholeYearAtOnceAfterTwelveLockedMonths() {
        Shelf shelf = new Shelf().clerk(1, "2023-01-01", "3000").insured(1, "2023-01", "2000");
        for (int m = 1; m <= 12; m++) {
            YearMonth month = YearMonth.of(2024, m);
            shelf.locked(month.toString(), new Year(shelf, StandIns.all()).reckon(month, StandIns.all()));
        }
        assertEquals(Money.ZERO, slips(shelf, StandIns.all(), MARCH).get(0).sum(SlipLine.Kind.TAX));
    }

    @Test
    void paysTheStationsCapAcrossItsClerks() {
        StandIns policies = StandIns.nothing().with(PieceworkPolicy.class, new StandIns.Piece());
        Shelf shelf = new Shelf().villageClerk(1, "2024-01-01").villageClerk(2, "2024-01-01").cases(1, "2025-03", "帮办代办", "优", 70)
                .cases(2, "2025-03", "帮办代办", "优", 20).cases(2, "2025-03", "帮办代办", "良", 30);
        List<Slip> slips = slips(shelf, policies, MARCH);
        assertEquals(new SlipLine(SlipLine.Kind.EARNING, "piecework", "计件薪酬", Money.yuan("70"), StandIns.PIECE, Optional.empty()),
                slips.get(0).lines().get(0));
        assertEquals(new SlipLine(SlipLine.Kind.EARNING, "piecework", "计件薪酬", Money.yuan("30"), StandIns.CAP, Optional.empty()),
                slips.get(1).lines().get(0));
    }

    @Test
    void saysPlainlyWhenNoPolicyAnswers() {
        Slip slip = slips(new Shelf().clerk(1, "2024-01-01", "3000"), StandIns.nothing(), MARCH).get(0);
        assertEquals(PayStatus.BLOCKED, slip.status());
        assertTrue(slip.reason().startsWith("没有适用于其站点的薪酬规定"), slip.reason());
    }

    @Test
    void paysCorrectionsEvenToOneWhoHasLeft() {
        SlipLine owed = new SlipLine(SlipLine.Kind.EARNING, "basic", "补差 2025-01 基本工资", Money.yuan("-50"), StandIns.BASIC,
                Optional.of(YearMonth.of(2025, 1)));
        Shelf shelf = new Shelf().clerk(1, "2024-01-01", "3000").leaves(1, "2025-02-28").owed(1, "2025-03", owed);
        Slip slip = slips(shelf, StandIns.monthly(), MARCH).get(0);
        assertEquals(List.of(owed), slip.lines());
        assertEquals(Money.yuan("-50"), slip.gross());
    }

    @Test
    void everyLinesLastStepIsItsAmount() {
        Shelf shelf = new Shelf().clerk(1, "2024-01-01", "3000").insured(1, new Insurance(YearMonth.of(2025, 1), true,
                Map.of(Scheme.PENSION, Money.yuan("2000"), Scheme.HOUSING, Money.yuan("1999.99")), Money.yuan("100"), Optional.empty(), Optional.empty()));
        Reckoned one = new Year(shelf, StandIns.all()).reckon(MARCH, StandIns.all()).get(0);
        for (SlipLine line : one.slip().lines()) {
            String part = line.kind() == SlipLine.Kind.EMPLOYER ? "" : line.key();
            one.workings().stream().filter(working -> working.part().equals(part) && working.kind() == Working.Kind.STEP)
                    .reduce((first, second) -> second).ifPresent(last -> assertEquals(line.amount().toString(), last.value(), line.key()));
        }
        assertEquals(one.slip().net().map(Money::toString),
                one.workings().stream().filter(working -> working.part().equals("net")).reduce((first, second) -> second).map(Working::value));
    }
}
