package org.tongban.conformance.window;

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
import org.tongban.policy.yongkang.YongkangEstablishment;
import org.tongban.policy.yongkang.YongkangPack;
import org.tongban.policy.yongkang.YongkangReform;
import org.tongban.policy.yongkang.YongkangRouting;
import org.tongban.policy.yongkang.YongkangService;

/** The register's cases on 永康's windows, and cases of the same words with other numbers. */
public class YongkangCasesTest {

    private static final YongkangPack PACK = new YongkangPack();

    public static final List<ClauseAdapter> ADAPTERS = adapters();

    private static List<ClauseAdapter> adapters() {
        var routing = new YongkangRouting();
        var reform = new YongkangReform();
        var service = new YongkangService();
        return List.of(new YongkangRoutingCases(PACK, routing, routing, routing), new YongkangTownCases(PACK, new YongkangEstablishment(), reform),
                new YongkangServiceCases(PACK, reform, service, service, service, service));
    }

    @Test
    void passesEveryCaseOfTheRegister() throws IOException {
        Set<String> mine = ADAPTERS.stream().flatMap(adapter -> adapter.clauses().stream()).collect(Collectors.toSet());
        ConformanceReport report = new Conformance(List.of(PACK), ADAPTERS).ofPacks(Optional.empty());
        assertEquals(List.of(), report.failed());
        assertEquals(List.of(), report.unsupported().stream().filter(each -> mine.contains(each.id())).toList());
        assertTrue(report.passed() >= 19, () -> "only " + report.passed());
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            YK-2-a     | {baseline: {windows: 40, staff: 60, items: 120000}, current: {windows: 41, staff: 60, items: 120000}} | {windowsDelta: 1, staffDelta: 0, result: FAIL}
            YK-2-a     | {baseline: {windows: 40, staff: 60, items: 120000}, current: {windows: 40, staff: 59, items: 100000}} | {staffDelta: -1, itemsPerHead: {baseline: 2000, current: 1694.92}, result: FAIL}
            YK-2-a     | {baseline: {windows: 30, staff: 45, items: 90000}, current: {windows: 30, staff: 45, items: 90000}} | {windowsDelta: 0, staffDelta: 0, result: PASS}
            YK-2-a     | {baseline: {windows: 40, staff: 60, items: 120000}, current: {windows: 32, staff: 48, items: 120000}, targets: {windows: 30}, reading: B} | {result: FAIL}
            YK-3.1-a   | {domain: 商事登记, asOf: '2023-10-01'}                          | {mode: COMPREHENSIVE, phase: DONE}
            YK-3.1-a   | {domain: 公积金, asOf: '2023-09-21'}                            | {mode: COMPREHENSIVE, phase: JOINING}
            YK-3.1-a   | {domain: 税务局, asOf: '2024-10-01'}                            | {mode: DEPARTMENT_INTERNAL, phase: DEFERRED}
            YK-3.1-a   | {domain: 交通, asOf: '2023-10-01'}                              | {mode: DEPARTMENT, phase: null}
            YK-3.1-e   | {window: 税务-1, itemOwner: 税务}                               | {accept: true}
            YK-3.1-e   | {window: 公安-3, itemOwner: 医保}                               | {accept: false, reason: DEPARTMENT_INTERNAL}
            YK-3.1-e   | {window: 综合-2, itemOwner: 医保}                               | {accept: true}
            YK-3.1-e   | {window: 综合-2, itemOwner: 公安}                               | {accept: false, reason: DEPARTMENT_INTERNAL}
            YK-3.1-e   | {transferPersonDept: 公安, ripe: true}                          | {transfer: true}
            YK-3.1-e   | {transferPersonDept: 市医保局, ripe: false}                     | {transfer: true}
            YK-3.2-a   | {item: {cityWide: true}, domicileTown: 芝英镇, acceptingTown: 古山镇, reading: B} | {accept: true, volumeCreditedTo: 芝英镇}
            YK-3.2-a   | {item: {cityWide: false}, domicileTown: 芝英镇, acceptingTown: 古山镇} | {accept: false, volumeCreditedTo: null}
            YK-3.2-a   | {item: {cityWide: false}, domicileTown: 古山镇, acceptingTown: 古山镇} | {accept: true, volumeCreditedTo: 古山镇}
            YK-3.2-b   | {town: T2, established: {windows: 4, staff: 4}, actual: {windows: 6, staff: 4}} | {result: FAIL, windowsOver: 2, staffOver: null}
            YK-3.2-b   | {town: T2, established: {windows: 4, staff: 4}, actual: {windows: 4, staff: 4}} | {result: PASS, hint: null}
            YK-3.2-d   | {item: {domain: 民政, devolved: true}}                          | {townClerk: [ACCEPT, HANDLE]}
            YK-3.2-d   | {item: {domain: 民政, cityWide: true, devolved: false}}         | {townClerk: [ACCEPT]}
            YK-3.2-d   | {item: {domain: 商事登记, cityWide: false, devolved: false}}    | {townClerk: []}
            YK-3.2-e   | {town: T1, windows: {from: 4, to: 3}, requestedFrom: '2023-12-01', approvedOn: '2023-12-05', asOf: '2023-12-05'} | {effectiveWindows: 3, effectiveFrom: '2023-12-05', alert: null}
            YK-3.2-e   | {town: T1, windows: {from: 4, to: 6}, requestedFrom: '2023-12-10', approvedOn: '2023-12-05', asOf: '2023-12-09'} | {effectiveWindows: 4, effectiveFrom: '2023-12-10', alert: null}
            YK-3.2-e   | {town: T1, staff: {from: 5, to: 4}, requestedFrom: '2023-12-01', status: RETURNED, asOf: '2023-12-09'} | {effectiveStaff: 5, alert: 备案已退回}
            YK-3.2-e   | {town: T1, windows: {from: 4, to: 3}, requestedFrom: '2023-12-01', status: SUBMITTED, asOf: '2023-12-02', reading: B} | {effectiveWindows: 3, effectiveFrom: '2023-12-01', alert: null}
            YK-4.1.1-a | {case: C2, acceptedBy: P1, step: HANDLE, actor: P2}             | {allowed: true}
            YK-4.1.1-a | {case: C2, acceptedBy: P1, step: REVIEW, actor: P1}             | {allowed: false, rule: 受办分离}
            YK-4.1.2-a | {item: I2, window: COMPREHENSIVE, standard: null, authority: 受理, flow: null} | {result: FAIL, missing: [standard, flow]}
            YK-4.1.2-a | {item: I2, window: COMPREHENSIVE, standard: v2, authority: 受理} | {result: PASS, missing: null}
            YK-4.1.2-b | {dept: D2, q1: {items: 40, onSpot: 13}, q2: {items: 30, onSpot: 5}} | {share: {q1: 0.325, q2: 0.1667}, trend: DOWN}
            YK-5.1-b   | {town: T1, windows: null, staff: null, leader: P7}              | {filing: INCOMPLETE, missing: [综合窗口数, 前台受理人员数]}
            YK-5.1-b   | {town: T1, windows: 4, staff: 5, leader: P7, submitted: '2023-09-26'} | {filing: SUBMITTED, onTime: false}
            YK-6.1-a   | {window: W4, date: '2023-09-26', rostered: 0, open: false}      | PASS
            YK-6.1-a   | {window: W4, date: '2023-09-26', rostered: 3, open: true}       | PASS
            """)
    void answersCasesOfTheSameWordsWithOtherNumbers(String clause, String in, String out) throws IOException {
        ConformanceReport report = run(clause, in, out);
        assertEquals(List.of(), report.failed());
        assertEquals(List.of(), report.unsupported());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YK-3.2-e   | {town: T1, requestedFrom: '2023-12-01', asOf: '2023-12-02'}
            YK-2-a     | {baseline: {windows: 40, staff: 0, items: 1}, current: {windows: 40, staff: 1, items: 1}}
            YK-3.1-a   | {domain: 医保, reading: Q}
            """)
    void doesNotGuessAtWordsItDoesNotKnow(String clause, String in) throws IOException {
        assertEquals(1, run(clause, in, "PASS").unsupported().size());
    }

    private static ConformanceReport run(String clause, String in, String out) throws IOException {
        String yaml = "clauses: [{id: " + clause + ", test: [{in: " + in + ", out: " + out + "}]}]";
        return new Conformance(List.of(), ADAPTERS).ofFile(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "cases", Optional.empty());
    }
}
