package org.tongban.conformance.plan;

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
import org.tongban.policy.PolicyPack;
import org.tongban.policy.hongqi.HongqiPack;
import org.tongban.policy.sucheng.SuchengPack;
import org.tongban.policy.yushan.YushanPack;

/** The registers' cases on the plan itself in Hongqi, Sucheng and Yushan, and cases of the same words with other numbers. */
class PlanCasesTest {

    private static final List<ClauseAdapter> ADAPTERS = PlanAdapters.all();
    private static final List<PolicyPack> PACKS = List.of(new HongqiPack(), new SuchengPack(), new YushanPack());

    @Test
    void passesEveryCaseOfTheRegisters() throws IOException {
        Set<String> mine = ADAPTERS.stream().flatMap(adapter -> adapter.clauses().stream()).collect(Collectors.toSet());
        ConformanceReport report = new Conformance(PACKS, ADAPTERS).ofPacks(Optional.empty());
        assertEquals(List.of(), report.failed());
        assertEquals(List.of(), report.unsupported().stream().filter(each -> mine.contains(each.id())).toList());
        assertTrue(report.passed() >= 30, () -> "only " + report.passed());
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            HQ-0-a     | {policyLookupAsOf: '2026-01-01', district: 红旗}                                  | {inForce: true, docNo: null}
            HQ-0-a     | {policyLookupAsOf: '2026-01-01', district: 宿城}                                  | {inForce: false}
            HQ-0-a     | {policyLookupAsOf: '2022-06-30', reading: B, effectiveFrom: '2022-07-01'}         | {inForce: false}
            HQ-0-a     | {policyLookupAsOf: '2022-06-30', reading: B}                                      | NOT_CONFIGURED
            HQ-2.2.1-b | {import: [{extId: A1, type: 事项受理}, {extId: A1, type: 服务评价}, {extId: A2, type: 事项受理}]} | {stored: 3, duplicates: 0}
            HQ-2.2.1-b | {import: [{extId: A1, type: 事项受理}], known: [{extId: A1, type: 事项受理}]}         | {stored: 0, duplicates: 1}
            HQ-2.2.1-b | {lastImport: '2022-06-01T08:00', now: '2022-06-02T08:00', maxLagHours: 24}        | PASS
            HQ-2.2.1-b | {lastImport: '2022-06-01T08:00', now: '2022-06-01T10:01', maxLagHours: 2}         | WARN_STALE
            HQ-2.2.1-b | {lastImport: '2022-06-01T08:00', now: '2022-06-02T08:01'}                         | WARN_STALE
            HQ-2.2.4-a | {volumes: {实体政务大厅: 0, 豫事办APP: 3}}                                             | {total: 3, onlineShare: 1}
            HQ-2.2.4-a | {volumes: {实体政务大厅: 2, 河南政务服务网: 1}}                                         | {total: 3, onlineShare: 0.3333}
            HQ-2.5.1-a | {subject: 综合窗口人员, manager: 住建局, reason: 试点}                                 | WARN
            HQ-2.5.1-a | {subject: 综合窗口人员, manager: 红旗区政务服务和大数据管理局}                            | PASS
            HQ-2.5.1-b | {filedOn: '2022-09-06', effective: '2022-09-15', approved: true, noticeWorkingDays: 5} | PASS
            HQ-2.5.1-b | {filedOn: '2022-09-13', effective: '2022-09-15', approved: true, noticeWorkingDays: 5} | {result: FAIL, reason: 提前不足}
            HQ-2.5.1-b | {filedOn: '2022-09-13', effective: '2022-09-15', approved: true, noticeWorkingDays: 1} | PASS
            HQ-2.5.1-b | {filedOn: '2022-09-01', effective: '2022-09-15', approved: false}                 | {result: FAIL, reason: 未同意}
            HQ-2.5.1-b | {filedOn: '2022-09-14', effective: '2022-09-15', approved: false, reading: A}     | PASS
            HQ-2.5.1-b | {filedOn: null, effective: '2022-09-15', approved: false}                         | {result: FAIL, reason: 未备案}
            HQ-3.2-a   | {departments: 20, plansFiled: 20}                                                 | {rate: 1.0, missing: 0}
            HQ-3.2-a   | {departments: 3, plansFiled: 2}                                                   | {rate: 0.6667, missing: 1}
            HQ-3.3-b   | {method: 模拟办事, population: 5, draw: 5, seed: 7}                                 | {drawnCount: 5, distinct: true, reproducible: true}
            HQ-3.3-b   | {method: 随机抽查, population: 2, draw: 3, seed: 7}                                 | REFUSED
            HQ-3.3-b   | {method: 问卷, population: 5, draw: 3, seed: 7}                                    | REFUSED
            HQ-3.3-d   | {finding: F2, measure: 通报, result: 已通报}                                         | {findingState: CLOSED}
            HQ-3.3-d   | {finding: F2, measure: null, result: null}                                         | {findingState: OPEN}
            HQ-2.5.3-a | {服务质量: 90, 工作效能: 81, weights: [0.7, 0.3]}                                     | {score: 87.3}
            HQ-2.5.3-a | {服务质量: 90, 工作效能: 81}                                                          | {score: 85.5}
            HQ-2.5.3-b | {N: 25, graded优秀: 5}                                                              | {quota: 5, result: PASS}
            HQ-2.5.3-b | {N: 23}                                                                            | {quota: 4}
            HQ-2.5.3-b | {N: 23, reading: B}                                                                | {quota: 5}
            HQ-2.5.3-b | {homeUnit: {headcount: 40, ownQuota: 6, usedInside: 7}, secondee优秀: 1}              | {homeQuotaUsed: 7, result: FAIL}
            HQ-2.5.4-e | {enabled: false, amount: 300.0, approvalDoc: X}                                     | {line: 0.0}
            HQ-2.5.4-e | {enabled: true, amount: 300.0, approvalDoc: null}                                   | {status: NOT_CONFIGURED}
            HQ-2.5.4-f | {reference: 3000.0, groupAverage: 3301.0, tolerance: 0.1}                           | {deviation: 0.1003, result: WARN}
            HQ-2.5.4-f | {reference: 3000.0, groupAverage: 2999.0, reading: B}                               | {result: FAIL}
            HQ-2.4.4-e | {非常满意: 1, 不满意: 2}                                                         | {total: 3, satisfactionRate: 0.3333, negatives: 2}
            HQ-2.5.2-d | {dept: D3, year: 2023, budget: 20000.0, used: 20000.01}                            | {result: FAIL, over: 0.01}
            HQ-2.5.3-c | {ground: 不能胜任窗口工作, approvedBy: 政务服务管理机构, date: '2024-05-09', start: '2022-05-10'} | {secondmentEnd: '2024-05-09', twoYearRule: MET, replacementTask: OPEN}
            HQ-2.5.3-c | {ground: 不服从管理, approvedBy: 住建局, date: '2023-02-01', start: '2022-05-10'}    | REFUSED
            HQ-2.5.3-c | {ground: 不服从管理, approvedBy: 政务服务管理机构, date: '2023-02-01', start: '2022-05-10', reading: B} | REFUSED
            SC-0-a     | {payrollMonth: 2024-12, reading: B}                                                 | {allowancesUnderPolicy: true}
            SC-0-a     | {payrollMonth: 2024-11, reading: B}                                                 | {allowancesUnderPolicy: false}
            SC-3.1-a   | {due: '2025-06-30', asOf: '2025-06-30'}                                             | {status: NOT_DUE}
            SC-3.1-a   | {due: '2025-06-30', asOf: '2025-07-02'}                                             | {status: OVERDUE, daysLate: 2}
            SC-3.1-a   | {due: '2025-06-30', doneOn: '2025-06-30'}                                           | {status: ON_TIME}
            SC-3.3-a   | {actor: 镇B, action: ADD_ITEM}                                                      | {state: PROPOSED}
            SC-3.3-a   | {actor: 镇B, action: CONFIRM}                                                       | {state: REFUSED}
            SC-3.3-a   | {actor: 区政务服务中心, action: ADD_CLERK}                                            | {state: ACTIVE}
            YS-0-a     | {clause: 计酬, asOf: '2023-11-30', reading: B}                                      | {inForce: false}
            YS-0-a     | {clause: 培训, asOf: '2023-01-01'}                                                  | {inForce: true}
            YS-2.1-a   | {planDatedOn: '2023-04-01', historic: false}                                        | {status: DONE_LATE, daysLate: 1, alarm: true}
            YS-2.1-a   | {planDatedOn: '2023-03-31'}                                                         | {status: ON_TIME, daysLate: 0, alarm: false}
            YS-2.2-a   | {asOf: '2023-03-31'}                                                                | {phase: 1}
            YS-2.2-a   | {asOf: '2023-04-01'}                                                                | {phase: 2}
            YS-2.3-a   | {summaryOn: '2024-01-01'}                                                           | DONE_LATE
            YS-2.3-a   | {summaryOn: null, asOf: '2023-12-31'}                                               | NOT_DUE
            """)
    void answersOtherNumbersByTheSameRule(String clause, String in, String out) throws IOException {
        String yaml = "clauses:\n- id: " + clause + "\n  test:\n  - in: " + in + "\n    out: " + out + "\n";
        ConformanceReport report = new Conformance(PACKS, ADAPTERS).ofFile(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "more.yaml", Optional.empty());
        assertEquals(List.of(), report.failed());
        assertEquals(List.of(), report.unsupported());
        assertEquals(1, report.passed());
    }
}
