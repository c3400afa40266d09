package org.tongban.conformance.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.Conformance;
import org.tongban.conformance.ConformanceReport;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.sucheng.SuchengAnnualGrades;
import org.tongban.policy.sucheng.SuchengCertificates;
import org.tongban.policy.sucheng.SuchengCycles;
import org.tongban.policy.sucheng.SuchengExcellentCap;
import org.tongban.policy.sucheng.SuchengFiling;
import org.tongban.policy.sucheng.SuchengInspections;
import org.tongban.policy.sucheng.SuchengMonthlyGrades;
import org.tongban.policy.sucheng.SuchengPack;
import org.tongban.policy.sucheng.SuchengPromotion;
import org.tongban.policy.sucheng.SuchengReplacement;
import org.tongban.policy.sucheng.SuchengScoreSource;
import org.tongban.policy.sucheng.SuchengScores;
import org.tongban.policy.sucheng.SuchengSkillLevels;
import org.tongban.policy.sucheng.SuchengSuspension;
import org.tongban.policy.yushan.YushanPack;
import org.tongban.policy.yushan.YushanYearEnd;

public class AssessmentCasesTest {

    private static final PolicyPack SUCHENG = new SuchengPack();
    private static final PolicyPack YUSHAN = new YushanPack();

    public static final List<ClauseAdapter> ADAPTERS = List.of(
            new MonthCases(SUCHENG, new SuchengMonthlyGrades(), new SuchengScores(), new SuchengScoreSource(), new SuchengCycles()),
            new InspectionCases(SUCHENG, new SuchengInspections()), new CapCases(SUCHENG, new SuchengExcellentCap()),
            new SuspensionCases(SUCHENG, new SuchengSuspension(), new SuchengAnnualGrades()), new FilingCases(SUCHENG, new SuchengFiling()),
            new AnnualCases(SUCHENG, new SuchengAnnualGrades(), new SuchengSuspension()),
            new StaffingCases(SUCHENG, new SuchengSkillLevels(), new SuchengCertificates(), new SuchengPromotion()),
            new ReplacementCases(SUCHENG, new SuchengReplacement()), new YearEndCases(YUSHAN, new YushanYearEnd()));

    private final Conformance conformance = new Conformance(List.of(SUCHENG, YUSHAN), ADAPTERS);

    @Test
    void everyWorkedCaseOfTheseClausesPasses() throws IOException {
        ConformanceReport report = conformance.ofPacks(Optional.empty());
        Set<String> clauses = new HashSet<>();
        ADAPTERS.forEach(adapter -> clauses.addAll(adapter.clauses()));
        assertEquals(List.of(), report.failed());
        assertEquals(List.of(), report.unsupported().stream().filter(each -> clauses.contains(each.id())).toList());
        assertEquals(53, report.passed());
    }

    /** Cases of our own with the words of the register. */
    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            SC-2.2.8.1-b | {N: 4, 好: 1}                                           | {cap: 0, result: FAIL}
            SC-2.2.8.1-b | {N: 4, 好: 0, pool: DISTRICT}                           | {cap: 0, result: PASS}
            SC-2.2.8.1-b | {N: 0, 好: 0}                                           | {cap: 0, result: PASS}
            SC-2.2.8.1-b | {N: 20, 好: 9, reading: B}                              | {result: NA}
            SC-2.2.8.1-b | {N: 20, 优秀: 5, reading: B}                            | {cap: 4, result: FAIL}
            SC-2.2.8.1-b | {units: {甲: 20, 乙: 4}, 好: {甲: 3, 乙: 1}, reading: C} | {cap: 4, result: FAIL, warnUnits: [乙]}
            SC-2.2.8.1-c | {filed: '2025-03-10', closed: '2025-03-31', reading: B} | {2025-03: SUSPENDED}
            SC-2.2.8.1-c | {filed: '2025-03-31', closed: '2025-04-01'}             | {2025-03: SUSPENDED, 2025-04: NORMAL}
            SC-2.2.8.1-c | {filed: '2025-03-10', closed: '2025-05-20', resolve: {2025-03: 一般}}              | {accepted: false}
            SC-2.2.8.1-c | {filed: '2025-03-10', closed: '2025-05-20', resolve: {2025-03: 一般, 2025-04: 优}} | {accepted: false}
            SC-2.2.8.1-c | {filed: '2025-03-10', closed: null, resolve: {2025-03: 一般}}                     | {accepted: false}
            SC-2.2.8.1-c | {filed: '2025-11-10', closed: '2025-12-30', year: 2025} | {annual: PENDING}
            SC-2.2.8.1-d | {month: 2025-12, filed: '2026-01-10'}                   | ON_TIME
            SC-2.2.8.1-d | {month: 2025-12, filed: null, asOf: '2026-01-10'}       | PENDING
            SC-2.2.8.2-a | {months: 好×10+差×2}                                    | 不称职
            SC-2.2.8.2-a | {months: 好×3+差×1+好×8}                                | 基本称职
            SC-2.2.8.2-a | {months: 好×4+一般×8, fullYear: false}                  | 称职
            SC-2.2.8.2-b | {good: 10, poor: 2, fullYear: true}                     | 基本称职
            SC-2.2.8.2-b | {good: 3, poor: 0, fullYear: true}                      | 称职
            SC-2.2.8.2-b | {good: 9, poor: 3}                                      | 不称职
            SC-2.2.8.2-c | {good: 2, poor: 0, reading: B}                          | {grade: 基本称职, flag: GAP_REVIEW}
            SC-2.2.8.2-c | {good: 3, poor: 0, reading: B}                          | {grade: 称职, flag: null}
            SC-2.2.8.2-e | {poorMonths: [3, 5], notAssessed: [4]}                  | 基本称职
            SC-2.2.8.2-e | {poorMonths: [3, 5], notAssessed: [4], reading: B}      | 不称职
            SC-2.2.8.2-e | {year: 2026, poorMonthsPrevYear: [8, 10], poorMonths: [6], reading: B} | 不称职
            SC-2.2.8.2-e | {year: 2026, poorMonthsPrevYear: [6, 8], poorMonths: [7], reading: B}  | 基本称职
            SC-2.2.8.2-e | {poorMonths: [3, 5], suspendedResolved: {'4': 一般}}    | 基本称职
            SC-2.2.8.2-f | {good: 6, poor: 0, onPost: '2025-01-02', year: 2025}    | {grade: 称职, rule: SC-2.2.8.2-f}
            SC-2.2.8.2-f | {good: 6, poor: 0, onPost: '2025-03-01', year: 2025, override: {reason: X}} | {grade: 称职, exception: false}
            SC-2.2.8.2-f | {good: 0, poor: 3, onPost: '2024-03-01', year: 2025, override: {reason: X, approver: Y}} | {grade: 不称职, exception: false}
            SC-2.2.8.2-f | {good: 6, poor: 0, onPost: '2025-10-01', year: 2025}    | {grade: 称职, rule: SC-2.2.8.2-f}
            SC-2.2.8.2-a | {months: 好×4+一般×7+暂停×1}                            | PENDING
            SC-2.2.8.2-g | {certOverdue: false, lastMonths: 2}                     | {suggest: true, reasons: [CONSECUTIVE_LAST]}
            SC-2.2.8.2-g | {certOverdue: true, lastMonths: 2}                      | {suggest: true, reasons: [CERT_OVERDUE, CONSECUTIVE_LAST]}
            SC-2.2.8.2-g | {certOverdue: true, lastMonths: 2, reading: B}          | {suggest: false}
            SC-2.2.8.2-g | {certOverdue: false, scores: {2025-03: {P1: 80, P2: 80, P3: 90}, 2025-04: {P1: 82, P2: 82, P3: 90}}} | {suggest: [P1, P2]}
            SC-2.2.8.2-g | {certOverdue: false, scores: {2025-03: {P1: 80, P2: 85, P3: 90}, 2025-05: {P1: 82, P2: 85, P3: 90}}} | {suggest: []}
            SC-2.2.8.2-g | {certOverdue: false, scores: {2025-12: {P1: 80, P2: 85, P3: 90}, 2026-01: {P1: 82, P2: 85, P3: 90}}} | {suggest: [P1]}
            SC-2.2.2-8   | {onPost: '2025-03-10', certIssued: '2026-03-10'}        | {due: '2026-03-10', status: OK}
            SC-2.2.2-8   | {onPost: '2025-03-10', certIssued: '2026-03-10', reading: B} | {due: '2026-03-09', status: LATE}
            SC-2.2.2-8   | {onPost: '2020-03-10', certIssued: null, asOf: '2025-12-27'} | {due: '2025-12-27', status: PENDING_CERT}
            SC-2.2.4.1-a | {cert: 高级技师}                                        | {rank: 5}
            SC-2.2.4.1-c | {level: 技师, lastAnnual: 称职}                         | {candidate: false}
            SC-2.2.7-a   | {month: 2025-03, table: {迟到: 1.5}, findings: [{type: 迟到, date: '2025-03-31'}, {type: 迟到, date: '2025-02-28'}]} | {score: 98.5}
            SC-2.2.7-a   | {month: 2025-03, findings: [{type: 迟到, date: '2025-03-31'}]} | {score: NOT_CONFIGURED}
            SC-2.2.7-b   | {result: {hall: 区中心, person: null, date: '2025-05-18', deduct: 3}} | {attachedTo: [区中心@2025-05], deducted: 0}
            SC-2.2.7-b   | {result: {hall: 区中心, person: null, date: '2025-05-18', deduct: 3}, clerks: [P1], reading: B} | {attachedTo: [区中心@2025-05, P1@2025-05, P1@2025], deducted: 3}
            SC-1-g       | {mode: REPLACE, importMonthlyScore: {person: P1, month: 2025-03, score: 92.5}} | {stored: false, editableInSuite: true, source: 本系统}
            YS-3.3.10-b  | {standardMet: true, excellent: true, subjectiveComplaints: 1, reading: B} | 优秀
            YS-3.3.10-b  | {standardMet: false, excellent: true, subjectiveComplaints: 0} | 不合格
            YS-3.3.10-b2 | {standardMet: true, excellent: false, subjectiveComplaints: 0, rangePoints: [75, 89], given: 89} | {grade: 良好, points: 89}
            YS-3.3.10-b2 | {standardMet: true, excellent: false, subjectiveComplaints: 0, rangePoints: [75, 89], given: 74.5} | {grade: 良好, result: REFUSED, reason: out of range}
            """)
    void answersFurtherCases(String clause, String in, String out) throws IOException {
        String yaml = "clauses: [{id: " + clause + ", test: [{in: " + in + ", out: " + out + "}]}]";
        ConformanceReport report = conformance.ofFile(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "cases", Optional.empty());
        assertEquals(List.of(), report.unsupported());
        assertEquals(List.of(), report.failed());
        assertTrue(report.passed() == 1);
    }
}
