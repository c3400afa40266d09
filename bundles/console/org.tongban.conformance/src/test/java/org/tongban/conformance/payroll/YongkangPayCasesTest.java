package org.tongban.conformance.payroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.Conformance;
import org.tongban.conformance.ConformanceReport;
import org.tongban.conformance.assessment.YongkangScoreCases;
import org.tongban.policy.yongkang.YongkangBonus;
import org.tongban.policy.yongkang.YongkangPack;
import org.tongban.policy.yongkang.YongkangPay;
import org.tongban.policy.yongkang.YongkangPayChecks;
import org.tongban.policy.yongkang.YongkangScores;
import org.tongban.policy.yongkang.YongkangSkillLevels;

/** The register's cases on 永康's pay, skill levels and scores, and cases of the same words with other numbers. */
public class YongkangPayCasesTest {

    private static final YongkangPack PACK = new YongkangPack();

    public static final List<ClauseAdapter> ADAPTERS = adapters();

    private static List<ClauseAdapter> adapters() {
        var checks = new YongkangPayChecks();
        var levels = new YongkangSkillLevels();
        var bonus = new YongkangBonus();
        return List.of(new YongkangPayCases(PACK, checks, checks, new YongkangPay(), levels, levels), new YongkangBonusCases(PACK, bonus, bonus, bonus),
                new YongkangScoreCases(PACK, new YongkangScores()));
    }

    @Test
    void passesEveryCaseOfTheRegister() throws IOException {
        Set<String> mine = ADAPTERS.stream().flatMap(adapter -> adapter.clauses().stream()).collect(Collectors.toSet());
        ConformanceReport report = new Conformance(List.of(PACK), ADAPTERS).ofPacks(Optional.empty());
        assertEquals(List.of(), report.failed());
        assertEquals(List.of(), report.unsupported().stream().filter(each -> mine.contains(each.id())).toList());
        assertTrue(report.passed() >= 17, () -> "only " + report.passed());
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            YK-3.2-h   | {clerk: T1普通办事员, before: {payer: T1, base: 3600.0}, after: {payer: T1, base: 3650.0}}  | FAIL
            YK-3.2-h   | {clerk: T2组长, before: {payer: T2, base: 4000}, after: {payer: T2, base: 4000.00}}       | PASS
            YK-3.2-i   | {tariffMonthly: 650.5, role: LEADER, monthsAsLeader: 7}                                  | {specialBonus: 4553.5, payer: 市政管办}
            YK-3.2-i   | {tariffMonthly: 800.0, role: LEADER, monthsAsLeader: 0}                                  | {specialBonus: 0}
            YK-3.2-i   | {tariffMonthly: 800.0, role: CLERK}                                                      | {specialBonus: 0}
            YK-3.2-i   | {tariffMonthly: 800.0, role: LEADER, monthsAsLeader: 2, reading: B}                      | {specialBonus: 1600}
            YK-3.2-j   | {leader: T1组长, lines: [{code: BASE, payer: T1, amount: 100.1}, {code: SPECIAL_BONUS, payer: 市政管办, amount: 0.2}, {code: OTHER, payer: T1, amount: 1}]} | {result: PASS, byPayer: {T1: 101.1, 市政管办: 0.2}, total: 101.3}
            YK-4.2.1-a | {hiredClerks: 3, certified: 2}                                                           | {coverage: 0.6667}
            YK-4.2.1-b | {cert: 初级工}                                                                            | {level: 1, of: 3, warn: null}
            YK-4.2.1-b | {cert: 技师}                                                                              | {level: 3, warn: ABOVE_SCHEME}
            YK-4.2.1-b | {cert: 技师, reading: B}                                                                  | FAIL
            YK-4.2.1-c | {level: 高级工, tariff: {中级工: 200.0, from: '2024-01-01'}, month: 2024-01}                 | {status: NOT_CONFIGURED, amountAddedToTotal: 0}
            YK-4.2.1-c | {level: 中级工, tariff: {中级工: 200.0, from: '2024-01-01'}, month: 2023-12}                 | {status: NOT_CONFIGURED}
            YK-4.2.1-c | {level: 高级技师, tariff: {初级工: 80, 高级工: 310.5, from: '2024-01-01'}, month: 2025-06}      | {amount: 310.5}
            YK-4.3.2-b | {pool: 100.0, shares: [1, 1, 1, 1, 1, 1]}                                                | {amounts: [16.67, 16.67, 16.67, 16.67, 16.66, 16.66], sum: 100}
            YK-4.3.2-b | {pool: 0.01, shares: [0, 1, 1]}                                                          | {amounts: [0, 0.01, 0]}
            YK-4.3.2-b | {pool: 999.99, shares: [1.5, 0.7]}                                                       | {amounts: [681.82, 318.17], sum: 999.99}
            YK-4.3.2-b | {pool: 900.0, windows: [{share: 2, shares: [1, 1]}, {share: 1, shares: [3]}], reading: A} | {amounts: [300, 300, 300]}
            YK-4.3.2-b | {pool: 100.0, shares: [1, 1], grades: [优秀, 称职]}                                         | {amounts: [50, 50], result: WARN}
            YK-4.3.2-c | {mode: ADDITIVE, base: 1000.0, level: 100.0, position: 50.0, duty: 25.5, performance: 300} | 1475.5
            YK-4.3.2-c | {mode: ADDITIVE, base: null, level: 100.0}                                               | {result: NOT_CONFIGURED}
            YK-4.3.2-c | {mode: ADDITIVE, base: 500, level: null}                                                 | {result: NOT_CONFIGURED}
            YK-4.3.2-c | {mode: MULTIPLICATIVE, base: 999.99, kLevel: 1.15, kPosition: 1.05, kPerf: 0.333}        | 402.09
            YK-4.3.2-c | {base: 1000.0, level: 100.0}                                                             | 1100
            YK-4.3.1-a | {业务技能: 90, 岗位贡献: 80, 从业态度: 86}                                                      | {score: 85.33}
            YK-4.3.1-a | {业务技能: 77.7, 岗位贡献: 66.6, 从业态度: 55.5, weights: [0.25, 0.25, 0.5]}                     | {score: 63.83}
            YK-4.3.1-a | {业务技能: 90, 岗位贡献: 80, 从业态度: 86, 服务质量: 100, weights: [0.4, 0.3, 0.2, 0.1]}         | {score: 87.2}
            YK-4.3.1-a | {业务技能: 90, 岗位贡献: 80, 从业态度: 86, weights: [0.5, 0.3, 0.1]}                             | {error: WEIGHTS_MUST_SUM_TO_1}
            """)
    void answersCasesOfTheSameWordsWithOtherNumbers(String clause, String in, String out) throws IOException {
        ConformanceReport report = run(clause, in, out);
        assertEquals(List.of(), report.failed());
        assertEquals(List.of(), report.unsupported());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YK-3.2-i   | {tariffMonthly: 800.0, role: DANCER}
            YK-4.2.1-b | {cert: 大师}
            YK-4.3.1-a | {业务技能: 90, 岗位贡献: 80, 从业态度: 86, weights: [0.5, 0.5]}
            """)
    void doesNotGuessAtWordsItDoesNotKnow(String clause, String in) throws IOException {
        assertEquals(1, run(clause, in, "PASS").unsupported().size());
    }

    private static ConformanceReport run(String clause, String in, String out) throws IOException {
        String yaml = "clauses: [{id: " + clause + ", test: [{in: " + in + ", out: " + out + "}]}]";
        return new Conformance(List.of(), ADAPTERS).ofFile(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "cases", Optional.empty());
    }
}
