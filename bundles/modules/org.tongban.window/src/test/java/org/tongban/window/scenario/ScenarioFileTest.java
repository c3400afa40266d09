package org.tongban.window.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.window.scenario.Handling.Shape;

class ScenarioFileTest {

    static final Path SAMPLES = Path.of("../../../docs/howto/scenarios");

    private static final String SMALL = """
            name: 示例
            opens: 9:00
            closes: 10:00
            zones: [{name: A}]
            windows: [{zone: A, count: 2}]
            items:
              - {name: 登记, zone: A, arrivals: [3, 4], handling: 10}
            """;

    @Test
    void readsTheTableOfHanjiang() {
        Scenario scenario = ScenarioFile.read(SAMPLES.resolve("hanjiang.yaml"));
        assertEquals(7, scenario.zones().size());
        assertEquals(23, scenario.windows().stream().filter(window -> !window.tidal()).count());
        assertEquals(89_809 / 250.0, scenario.items().stream().mapToDouble(ItemDemand::arrivalsOfTheDay).sum(), 1e-9);
        assertEquals(16, scenario.slots());
    }

    @Test
    void readsChineseKeys() {
        Scenario scenario = ScenarioFile.read(SAMPLES.resolve("hongqi.yaml"));
        assertEquals("红旗区政务服务中心", scenario.name());
        assertEquals(List.of(true, true), scenario.windows().stream().filter(WindowSpec::green).map(WindowSpec::green).toList());
        assertEquals(Shape.EMPIRICAL, scenario.items().get(3).handling().shape());
        assertEquals(OptionalInt.of(8), scenario.tidal().get(0).openAt());
    }

    @Test
    void theShapeOfAHallPutsItsSharesWherePeopleCome() {
        List<Double> day = ArrivalShape.HALL.spread(100, LocalTime.of(9, 0), 16);
        assertEquals(36, day.subList(1, 4).stream().mapToDouble(Double::doubleValue).sum(), 1e-9);
        assertEquals(27, day.subList(11, 14).stream().mapToDouble(Double::doubleValue).sum(), 1e-9);
        assertEquals(100, day.stream().mapToDouble(Double::doubleValue).sum(), 1e-9);
    }

    @Test
    void readsBackWhatItWrites() {
        for (String sample : List.of("hanjiang.yaml", "hongqi.yaml")) {
            Scenario scenario = ScenarioFile.read(SAMPLES.resolve(sample));
            assertEquals(scenario, ScenarioFile.read(ScenarioFile.write(scenario), sample));
        }
        for (int seed = 0; seed < 50; seed++) {
            Scenario scenario = random(new Random(seed));
            assertEquals(scenario, ScenarioFile.read(ScenarioFile.write(scenario), "seed " + seed));
        }
    }

    @Test
    void keepsTheOrderOfWhatIsWritten() {
        Scenario scenario = ScenarioFile.read(SAMPLES.resolve("hanjiang.yaml"));
        assertEquals(List.of("民政局", "卫健局", "教育局", "残联", "司法局", "文旅局", "统战部", "档案局", "台港澳办"), List.copyOf(scenario.zones().get(3).takes()));
    }

    @Test
    void namesEveryProblemWithItsLine() {
        ScenarioRefused refused = refused(SMALL.replace("count: 2", "count: two").replace("arrivals: [3, 4]", "arrivals: [3, -4]").replace("handling: 10", "handlng: 10"));
        assertEquals(List.of(5, 7, 7, 7), refused.problems().stream().map(ScenarioProblem::line).toList());
        assertTrue(refused.getMessage().contains("第5行 windows[1].count：“two”不是数字"), refused.getMessage());
        assertTrue(refused.getMessage().contains("items[1].arrivals[2]：-4 超出范围"), refused.getMessage());
        assertTrue(refused.getMessage().contains("没有“handlng”这一项"), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            handling: 10            | handling: .nan                          | 不是数字
            handling: 10            | handling: NaN                           | 超出范围
            handling: 10            | handling: 0                             | 超出范围
            handling: 10            | handling: 1e999                         | 超出范围
            handling: 10            | handling: {mean: 5, shape: pareto}      | 没有“pareto”这种分布
            handling: 10            | handling: {mean: 5, cv: 2, shape: fixed} | 离散只能是
            handling: 10            | handling: []                            | 实测分钟
            handling: 10            | handling: {mean: [5]}                   | 不是数字
            arrivals: [3, 4]        | arrivals: [3]                           | 共 2 个半小时
            arrivals: [3, 4]        | perDay: 7, shape: [0, 0]                | 不能全为 0
            arrivals: [3, 4]        | perDay: 7, shape: tide                  | 没有“tide”这种形状
            arrivals: [3, 4]        | perDay: 7, arrivals: [3, 4]             | 只写一种
            arrivals: [3, 4]        | perYear: 7                              | days
            zone: A, arrivals       | zone: B, arrivals                       | 不在 zones 中
            count: 2                | count: 2.5                              | 应为整数
            count: 2                | count: 5001                             | 超出范围
            count: 2                | breaks: [12:00]                         | 11:30-12:30 的样子
            count: 2                | breaks: [12:00-13:00]                   | 不在开门时间内
            count: 2                | tidal: true                             | 没有规则
            count: 2                | items: [x]                              | 不在 items 中
            closes: 10:00           | closes: 10:10                           | 整数个半小时
            closes: 10:00           | closes: 8:00                            | 整数个半小时
            closes: 10:00           | closes: noon                            | 不是时刻
            name: 示例              | name: [示例]                            | 应为一个文字
            name: 示例              | names: 示例                             | 没有“names”这一项
            """)
    void saysWhatIsWrongAndHowToMendIt(String of, String becomes, String sentence) {
        ScenarioRefused refused = refused(SMALL.replace(of, becomes));
        assertTrue(refused.getMessage().contains(sentence), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "[]", "42", "a: b: c", "\t- x", "name: !!java.io.File [x]", "--- {name: a}\n--- {name: b}", "{name: a, name: b}", "name: *x", "? [a]\n: b", "\u0000"})
    void refusesWhatIsNoScenario(String yaml) {
        refused(yaml);
    }

    @Test
    void refusesBombsQuickly() {
        refused("a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n");
        refused("[".repeat(500_000));
        refused("[\n".repeat(500_000));
        refused("{a: ".repeat(200_000));
        refused("- ".repeat(400_000));
        refused("name: " + "长".repeat(3_000_000));
        refused(SMALL.replace("arrivals: [3, 4]", "arrivals: [" + "1,\n    ".repeat(100_000) + "1]"));
        refused(SMALL.replace("[{zone: A, count: 2}]", "[" + "{zone: A, count: 5000},\n  ".repeat(6_000) + "]"));
        refused(SMALL.replace("zones: [{name: A}]", "zones: [" + "x, ".repeat(400) + "]"));
    }

    @Test
    void sharesAndWaitsBelongTogether() {
        assertTrue(refused(SMALL + "limits: {within: 10}\n").getMessage().contains("要一起写"));
        assertEquals(Limits.NONE, ScenarioFile.read(SMALL, "x").limits());
        assertTrue(ScenarioFile.read(SMALL + "limits: {within: 10, share: 0.8}\n", "x").limits().promisesAWait());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        String sentence = assertThrows(IllegalArgumentException.class, () -> ScenarioFile.read(Path.of("no/such.yaml"))).getMessage();
        assertTrue(sentence.startsWith("没有文件"), sentence);
    }

    private static ScenarioRefused refused(String yaml) {
        return assertThrows(ScenarioRefused.class, () -> ScenarioFile.read(yaml, "x.yaml"));
    }

    private static Scenario random(Random random) {
        int slots = 1 + random.nextInt(8);
        LocalTime opens = LocalTime.of(8, 30);
        List<Double> arrivals = Collections.nCopies(slots, random.nextInt(3) == 0 ? random.nextInt(9) : random.nextDouble() * 20);
        Handling[] kinds = {Handling.exponential(0.5 + random.nextDouble()), new Handling(Shape.GAMMA, 7, random.nextDouble(), List.of()),
            new Handling(Shape.LOGNORMAL, 7.5, 2, List.of()), new Handling(Shape.FIXED, 3, 0, List.of()), Handling.measured(List.of(1.0, 2.5, random.nextDouble() + 1))};
        Optional<Double> patience = random.nextBoolean() ? Optional.of(1 + random.nextDouble()) : Optional.empty();
        List<ItemDemand> items = List.of(new ItemDemand("1", "甲", Optional.of("区: 一"), arrivals, kinds[random.nextInt(5)], patience, random.nextInt(2) * 0.25),
                new ItemDemand("true", "乙 # 局", Optional.empty(), arrivals, kinds[random.nextInt(5)], patience, 0));
        List<WindowSpec> windows = List.of(new WindowSpec("W'1", "区: 一", Set.of("1"), List.of(new WindowSpec.Break(opens, opens.plusMinutes(10))), false, random.nextBoolean()),
                new WindowSpec("\"2\"", "区: 一", Set.of(), List.of(), true, false));
        TidalRule rule = new TidalRule("区: 一", random.nextBoolean() ? OptionalInt.of(5) : OptionalInt.empty(), random.nextInt(4), Optional.of(opens), Optional.empty(),
                random.nextInt(3) * 2.5, List.of("null"));
        Limits limits = random.nextBoolean() ? Limits.NONE : new Limits(1, 9, 2, 10, 0.8, 0.85, List.of(Set.of("甲", "乙 # 局")), List.of(Set.of("1", "true")));
        return new Scenario("情景 " + random.nextInt(), opens, opens.plusMinutes(30L * slots), List.of(new ZoneSpec("区: 一", 0, 5, Set.of())), windows, items, List.of(rule), limits);
    }
}
