package org.tongban.core.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @Test
    void keepsTheFen() {
        assertEquals("0.30", Money.yuan("0.1").plus(Money.yuan("0.2")).toString());
        assertEquals("116.00", Money.yuan("1").times(80).plus(Money.yuan("0.4").times(60)).plus(Money.yuan("0.3").times(40)).toString());
    }

    @Test
    void refusesHalfAFen() {
        assertThrows(IllegalArgumentException.class, () -> Money.yuan("0.005"));
    }

    @Test
    void roundsOnlyAsTold() {
        assertEquals("0.01", Money.rounded(new BigDecimal("0.005"), RoundingMode.HALF_UP).toString());
        assertEquals("0.00", Money.rounded(new BigDecimal("0.005"), RoundingMode.DOWN).toString());
        assertEquals("273.00", Money.yuan("272.50").toWholeYuan(RoundingMode.HALF_UP).toString());
    }

    @Test
    void overflowsLoudly() {
        assertThrows(ArithmeticException.class, () -> new Money(Long.MAX_VALUE).plus(new Money(1)));
    }

    @Test
    void splitsWithoutLosingAFen() {
        assertEquals(List.of(new Money(34), new Money(33), new Money(33)), new Money(100).split(3));
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            Money amount = new Money(random.nextInt(2_000_000) - 1_000_000);
            List<Money> parts = amount.split(1 + random.nextInt(40));
            assertEquals(amount, Money.sum(parts));
            assertTrue(parts.get(0).fen() - parts.get(parts.size() - 1).fen() <= 1);
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            0.00,         零元整
            0.05,         伍分
            0.50,         伍角整
            1.00,         壹元整
            1.05,         壹元零伍分
            10.10,        壹拾元壹角整
            105.32,       壹佰零伍元叁角贰分
            10500.00,     壹万零伍佰元整
            20010.00,     贰万零壹拾元整
            100000.00,    壹拾万元整
            331420.00,    叁拾叁万壹仟肆佰贰拾元整
            100001234.56, 壹亿零壹仟贰佰叁拾肆元伍角陆分
            -3.40,        负叁元肆角整
            """)
    void isWrittenInWords(String amount, String words) {
        assertEquals(words, ChineseAmount.of(Money.yuan(amount)));
    }

    @ParameterizedTest(name = "20% of {0}: cap {1}, minimum share {2}")
    @CsvSource(textBlock = """
            4,  0, 1
            5,  1, 1
            9,  1, 2
            22, 4, 5
            30, 6, 6
            """)
    void capsRoundDownAndMinimumSharesUp(long n, long cap, long share) {
        assertEquals(cap, Rate.of("20%").floorOf(n));
        assertEquals(share, Rate.of("0.2").ceilOf(n));
    }

    @Test
    void comparesSharesWithoutRounding() {
        assertFalse(Rate.of("60%").isReachedBy(509, 850));
        assertTrue(Rate.of("60%").isReachedBy(510, 850));
        assertEquals(Rate.of("8%"), Rate.of("0.080"));
        assertEquals("0.5%", Rate.of("0.005").toString());
    }
}
