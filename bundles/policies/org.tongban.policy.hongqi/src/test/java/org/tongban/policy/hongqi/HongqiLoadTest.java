package org.tongban.policy.hongqi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Working;
import org.tongban.policy.window.BalancePolicy.Share;
import org.tongban.policy.window.TidalPolicy.Day;
import org.tongban.policy.window.WindowLoadPolicy.ItemWork;
import org.tongban.policy.window.WindowLoadPolicy.WindowLoad;
import org.tongban.policy.window.WindowLoadPolicy.Work;

/** The worked cases of HQ-2.3.4-a, -b and -c, and what lies around their edges. */
class HongqiLoadTest {

    private final HongqiLoad load = new HongqiLoad();

    @ParameterizedTest(name = "{0} cases of {1} minutes at {2} windows: load {3}, {4} windows advised")
    @CsvSource(textBlock = """
            30000, 10,   2, 1.4286, 4
            16800, 10,   3, 0.5333, 2
            16801, 10,   3, 0.5334, 3
            8400,  10,   1, 0.8000, 1
            8400,  10.1, 1, 0.8080, 2
            0,     10,   1, 0.0000, 1
            """)
    void worksOutLoadAndWindows(long cases, BigDecimal minutes, int windows, BigDecimal expected, int advised) {
        WindowLoad found = granted(load.load(work(windows, cases, minutes), ChosenDesk.sheet()));
        assertEquals(Optional.of(expected), found.load());
        assertEquals(OptionalInt.of(advised), found.recommended());
    }

    @Test
    void averagesTheLastThreeYearsOfEachItemWithoutRoundingInBetween() {
        Work work = new Work("税务", List.of(new ItemWork("甲", List.of(999999L, 8400L, 8400L, 8400L), Optional.of(BigDecimal.TEN)),
                new ItemWork("乙", List.of(1L, 0L, 0L), Optional.of(new BigDecimal("0.3"))), new ItemWork("丙", List.of(3L, 4L), Optional.of(BigDecimal.ONE))), 1);
        WindowLoad found = granted(load.load(work, ChosenDesk.sheet()));
        assertEquals(new BigDecimal("84003.6"), found.minutes().orElseThrow());
        assertEquals(new BigDecimal("8403.8333"), found.cases());
        assertEquals(OptionalInt.of(2), found.recommended());
    }

    @Test
    void advisesNothingWhileSomeMinutesAreNotKnown() {
        Work work = new Work("税务", List.of(new ItemWork("甲", List.of(100L), Optional.empty())), 2);
        WindowLoad found = granted(load.load(work, ChosenDesk.sheet()));
        assertEquals(new WindowLoad(new BigDecimal("100"), Optional.empty(), Optional.empty(), Optional.of(new BigDecimal("50")), OptionalInt.empty()), found);
        assertTrue(load.load(new Work("税务", List.of(), 2), ChosenDesk.sheet()) instanceof Finding.Pending);
    }

    @Test
    void takesWhatThePlaceEntered() {
        assertEquals(OptionalInt.of(3), granted(load.load(work(2, 30000, BigDecimal.TEN), ChosenDesk.entered("hq.window.load.targetLoad", "1"))).recommended());
        assertEquals(OptionalInt.of(5), granted(load.load(work(2, 1, BigDecimal.TEN), ChosenDesk.entered("hq.window.load.minimum", "5"))).recommended());
    }

    @Test
    void ranksByCasesPerWindowIfReadSo() {
        WindowLoad found = granted(load.load(new Work("税务", List.of(new ItemWork("甲", List.of(100L, 90L), Optional.of(BigDecimal.TEN))), 4), ChosenDesk.reading("hq.window.load.*", "B")));
        assertEquals(new WindowLoad(new BigDecimal("90"), Optional.empty(), Optional.empty(), Optional.of(new BigDecimal("22.5")), OptionalInt.empty()), found);
    }

    @Test
    void showsItsWorkings() {
        assertEquals("""
                窗口组 = 税务
                窗口数 = 2
                窗口负荷如何计算，年均办件量取几年 = A：负荷公式：每年250个工作日、每日420分钟、目标负荷0.80，取最近3个自然年平均  [HQ-2.3.4-a, 红旗区大厅运行管理方案（2022-05-06）]
                年均办件量取几年 = 3  [HQ-2.3.4-a, 红旗区大厅运行管理方案（2022-05-06）]
                甲年均办件量 = 30000
                甲单件办理分钟数 = 10
                每窗口年办件量 = 15000
                年办件量 = 30000
                年办理分钟数 = 300000
                每年开放天数 = 250  [HQ-2.3.4-a, 红旗区大厅运行管理方案（2022-05-06）]
                每日开放分钟数 = 420  [HQ-2.3.4-a, 红旗区大厅运行管理方案（2022-05-06）]
                每窗口年开放分钟数 = 105000
                目标负荷 = 0.80  [HQ-2.3.4-a, 红旗区大厅运行管理方案（2022-05-06）]
                每组最少窗口数 = 1  [HQ-2.3.4-a, 红旗区大厅运行管理方案（2022-05-06）]
                负荷 = 1.4286
                建议窗口数 = 4
                窗口负荷 = 负荷1.4286，建议4个窗口  [HQ-2.3.4-a, 红旗区大厅运行管理方案（2022-05-06）]""",
                load.load(work(2, 30000, BigDecimal.TEN), ChosenDesk.sheet()).workings().stream().map(Working::toString).collect(Collectors.joining("\n")));
    }

    /** The advice is the least number of windows whose load is at most 0.80. */
    @Test
    void advisesTheLeastNumberThatKeepsTheTarget() {
        Random random = new Random(20220506);
        for (int n = 0; n < 500; n++) {
            long cases = 1 + random.nextInt(200_000);
            BigDecimal minutes = BigDecimal.valueOf(1 + random.nextInt(600), 1);
            int advised = granted(load.load(work(1, cases, minutes), ChosenDesk.sheet())).recommended().orElseThrow();
            BigDecimal spent = minutes.multiply(BigDecimal.valueOf(cases));
            assertTrue(spent.compareTo(BigDecimal.valueOf(84_000L * advised)) <= 0, cases + " × " + minutes);
            assertTrue(advised == 1 || spent.compareTo(BigDecimal.valueOf(84_000L * (advised - 1))) > 0, cases + " × " + minutes);
        }
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(textBlock = """
            600 500 400,     1.5000, PASS
            601 500 400,     1.5025, WARN
            6000001 4000000, 1.5000, WARN
            7,               1.0000, PASS
            5 0,             ,       WARN
            0 0,             ,       NA
            """)
    void comparesTheBusiestWithTheIdlest(String cases, BigDecimal ratio, Verdict verdict) {
        String[] counts = cases.split(" ");
        List<Share> shares = IntStream.range(0, counts.length).mapToObj(n -> new Share("窗口" + n, Long.parseLong(counts[n]), Optional.empty())).toList();
        var found = granted(load.balance(shares, ChosenDesk.sheet()));
        assertEquals(verdict, found.verdict());
        assertEquals(Optional.ofNullable(ratio), found.ratio());
    }

    @ParameterizedTest(name = "{0} before, {1} today: {2}")
    @CsvSource(textBlock = """
            100 110 90 100,     150, true
            100 110 90 100,     149, false
            900 100 110 90 100, 150, true
            1 1 2,              2,   true
            1 2 2,              2,   false
            0 0,                0,   false
            """)
    void seesASurgeFromOneAndAHalfTimesTheUsual(String before, long today, boolean isSurge) {
        List<Long> weeks = List.of(before.split(" ")).stream().map(Long::valueOf).toList();
        assertEquals(isSurge, granted(new HongqiTides().surge(new Day(weeks, Optional.of(today), Optional.empty()), ChosenDesk.sheet())).isSurge());
    }

    private static Work work(int windows, long cases, BigDecimal minutes) {
        return new Work("税务", List.of(new ItemWork("甲", List.of(cases), Optional.of(minutes))), windows);
    }

    private static <T> T granted(Finding<T> finding) {
        return finding.value().orElseThrow(() -> new AssertionError(finding.reason()));
    }
}
