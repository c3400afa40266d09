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
import org.tongban.policy.hanjiang.HanjiangAccess;
import org.tongban.policy.hanjiang.HanjiangDelivery;
import org.tongban.policy.hanjiang.HanjiangEfficiency;
import org.tongban.policy.hanjiang.HanjiangPack;
import org.tongban.policy.hanjiang.HanjiangProcess;
import org.tongban.policy.hanjiang.HanjiangZonePlan;

/** The register's cases on 涵江's windows, and cases of the same words with other numbers. */
public class HanjiangCasesTest {

    private static final HanjiangPack PACK = new HanjiangPack();

    public static final List<ClauseAdapter> ADAPTERS = adapters();

    private static List<ClauseAdapter> adapters() {
        var access = new HanjiangAccess();
        var process = new HanjiangProcess();
        return List.of(new HanjiangProcessCases(PACK, process, process, access), new HanjiangAccessCases(PACK, access, access, access, new HanjiangDelivery()),
                new HanjiangZoneCases(PACK, new HanjiangZonePlan()), new HanjiangEfficiencyCases(PACK, new HanjiangEfficiency()));
    }

    @Test
    void passesEveryCaseOfTheRegister() throws IOException {
        Set<String> mine = ADAPTERS.stream().flatMap(adapter -> adapter.clauses().stream()).collect(Collectors.toSet());
        ConformanceReport report = new Conformance(List.of(PACK), ADAPTERS).ofPacks(Optional.empty());
        assertEquals(List.of(), report.failed());
        assertEquals(List.of(), report.unsupported().stream().filter(each -> mine.contains(each.id())).toList());
        assertTrue(report.passed() >= 35, () -> "only " + report.passed());
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            HJ-1-a     | {acceptedBy: P7, examiner: P9}                                            | PASS
            HJ-1-b     | {path: [ACCEPT@综合1, APPROVE@发改, ISSUE@综合2]}                         | PASS
            HJ-1-b     | {path: [ACCEPT@综合1, APPROVE@发改, ISSUE@出件窗口]}                      | {deviation: ISSUE}
            HJ-1-b     | {path: [ACCEPT@民政窗口, APPROVE@民政, ISSUE@综合2]}                      | {deviation: ACCEPT}
            HJ-1-b     | {path: [ACCEPT@综合1, ISSUE@综合1]}                                      | {deviation: APPROVE}
            HJ-1-b     | {path: [ACCEPT@综合1, ISSUE@综合1, APPROVE@民政]}                         | {deviation: ISSUE}
            HJ-2.2-a   | {case: {due: '2021-06-30', finished: '2021-06-30', asOf: '2021-07-05'}}   | {supervisionTask: none}
            HJ-2.2-a   | {case: {due: '2021-06-30', finished: '2021-07-02', asOf: '2021-07-05'}}   | {supervisionTask: CREATED}
            HJ-3-a     | {items: 1200, inCentre: 1150, exemptApproved: 50}                         | {entryRate: 1.0, result: PASS}
            HJ-3-a     | {items: 1200, inCentre: 900, exemptApproved: 0}                           | {entryRate: 0.75, result: FAIL, missing: 300}
            HJ-3-a     | {items: 1000, inCentre: 900, exemptApproved: 60, exemptConvenience: 40}   | {entryRate: 1.0, result: PASS}
            HJ-3-a     | {items: 1000, inCentre: 900, exemptApproved: 60, exemptConvenience: 40, reading: B} | {entryRate: 0.9574, result: FAIL, missing: 40}
            HJ-4.1-b0  | {item: I2, standards: {镇A: v2, 区中心: v3, 镇B: v3}}                     | {result: FAIL, differs: [镇A]}
            HJ-4.1-d   | {volume: 131999, staff: 22}                                               | {perCapita: 5999.95, result: FAIL, shortVolume: 1}
            HJ-4.1-d   | {staffJan_Mar: 20, staffApr_Dec: 24, volume: 138000}                      | {averageStaff: 23, perCapita: 6000, result: PASS}
            HJ-4.3-a0  | {package: 企业注销, items: 7}                                             | {packages: 1, cases: 7}
            HJ-4.3-a0  | {package: 企业注销, items: 7, reading: B}                                 | {packages: 1, cases: 1}
            HJ-4.3-a   | {volumes: {甲: 6000, 乙: 6001, 丙: 0}, targetPerWindow: 6000}              | {proposal: {甲: 1, 乙: 2, 丙: 1}, total: 4}
            HJ-4.3-a   | {volumes: {甲: 12001}}                                                    | {proposal: {甲: 3}, total: 3}
            HJ-4.3-a   | {volumes: {甲: 10000, 乙: 90}, targetPerWindow: 2500}                     | {proposal: {甲: 4, 乙: 1}, total: 5}
            HJ-4.3-b3  | {zone: 不动产登记区, annualVolume: 28000, windows: 5}                      | {perWindow: 5600}
            HJ-4.3-b6  | {zone: 投资项目区}                                                        | {selfHired: 1, windows: 2, annualVolume: 651, departmentCount: 2}
            HJ-4.3-c   | {windows: [3, 4, 4, 6, 2, 2, 3]}                                          | {sum: 24}
            HJ-4.3-c   | {staff: [3, 4, 4, 6, 2, 2, 3], selfHired: 1}                              | {sum: 24, centreHired: 23, matchesHJ-4.1-c: false}
            HJ-4.3-c   | {staff: [5, 5, 5, 5, 5], selfHired: 3}                                    | {sum: 25, centreHired: 22, matchesHJ-4.1-c: true}
            HJ-4.3-c   | {volumes: [9504, 31000]}                                                  | {sum: 40504}
            HJ-4.3-c   | {departments: [1, 2, 2, 9, 2, 2, 13]}                                     | {sum: 31, baseline: 37, notPlaced: 6}
            HJ-4.3-c   | {zonesNamed: 8}                                                           | {result: FAIL}
            HJ-4.5-a   | {owner: 市医疗保障局涵江分局, optIn: true, resultOn: '2021-03-01'}          | {freeMail: false}
            HJ-4.5-a   | {owner: 民政局, optIn: false, resultOn: '2021-03-01'}                      | {freeMail: false}
            HJ-4.5-a   | {owner: 人社局, optIn: true, resultOn: '2020-03-01', reading: B}           | {freeMail: false}
            HJ-4.5-a   | {owner: 民政局, optIn: true, acceptedOn: '2019-12-30', resultOn: '2020-01-03', reading: B} | {freeMail: false}
            HJ-4.5-a   | {owner: 民政局, optIn: true, acceptedOn: '2019-12-30', resultOn: '2020-01-03'} | {freeMail: true}
            HJ-4.5-b   | {owner: 税务局, channel: 线上, optIn: true}                                | {mode: COUNTER}
            HJ-4.5-b   | {owner: 教育局, channel: 线下, optIn: true}                                | {mode: FREE_MAIL, applicantPays: 0}
            """)
    void answersCasesOfTheSameWordsWithOtherNumbers(String clause, String in, String out) throws IOException {
        ConformanceReport report = run(clause, in, out);
        assertEquals(List.of(), report.failed());
        assertEquals(List.of(), report.unsupported());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HJ-4.3-b1 | {zone: 商业区}
            HJ-4.3-a0 | {package: 开办企业, items: 0}
            HJ-4.3-c  | {windows: [a, b]}
            HJ-1-b    | {path: [受理]}
            HJ-4.5-a  | {owner: 民政局, optIn: true, weather: fine}
            """)
    void doesNotGuessAtWordsItDoesNotKnow(String clause, String in) throws IOException {
        assertEquals(1, run(clause, in, "PASS").unsupported().size());
    }

    private static ConformanceReport run(String clause, String in, String out) throws IOException {
        String yaml = "clauses: [{id: " + clause + ", test: [{in: " + in + ", out: " + out + "}]}]";
        return new Conformance(List.of(), ADAPTERS).ofFile(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "cases", Optional.empty());
    }
}
