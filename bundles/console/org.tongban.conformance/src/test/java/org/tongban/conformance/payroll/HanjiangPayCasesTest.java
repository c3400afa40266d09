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
import org.tongban.policy.hanjiang.HanjiangCost;
import org.tongban.policy.hanjiang.HanjiangPack;
import org.tongban.policy.hanjiang.HanjiangPay;

/** The register's cases on 涵江's pay, and cases of the same words with other numbers. */
public class HanjiangPayCasesTest {

    private static final HanjiangPack PACK = new HanjiangPack();
    private static final HanjiangPay PAY = new HanjiangPay();

    public static final List<ClauseAdapter> ADAPTERS = List.of(new HanjiangPayCases(PACK, PAY, PAY, new HanjiangCost()));

    @Test
    void passesEveryCaseOfTheRegister() throws IOException {
        Set<String> mine = ADAPTERS.stream().flatMap(adapter -> adapter.clauses().stream()).collect(Collectors.toSet());
        ConformanceReport report = new Conformance(List.of(PACK), ADAPTERS).ofPacks(Optional.empty());
        assertEquals(List.of(), report.failed());
        assertEquals(List.of(), report.unsupported().stream().filter(each -> mine.contains(each.id())).toList());
        assertTrue(report.passed() >= 11, () -> "only " + report.passed());
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            HJ-4.2-b | {gross: 3500.0}                                                    | PASS
            HJ-4.2-b | {gross: 2900.0, performance: 600.0, reading: B}                    | PASS
            HJ-4.2-b | {gross: 2899.99, performance: 600.0, reading: B}                   | FAIL
            HJ-4.2-b | {gross: 1666.66, servedDays: 10, workingDays: 21}                  | FAIL
            HJ-4.2-b | {gross: 1666.67, servedDays: 10, workingDays: 21}                  | PASS
            HJ-4.2-c | {gross: 3500.0, deductions: 300.0}                                 | {net: 3200, info: OK}
            HJ-4.2-c | {gross: 3500.0, deductions: 299.99}                                | {net: 3200.01, info: DEVIATES}
            HJ-4.2-c | {gross: 3500.0, deductions: 700.0}                                 | {net: 2800, info: OK}
            HJ-4.2-c | {gross: 3500.0, deductions: 500.01, reading: B}                    | {net: 2999.99, result: FAIL}
            HJ-4.2-d | {months: 7, coefficient: 1.15}                                     | 4830
            HJ-4.2-d | {months: 5}                                                        | 3000
            HJ-4.2-d | {joined: '2020-06-01', year: 2020}                                 | {months: 7, amount: 4200}
            HJ-4.2-d | {joined: '2019-11-20', left: '2020-03-31', year: 2020}             | {months: 3, amount: 1800}
            HJ-4.2-d | {months: 12, coefficient: 0.8, reading: B}                         | 7200
            HJ-4.2-d | {months: 1, coefficient: 0.33333}                                  | 200
            HJ-4.2-e | {perMonth: 5000.0}                                                 | {perYear: 60000, wanYuan: 6}
            HJ-4.2-e | {heads: 22, months: 1}                                             | 118800
            HJ-4.2-e | {gross: 3600.0, performance: 600.0, employerSI: 1000.0, agency: 300.0} | {total: 5500, result: WARN}
            HJ-4.2-e | {gross: 3600.0, performance: 600.0, employerSI: 1000.0, agency: 300.0, reading: B} | {total: 5500, result: FAIL}
            HJ-4.2-e | {gross: 3500.0, employerSI: 1000.0, training: 20, uniform: 80.5}   | {total: 4600.5, result: PASS}
            """)
    void answersCasesOfTheSameWordsWithOtherNumbers(String clause, String in, String out) throws IOException {
        ConformanceReport report = run(clause, in, out);
        assertEquals(List.of(), report.failed());
        assertEquals(List.of(), report.unsupported());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HJ-4.2-d | {months: 13}
            HJ-4.2-e | {gross: 3500, bribe: 100}
            """)
    void doesNotGuessAtWordsItDoesNotKnow(String clause, String in) throws IOException {
        assertEquals(1, run(clause, in, "PASS").unsupported().size());
    }

    private static ConformanceReport run(String clause, String in, String out) throws IOException {
        String yaml = "clauses: [{id: " + clause + ", test: [{in: " + in + ", out: " + out + "}]}]";
        return new Conformance(List.of(), ADAPTERS).ofFile(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "cases", Optional.empty());
    }
}
