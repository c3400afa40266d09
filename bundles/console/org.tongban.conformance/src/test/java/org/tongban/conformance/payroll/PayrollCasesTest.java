package org.tongban.conformance.payroll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.conformance.Conformance;
import org.tongban.conformance.ConformanceReport;

/** Cases of our own with the words of the register. */
class PayrollCasesTest {

    private final Conformance conformance = new Conformance(List.of(), PayrollAdapters.all());

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            SC-2.2.5-a   | {month: 2026-02, basic: 3000, cert: {level: 技师, date: '2026-02-10'}, onPost: '2020-01-01', degree: 博士, probation: false}             | {skill: 0, seniority: 0, education: 200, gross: 3200}
            SC-2.2.5-a   | {month: 2026-02, basic: 3000, cert: {level: 技师, date: '2026-02-10'}, onPost: '2020-01-01', degree: 博士, probation: false, reading: B} | {skill: 400, seniority: 0, education: 200, gross: 3600}
            SC-2.2.5-a   | {month: 2026-02, basic: 3000, cert: {level: 三级/高级工, date: '2024-06-15'}, onPost: '2024-01-01', degree: 本科, probation: true}         | {skill: 200, seniority: 0, education: 0, gross: 3200}
            SC-2.2.5-b   | {month: 2026-03, probation: ['2026-01-01', '2026-03-15'], basic: 2800, level: 四级/中级工, degree: 硕士, reading: B}                      | {skill: 150, education: 103.23, gross: 3053.23}
            SC-2.2.5-b   | {month: 2026-02, probation: ['2026-01-01', '2026-03-31'], siEnrolled: true, basic: 2800}                                                   | {result: PASS, gross: 2800}
            SC-2.2.5.1-a | {person: P2, basic: [{from: '2025-03-01', amount: 2800}], month: 2025-02}                                                                  | {status: NOT_CONFIGURED, run: BLOCKED_FOR_PERSON}
            SC-2.2.5.1-a | {person: P2, basic: 2750.5, month: 2025-02}                                                                                                | 2750.50
            SC-2.2.5.2-a | {level: 三级/高级工, issuedOn: '2026-04-02', month: 2026-04}                                                                               | 0
            SC-2.2.5.2-a | {level: 三级/高级工, issuedOn: '2026-04-01', month: 2026-04}                                                                               | 200
            SC-2.2.5.2-b | {certs: [技师, 社工证高级]}                                                                                                                | {skill: 400, lines: 1}
            SC-2.2.5.2-b | {certs: [社工证初级], reading: B}                                                                                                          | {skill: 100, lines: 1}
            SC-2.2.5.2-b | {certs: [五级/初级工, 社工证高级]}                                                                                                         | {skill: 100}
            SC-2.2.5.2-b | {certs: []}                                                                                                                                | {skill: 0}
            SC-2.2.5.3-a | {certOn: '2020-06-15', service: [['2019-12-01', '2025-08-31'], ['2025-09-01', null]], month: 2026-02}                                      | 50
            SC-2.2.5.3-a | {certOn: '2020-06-15', service: [['2019-12-01', '2025-08-31'], ['2025-09-01', null]], month: 2026-02, reading: B}                          | 50
            SC-2.2.5.3-a | {certOn: null, onPost: '2010-01-01', month: 2026-02, reading: B}                                                                           | 0
            SC-2.2.5.3-a | {anchor: '2024-02-29', month: 2025-02}                                                                                                     | 0
            SC-2.2.5.3-a | {anchor: '2024-02-29', month: 2025-03}                                                                                                     | 20
            SC-2.2.5.4-a | {degrees: [博士, 本科]}                                                                                                                    | 200
            SC-2.2.5.4-a | {degree: 硕士, graduatedOn: '2025-07-01', month: 2025-07}                                                                                  | 200
            SC-2.2.5.5-a | {base: 4000, employeeRates: {失业: 0.005, 养老: 0.08}}                                                                                     | {deductions: [20, 320], total: 340}
            SC-2.2.5.5-a | {gross: 3500, employeeRates: {养老: null}}                                                                                                 | {net: NOT_CONFIGURED, gross: 3500}
            SC-2.2.6.1-a | {basic: {payer: 某镇, fund: 镇财政}, skill: {payer: 某镇, fund: 镇财政}, education: {payer: 某镇, fund: 区财政}}                            | FAIL
            SC-2.2.6.1-b | {town: T3, villageIncluded: true, tariff: inherited, clerk: {level: 技师, degree: 硕士, seniorityYears: 10}}                                | {skill: 400, seniority: 100, education: 200, sum: 700, lines: 3}
            SC-2.2.6.2-a | {unit: U1, peerMeal: 300, clerkMeal: 300}                                                                                                  | {result: PASS, diff: 0}
            YS-3.2.5-a   | {帮办代办: 120, 村级2.0: 80}                                                                                                               | {pieces: 120, pay: 120}
            YS-3.3.10-c  | {month: 2023-04, 优: 10, 良: 10, 合格: 10, 不合格: 10}                                                                                     | 12
            YS-3.3.10-c  | {month: 2023-05, 优: 10, 良: 10, 合格: 10}                                                                                                 | 30
            YS-3.3.10-d  | {month: 2023-05, raw: 300}                                                                                                                 | {paid: 300, cut: 0}
            YS-3.3.10-d  | {month: 2023-05, station: [{P1: 200}, {P2: 100.01}], reading: B}                                                                           | {station: 300}
            YS-3.3.10-e  | {creditedMonth: 2023-05, pieces: 100, quality: 优, reading: B}                                                                             | 50
            YS-3.3.10-e  | {alreadyPaid: {2023-05: 50, 2023-06: 120.5}, recomputed: {2023-05: 100, 2023-06: 110}}                                                     | {adjustment: 39.5}
            """)
    void answersFurtherCases(String clause, String in, String out) throws IOException {
        String yaml = "clauses: [{id: " + clause + ", test: [{in: " + in + ", out: " + out + "}]}]";
        ConformanceReport report = conformance.ofFile(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "further cases", Optional.empty());
        assertEquals(List.of(), report.failed());
        assertEquals(List.of(), report.unsupported());
    }
}
