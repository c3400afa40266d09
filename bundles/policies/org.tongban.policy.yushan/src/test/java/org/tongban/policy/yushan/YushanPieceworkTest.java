package org.tongban.policy.yushan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.tongban.core.money.Money.yuan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Working;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.policy.payroll.PieceworkPolicy.CappedPay;
import org.tongban.policy.payroll.PieceworkPolicy.CaseCount;

class YushanPieceworkTest {

    private static final YearMonth MAY = YearMonth.of(2023, 5);
    private final YushanPiecework piecework = new YushanPiecework();

    @Test
    void countsTheAssistedCasesAlone() {
        List<CaseCount> counts = List.of(new CaseCount("帮办代办", "优", 3), new CaseCount("帮办代办", "", 2), new CaseCount("帮办代办", "合格", 1), new CaseCount("政务服务2.0", "优", 9));
        assertEquals(Map.of("优", 3L, "合格", 3L), piecework.countedCases(MAY, counts, ChosenDesk.sheet()).value().orElseThrow());
        assertEquals(Map.of("优", 12L, "合格", 3L), piecework.countedCases(MAY, counts, ChosenDesk.reading("ys.pay.volumeSource", "B")).value().orElseThrow());
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(textBlock = """
            # month, reading, what 10 cases of each quality earn
            2023-04, none, 12.00
            2023-05, none, 30.00
            2023-05, ys.pay.tariff, 17.00
            2024-04, ys.pay.effectiveFrom, 12.00
            2024-05, ys.pay.effectiveFrom, 30.00
            2023-11, ys.policy.effectiveFrom, 12.00
            2023-12, ys.policy.effectiveFrom, 30.00
            """)
    void paysEachQualityItsPrice(YearMonth month, String key, String expected) {
        Worksheet sheet = ChosenDesk.reading(key, "B");
        assertEquals(yuan(expected), piecework.earned(month, Map.of("优", 10L, "良", 10L, "合格", 10L, "不合格", 10L), sheet).value().orElseThrow());
    }

    @Test
    void knowsNoPriceForAnotherQuality() {
        assertInstanceOf(Finding.NotConfigured.class, piecework.earned(MAY, Map.of("良好", 1L), ChosenDesk.sheet()));
    }

    @Test
    void capsEachClerkFromMayOn() {
        Map<String, Money> earned = earned("320", "150");
        assertEquals("P1 300.00, P2 150.00", paid(MAY, earned, ChosenDesk.sheet()));
        assertEquals("P1 320.00, P2 150.00", paid(MAY.minusMonths(1), earned, ChosenDesk.sheet()));
    }

    @Test
    void sharesOneCapAmongAStationIfReadSo() {
        assertEquals("P1 204.26, P2 95.74", paid(MAY, earned("320", "150"), ChosenDesk.reading("ys.pay.cap", "B")));
        assertEquals("P1 100.00, P2 150.00", paid(MAY, earned("100", "150"), ChosenDesk.reading("ys.pay.cap", "B")));
    }

    @Test
    void neverLosesAFenOfASharedCap() {
        Random random = new Random(20230501);
        for (int run = 0; run < 500; run++) {
            Map<String, Money> earned = new LinkedHashMap<>();
            for (int clerk = 0; clerk < 1 + random.nextInt(7); clerk++) {
                earned.put("P" + clerk, new Money(random.nextInt(40_000)));
            }
            List<CappedPay> paid = piecework.paid(MAY, earned, ChosenDesk.reading("ys.pay.cap", "B")).value().orElseThrow();
            Money total = Money.sum(earned.values());
            assertEquals(total.min(yuan("300")), Money.sum(paid.stream().map(CappedPay::paid).toList()), earned::toString);
            assertEquals(List.of(), paid.stream().filter(each -> each.cut().isNegative()).toList(), earned::toString);
        }
    }

    @Test
    void showsItsWorkings() {
        Finding<List<CappedPay>> paid = piecework.paid(MAY, earned("301"), ChosenDesk.sheet());
        assertEquals("""
                “自5月开始实行”是哪一年 = A：2023年5月，已发月份的差额以补差体现  [YS-3.3.10-e, 玉政〔2023〕17号]
                文件落款2023年11月6日，却规定1月至12月工作和5月起的报酬，从何时起算 = A：各条按各自写明的时间执行（计酬自2023年5月起，含追溯）  [YS-0-a, 玉政〔2023〕17号]
                每月封顶 = 300.00  [YS-3.3.10-d, 玉政〔2023〕17号]
                每月300元封顶按人还是按村站，是否结转，5月以前是否封顶 = A：按人封顶，不结转，自新标准实行之月起  [YS-3.3.10-d, 玉政〔2023〕17号]
                封顶前 = 301.00
                计件报酬 = 300.00  [YS-3.3.10-d, 玉政〔2023〕17号]""",
                paid.workings().stream().limit(6).map(Working::toString).collect(Collectors.joining("\n")));
    }

    /** The case file of 2023 and the pay expected of it, one clerk a village. */
    @Test
    void paysTheSampleYearToTheFen() throws IOException {
        Map<String, List<CaseCount>> cases = new LinkedHashMap<>();
        for (String[] row : rows("cases-2023.csv")) {
            cases.computeIfAbsent(row[1] + " " + row[0], key -> new ArrayList<>()).add(new CaseCount(row[2], row[3], Long.parseLong(row[4])));
        }
        List<String[]> expected = rows("piecework-2023.csv");
        assertEquals(180, expected.size());
        for (String[] row : expected) {
            YearMonth month = YearMonth.parse(row[1]);
            Map<String, Long> counted = piecework.countedCases(month, cases.get(row[0] + " " + row[1]), ChosenDesk.sheet()).value().orElseThrow();
            Money earned = piecework.earned(month, counted, ChosenDesk.sheet()).value().orElseThrow();
            CappedPay paid = piecework.paid(month, Map.of("clerk", earned), ChosenDesk.sheet()).value().orElseThrow().get(0);
            assertEquals(row[2] + " " + row[3], paid.paid() + " " + !paid.cut().isZero(), row[0] + " " + row[1]);
        }
    }

    private static List<String[]> rows(String resource) throws IOException {
        try (var in = Objects.requireNonNull(YushanPieceworkTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(",", -1)).toList();
        }
    }

    private static Map<String, Money> earned(String... amounts) {
        Map<String, Money> earned = new LinkedHashMap<>();
        for (String amount : amounts) {
            earned.put("P" + (earned.size() + 1), yuan(amount));
        }
        return earned;
    }

    private String paid(YearMonth month, Map<String, Money> earned, Worksheet sheet) {
        return piecework.paid(month, earned, sheet).value().orElseThrow().stream().map(each -> each.clerk() + " " + each.paid()).collect(Collectors.joining(", "));
    }
}
