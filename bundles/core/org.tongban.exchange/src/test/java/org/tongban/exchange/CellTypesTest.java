package org.tongban.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.money.Money;
import org.tongban.exchange.CellType.Unreadable;

/** The forms in which offices write days, amounts and numbers, and those that must be refused. */
class CellTypesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-3-5             | 2021-03-05
            2021-03-05           | 2021-03-05
            2021/3/5             | 2021-03-05
            2021.3.5             | 2021-03-05
            2021.03.05           | 2021-03-05
            2021.3.5.            | 2021-03-05
            20210305             | 2021-03-05
            2021年3月5日         | 2021-03-05
            2021 年 3 月 5 日    | 2021-03-05
            2021年3月5号         | 2021-03-05
            2021年03月05         | 2021-03-05
            ２０２１年３月５日   | 2021-03-05
            ２０２１．３．５     | 2021-03-05
            二〇二一年三月五日   | 2021-03-05
            二○二一年十二月三十一日 | 2021-12-31
            二零二一年十月二十日 | 2021-10-20
            二〇二一年元月廿三日 | 2021-01-23
            2021-03-05 00:00:00  | 2021-03-05
            2021-3-15 1:30       | 2021-03-15
            2021-03-05T08:30:00  | 2021-03-05
            2021/3/5 0:00        | 2021-03-05
            2021年3月5日 10:30   | 2021-03-05
            2021年3月5日 星期五  | 2021-03-05
            20210305120000       | 2021-03-05
            44260                | 2021-03-05
            2024-02-29           | 2024-02-29
            2021、3、5           | 2021-03-05
            '2021-3-5            | 2021-03-05
            2021-3-5日           | 2021-03-05
            """, quoteCharacter = '~')
    void daysAreReadInEveryForm(String text, LocalDate day) throws Unreadable {
        assertEquals(Optional.of(day), CellTypes.DATE.read(Cell.of(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024.2       | 2024-02-01 | 2024-02-29
            2021年3月    | 2021-03-01 | 2021-03-31
            202103       | 2021-03-01 | 2021-03-31
            2021-03      | 2021-03-01 | 2021-03-31
            二〇二一年三月 | 2021-03-01 | 2021-03-31
            2021-03-05   | 2021-03-05 | 2021-03-05
            """)
    void aMonthInAColumnOfDaysIsItsFirstDayOrItsLast(String text, LocalDate first, LocalDate last) throws Unreadable {
        assertEquals(Optional.of(first), CellTypes.DATE.read(Cell.of(text)));
        assertEquals(Optional.of(last), CellTypes.LAST_DATE.read(Cell.of(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-02-30  | 不存在
            20230230    | 不存在
            2023年13月1日 | 不存在
            2021年      | 只写了年
            2021        | 只写了年
            21-3-5      | 四位
            21.3.5      | 四位
            98年3月5日  | 四位
            3/5/2021    | 分不清
            去年春天    | 看不出
            2021.3.5-2022.3.4 | 看不出
            1021-03-05  | 不合常理
            2821-03-05  | 不合常理
            #REF!       | 公式出错
            """)
    void whatIsNoClearDayIsRefused(String text, String reason) {
        refused(CellTypes.DATE, Cell.of(text), reason);
    }

    @Test
    void serialsAreDays() throws Unreadable {
        assertEquals(LocalDate.of(2021, 3, 5), CellTypes.DATE.read(number("44260")).orElseThrow());
        assertEquals(LocalDate.of(2021, 3, 5), CellTypes.DATE.read(number("44260.75")).orElseThrow());
        assertEquals(LocalDate.of(2021, 3, 5), CellTypes.DATE.read(number("20210305")).orElseThrow());
        assertEquals(LocalDate.of(2021, 3, 6), CellTypes.DATE.read(new Cell("42799", new BigDecimal("42799"), null, true)).orElseThrow());
        assertEquals(LocalDate.of(1970, 1, 1), CellTypes.DATE.read(Cell.of(new BigDecimal("3"), "3", LocalDate.of(1970, 1, 1))).orElseThrow());
        refused(CellTypes.DATE, number("5"), "看不出");
        assertEquals(LocalDate.of(2021, 3, 1), CellTypes.DATE.read(number("2021.3")).orElseThrow());
        refused(CellTypes.DATE, number("2021.1"), "分不清");
    }

    @ParameterizedTest
    @CsvSource({"2021.3,2021-03", "2021.10,2021-10", "2021年3月,2021-03", "2021年3月份,2021-03", "202103,2021-03", "2021-03,2021-03", "2021/3,2021-03", "2021-03-05,2021-03",
            "二〇二一年三月,2021-03", "二〇二一年十一月份,2021-11", "２０２１年３月,2021-03", "44260,2021-03", "2021年12月31日,2021-12"})
    void monthsAreReadInEveryForm(String text, YearMonth month) throws Unreadable {
        assertEquals(Optional.of(month), CellTypes.MONTH.read(Cell.of(text)));
    }

    @Test
    void aMonthThatIsANumberIsReadUnlessItsZeroMayBeLost() throws Unreadable {
        assertEquals(YearMonth.of(2021, 3), CellTypes.MONTH.read(number("2021.3")).orElseThrow());
        assertEquals(YearMonth.of(2021, 12), CellTypes.MONTH.read(number("2021.12")).orElseThrow());
        assertEquals(YearMonth.of(2021, 3), CellTypes.MONTH.read(number("202103")).orElseThrow());
        refused(CellTypes.MONTH, number("2021.1"), "1月还是10月");
        refused(CellTypes.MONTH, Cell.of("2021.13"), "不存在");
        refused(CellTypes.MONTH, Cell.of("3月"), "看不出");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3500        | 3500.00
            3500.00     | 3500.00
            3500.5      | 3500.50
            3,500       | 3500.00
            ３，５００．００ | 3500.00
            ３５００    | 3500.00
            3500元      | 3500.00
            3500 元整   | 3500.00
            3500元/月   | 3500.00
            ¥3,500.00   | 3500.00
            ￥3500      | 3500.00
            RMB 3500    | 3500.00
            人民币3500元 | 3500.00
            1.2万       | 12000.00
            1.2万元     | 12000.00
            (120.50)    | -120.50
            （120.50）  | -120.50
            -120.5      | -120.50
            −120.5      | -120.50
            -¥120.50    | -120.50
            3 500       | 3500.00
            1,234,567.89 | 1234567.89
            .5          | 0.50
            0           | 0.00
            3500.       | 3500.00
            """)
    void amountsAreReadInEveryForm(String text, String yuan) throws Unreadable {
        assertEquals(Money.yuan(yuan), CellTypes.MONEY.read(Cell.of(text)).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,50", "35,00", "约3500", "3000-3500", "三千五", "3500.005", "1E+05", "12.3.4", "3500元左右", "50%", "99999999999999999999"})
    void whatIsNoClearAmountIsRefused(String text) {
        assertThrows(Unreadable.class, () -> CellTypes.MONEY.read(Cell.of(text)));
    }

    @Test
    void theNoiseOfBinaryFractionsIsTakenAway() throws Unreadable {
        assertEquals(new BigDecimal("92.4"), CellTypes.DECIMAL.read(number("92.40000000000001")).orElseThrow());
        assertEquals(new BigDecimal("86.6"), CellTypes.DECIMAL.read(number("86.59999999999999")).orElseThrow());
        assertEquals(Money.yuan("3850"), CellTypes.MONEY.read(number("3850.0000000000005")).orElseThrow());
        assertEquals(Money.yuan("0.3"), CellTypes.MONEY.read(number("0.30000000000000004")).orElseThrow());
        assertEquals(3L, CellTypes.WHOLE.read(number("3.0000000000000004")).orElseThrow());
        refused(CellTypes.MONEY, number("216.666666666667"), "超过两位");
        refused(CellTypes.MONEY, Cell.of(BigDecimal.TEN, "10", LocalDate.of(1900, 1, 10)), "日期");
    }

    @ParameterizedTest
    @CsvSource({"14,14", "1450,1450", "14件,14", "'1,450',1450", "26人,26", "３,3", "1.0,1", "-,", "'',"})
    void countsAreRead(String text, Long count) throws Unreadable {
        assertEquals(Optional.ofNullable(count), CellTypes.WHOLE.read(Cell.of(text)));
    }

    @Test
    void aCountWithAFractionIsRefused() {
        refused(CellTypes.WHOLE, Cell.of("3.5"), "整数");
        refused(CellTypes.WHOLE, number("3.5"), "整数");
    }

    @ParameterizedTest
    @CsvSource({"11.5平方米,11.5", "11.5㎡,11.5", "92.4分,92.4", "50%,0.5", "-1.25,-1.25"})
    void decimalsMayHaveUnits(String text, BigDecimal value) throws Unreadable {
        assertEquals(0, value.compareTo(CellTypes.DECIMAL.read(Cell.of(text)).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"32139919960820495X", "'321399199608204955", " 321399 19960820 4955", "３２１３９９１９９６０８２０４９５５", "321399-19960820-4955", "321399199608204955\u200B"})
    void identityNumbersAreCleaned(String text) throws Unreadable {
        String digits = "321399199608204955";
        if (text.endsWith("X")) {
            refused(CellTypes.IDENTITY, Cell.of(text), "校验码");
        } else {
            assertEquals(new IdentityNumber(digits), CellTypes.IDENTITY.read(Cell.of(text)).orElseThrow());
        }
    }

    @Test
    void aSmallXIsACapitalOne() throws Unreadable {
        for (String text : new String[] {"32139919990719227x", "32139919990719227Ｘ", "32139919990719227×", "32139919990719227ｘ"}) {
            assertEquals("32139919990719227X", CellTypes.IDENTITY.read(Cell.of(text)).orElseThrow().digits());
        }
    }

    @Test
    void damagedIdentityNumbersAreRecognised() {
        refused(CellTypes.IDENTITY, number("321399199608204955"), "文本格式");
        refused(CellTypes.IDENTITY, number("3.21399199608204E17"), "文本格式");
        refused(CellTypes.IDENTITY, Cell.of("3.21399E+17"), "文本格式");
        refused(CellTypes.IDENTITY, Cell.of("321399199608204000"), "000");
        refused(CellTypes.IDENTITY, Cell.of("321399960820495"), "18位");
        refused(CellTypes.IDENTITY, Cell.of("321399199602304955"), "出生日期");
        refused(CellTypes.IDENTITY, Cell.of("32139919960820495A"), "字符");
        refused(CellTypes.IDENTITY, Cell.of("321399199608204954"), "校验码");
    }

    @Test
    void phonesAndCardsAreDigits() throws Unreadable {
        assertEquals("13903307666", CellTypes.DIGITS.read(number("13903307666")).orElseThrow());
        assertEquals("13903307666", CellTypes.DIGITS.read(number("1.3903307666E10")).orElseThrow());
        assertEquals("13903307666", CellTypes.DIGITS.read(Cell.of("139-0330-7666")).orElseThrow());
        assertEquals("13903307666", CellTypes.DIGITS.read(Cell.of("+86 13903307666")).orElseThrow());
        assertEquals("6217540581075864703", CellTypes.DIGITS.read(Cell.of("6217 5405 81075864703")).orElseThrow());
        assertEquals("052788888888", CellTypes.DIGITS.read(Cell.of("（0527）88888888")).orElseThrow());
        refused(CellTypes.DIGITS, number("6217540581075864703"), "文本格式");
        refused(CellTypes.DIGITS, Cell.of("6.21754E+18"), "文本格式");
        refused(CellTypes.DIGITS, Cell.of("13903307666/13903307667"), "只写一个");
    }

    @ParameterizedTest
    @CsvSource({"是,true", "√,true", "有,true", "y,true", "1,true", "TRUE,true", "否,false", "×,false", "无,false", "N,false", "0,false"})
    void yesAndNo(String text, boolean yes) throws Unreadable {
        assertEquals(Optional.of(yes), CellTypes.YES_NO.read(Cell.of(text)));
    }

    @Test
    void cellsThatSayNothingAreEmpty() throws Unreadable {
        for (String text : new String[] {"", "  ", "\u3000", "无", "/", "-", "—", "——", "空", "暂无", "N/A", "\n"}) {
            for (CellType<?> type : new CellType<?>[] {CellTypes.TEXT, CellTypes.DATE, CellTypes.MONTH, CellTypes.MONEY, CellTypes.IDENTITY, CellTypes.DIGITS, CellTypes.DECIMAL}) {
                assertTrue(type.read(Cell.of(text)).isEmpty(), "[" + text + "]");
            }
        }
    }

    @Test
    void textLosesSpacesThatOnlyAlign() throws Unreadable {
        assertEquals("沈慧", CellTypes.TEXT.read(Cell.of(" 沈\u3000慧 ")).orElseThrow());
        assertEquals("沈慧", CellTypes.TEXT.read(Cell.of("沈 慧")).orElseThrow());
        assertEquals("Li Ming", CellTypes.TEXT.read(Cell.of("Li Ming")).orElseThrow());
        assertEquals("政务服务2.0", CellTypes.TEXT.read(Cell.of("政务服务2.0\n")).orElseThrow());
        assertEquals("五级（初级工）", CellTypes.TEXT.read(Cell.of("五级\n（初级工）")).orElseThrow());
        assertEquals("19", CellTypes.TEXT.read(number("19.0")).orElseThrow());
        refused(CellTypes.TEXT, Cell.of("#N/A"), "公式出错");
    }

    @Test
    void reportsMaskWhatIdentifiesAPerson() {
        assertEquals("321399********4955", CellTypes.IDENTITY.shown("321399 19960820 4955"));
        assertEquals("139****7666", CellTypes.DIGITS.shown("13903307666"));
        assertFalse(CellTypes.DIGITS.shown("6217540581075864703").startsWith("62"));
    }

    private static Cell number(String number) {
        return Cell.of(new BigDecimal(number), number, null);
    }

    private static void refused(CellType<?> type, Cell cell, String reason) {
        Unreadable refusal = assertThrows(Unreadable.class, () -> type.read(cell), cell::toString);
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }
}
