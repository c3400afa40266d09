package org.tongban.policy.yongkang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.core.people.Certificate;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.people.SkillLevel;
import org.tongban.core.time.DateRange;
import org.tongban.policy.Choices;
import org.tongban.policy.payroll.BasicPay;
import org.tongban.policy.payroll.BonusPoolPolicy.Member;
import org.tongban.policy.payroll.BonusPoolPolicy.Unit;
import org.tongban.policy.payroll.PayFacts;
import org.tongban.policy.payroll.PayLines;
import org.tongban.policy.payroll.SpecialBonusPolicy.BonusFacts;
import org.tongban.policy.payroll.SpecialBonusPolicy.Post;

/** 永政办发〔2023〕44号 on pay. Amounts are made up: the document names none. */
class YongkangPayTest {

    private static final YearMonth MONTH = YearMonth.of(2024, 3);

    @Test
    void paysWhatWasPaidBeforeWhileTheRewardIsNotLaidDown() {
        assertEquals("""
                判定日 = 2024-03-01
                约定自 = 2023-01-01
                原标准薪酬 = 3600.00  [YK-4.3.2-c, 永政办发〔2023〕44号]
                判定日有效的最高等级 = 四级/中级工
                技能等级 = 四级/中级工
                任职 = 区级
                奖励办法另行制定之前怎样发放技能等级奖励 = A：不发，注明未设置  [YK-4.2.1-c, 永政办发〔2023〕44号]
                职业技能等级 = 五级/初级工、四级/中级工、三级/高级工  [YK-4.2.1-b, 永政办发〔2023〕44号]
                职业技能等级 = 五级/初级工、四级/中级工、三级/高级工  [YK-4.2.1-b, 永政办发〔2023〕44号]
                未设置 = 中级工的技能等级奖励标准（元/月）  [YK-4.2.1-c, 永政办发〔2023〕44号]
                应发合计 = 3600.00  [YK-4.3.2-c, 永政办发〔2023〕44号]
                应发合计 = 3600.00  [YK-4.3.2-c, 永政办发〔2023〕44号]""", workings(reckon(SiteLevel.DISTRICT, new Choices())));
    }

    @ParameterizedTest(name = "{0}, rewards {1}, reading {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            DISTRICT, 初级工=100；中级工=200, A, 3800.00
            DISTRICT, 初级工=100,             A, 3600.00
            TOWN,     初级工=100；中级工=200, A, 3600.00
            TOWN,     初级工=100；中级工=200, B, 3800.00
            """)
    void addsTheRewardOnceItIsLaidDown(SiteLevel level, String rewards, String letter, String gross) {
        Choices desk = new Choices().enter("yk.payroll.skillReward.table", rewards).read("yk.payroll.town.skillRewardApplies", letter);
        assertEquals(Money.yuan(gross), reckon(level, desk).value().orElseThrow().gross());
    }

    @Test
    void borrowsAnotherPlacesRewardsOnlyIfReadSo() {
        Choices desk = new Choices().enter("yk.payroll.skillReward.borrowed", "中级工=150");
        assertEquals(Money.yuan("3600"), reckon(SiteLevel.DISTRICT, desk).value().orElseThrow().gross());
        assertEquals(Money.yuan("3750"), reckon(SiteLevel.DISTRICT, desk.read("yk.payroll.skillReward.tariff", "B")).value().orElseThrow().gross());
    }

    @Test
    void blocksAClerkWhosePayIsNotKnown() {
        PayFacts facts = new PayFacts(MONTH, SiteLevel.TOWN, List.of(), List.of(), List.of(), List.of(), Optional.empty());
        assertInstanceOf(Finding.NotConfigured.class, new YongkangPay().reckon(facts, new Worksheet(MONTH.atDay(1))));
    }

    /** Leader from 16 March to 10 May 2024, at 930 yuan a month: whole months by their first day, or 16 + 30 + 10 days. */
    @ParameterizedTest(name = "reading {0}: {1}")
    @CsvSource({"A, 1860.00", "B, 1710.00"})
    void paysALeaderForWholeMonthsOrForDays(String letter, String amount) {
        Choices desk = new Choices().enter("yk.payroll.specialBonus.monthly", "930").read("yk.payroll.specialBonus.prorata", letter);
        DateRange span = DateRange.through(LocalDate.parse("2024-03-16"), LocalDate.parse("2024-05-10"));
        BonusFacts facts = new BonusFacts(Post.TOWN_LEADER, List.of(span), YearMonth.of(2024, 1), YearMonth.of(2024, 12));
        assertEquals(Money.yuan(amount), new YongkangBonus().bonus(facts, new Worksheet(MONTH.atDay(1), desk)).value().orElseThrow().amount());
    }

    /** Pools and shares drawn with fixed seeds: nothing is lost, nobody without a share gets a fen, a larger share never gets less. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void splitsAPoolToTheFen(long seed) {
        Random random = new Random(seed);
        Money pool = new Money(random.nextInt(10_000_000));
        List<Member> members = new ArrayList<>(List.of(new Member("0", BigDecimal.ONE, Optional.empty())));
        for (int i = 1; i < 12; i++) {
            members.add(new Member("" + i, BigDecimal.valueOf(random.nextInt(30), 1), Optional.empty()));
        }
        List<Money> amounts = new YongkangBonus().split(pool, List.of(new Unit("全部", BigDecimal.ONE, members)), new Worksheet(MONTH.atDay(1))).value().orElseThrow().amounts();
        assertEquals(pool, Money.sum(amounts));
        for (int i = 0; i < members.size(); i++) {
            for (int j = 0; j < members.size(); j++) {
                boolean larger = members.get(i).share().compareTo(members.get(j).share()) > 0;
                assertTrue(!larger || amounts.get(i).plus(new Money(1)).compareTo(amounts.get(j)) >= 0, "seed " + seed);
            }
            assertTrue(members.get(i).share().signum() > 0 || amounts.get(i).isZero(), "seed " + seed);
        }
    }

    @Test
    void refusesWeightsThatDoNotSumToOneAndTablesThatAreNone() {
        String weights = assertThrows(IllegalArgumentException.class, () -> LocalTables.weights("业务技能=0.5；岗位贡献=0.3；从业态度=0.3")).getMessage();
        assertTrue(weights.contains("1.1"), weights);
        assertThrows(IllegalArgumentException.class, () -> LocalTables.numbers("中级工 200"));
        assertThrows(IllegalArgumentException.class, () -> LocalTables.numbers("中级工=200；中级工=300"));
        assertThrows(IllegalArgumentException.class, () -> LocalTables.money("-3"));
        assertThrows(IllegalArgumentException.class, () -> LocalTables.money("3.005"));
    }

    private static Finding<PayLines> reckon(SiteLevel level, Choices desk) {
        PayFacts facts = new PayFacts(MONTH, level, List.of(new BasicPay(LocalDate.parse("2023-01-01"), Money.yuan("3600"), "")),
                List.of(Certificate.clerk(SkillLevel.INTERMEDIATE, LocalDate.parse("2023-12-01"))), List.of(), List.of(DateRange.since(LocalDate.parse("2020-01-01"))), Optional.empty());
        return new YongkangPay().reckon(facts, new Worksheet(MONTH.atDay(1), desk));
    }

    private static String workings(Finding<?> finding) {
        return finding.workings().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
