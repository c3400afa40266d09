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
import org.tongban.policy.sucheng.SuchengHall;
import org.tongban.policy.sucheng.SuchengPack;
import org.tongban.policy.sucheng.SuchengProcess;
import org.tongban.policy.sucheng.SuchengRecords;
import org.tongban.policy.sucheng.SuchengRouting;
import org.tongban.policy.sucheng.SuchengWindows;

/** The register's cases on 宿城's windows, and cases of the same words with other numbers. */
public class SuchengCasesTest {

    private static final SuchengPack PACK = new SuchengPack();

    public static final List<ClauseAdapter> ADAPTERS = adapters();

    private static List<ClauseAdapter> adapters() {
        var process = new SuchengProcess();
        var windows = new SuchengWindows();
        var records = new SuchengRecords();
        return List.of(new SuchengProcessCases(PACK, process, process, process, process), new SuchengRoutingCases(PACK, new SuchengRouting(), new SuchengHall()),
                new SuchengWindowCases(PACK, windows, windows, windows, windows, records, records));
    }

    @Test
    void passesEveryCaseOfTheRegister() throws IOException {
        Set<String> mine = ADAPTERS.stream().flatMap(adapter -> adapter.clauses().stream()).collect(Collectors.toSet());
        ConformanceReport report = new Conformance(List.of(PACK), ADAPTERS).ofPacks(Optional.empty());
        assertEquals(List.of(), report.failed());
        assertEquals(List.of(), report.unsupported().stream().filter(each -> mine.contains(each.id())).toList());
        assertTrue(report.passed() >= 29, () -> "only " + report.passed());
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            SC-1-b       | {case: C2, acceptedBy: P3, reviewer: P4}                        | PASS
            SC-2-a       | {path: [ACCEPT@全科2, APPROVE@民政, ISSUE@证照出件]}               | PASS
            SC-2-a       | {path: [ACCEPT@综合1, APPROVE@住建, ISSUE@综合1]}                  | {deviation: ISSUE}
            SC-2-a       | {path: [ACCEPT@住建窗口, APPROVE@住建, ISSUE@证照出件]}             | {deviation: ACCEPT}
            SC-2.1.1-a   | {level: DISTRICT, item: {line: 交通}}                            | {window: DEPARTMENT}
            SC-2.1.1-a   | {level: DISTRICT, item: {line: 市场监管}}                        | {window: COMPREHENSIVE}
            SC-2.1.1-a   | {level: DISTRICT, item: {line: 民政, subLine: 婚姻登记}}          | {window: DEPARTMENT}
            SC-2.1.1-a   | {level: TOWN, item: {line: 婚姻登记}}                            | {window: FULL_SUBJECT}
            SC-2.1.1-b   | {merged: 10}                                                    | {progress: 1, result: PASS}
            SC-2.1.1-b   | {merged: 0}                                                     | {progress: 0}
            SC-2.1.1-b   | {department: 卫生健康委员会}                                     | COMPREHENSIVE
            SC-2.1.1-b   | {department: 国家税务总局宿城区税务局}                            | DEPARTMENT
            SC-2.1.1-b   | {department: 司法, reading: B}                                  | COMPREHENSIVE
            SC-2.1.2-b   | {level: TOWN, line: 资规}                                       | {window: DEPARTMENT}
            SC-2.1.2-b   | {level: TOWN, line: 自然资源和规划局}                            | {window: DEPARTMENT}
            SC-2.1.2-b   | {level: DISTRICT, line: 市场监管}                               | {window: COMPREHENSIVE}
            SC-2.1.2-b   | {level: VILLAGE, line: 公安}                                    | {window: FULL_SUBJECT}
            SC-2.2.1-a   | {windows: 25}                                                   | PASS
            SC-2.2.1-a   | {windows: 12}                                                   | {result: FAIL, short: 8}
            SC-2.2.1-b   | {post: 导服}                                                    | {valid: true}
            SC-2.2.1-c   | {class: 城区中心街道, windows: 5}                                | {result: FAIL, short: 1, required: 6}
            SC-2.2.1-c   | {windows: 4}                                                    | PASS
            SC-2.2.1-c   | {class: 一般, windows: 9}                                       | PASS
            SC-2.2.1-c   | {windows: 5, population: 90000, populationThreshold: 80000, reading: B} | {result: FAIL, required: 6}
            SC-2.2.1-d   | {clerks: 31, windows: 30}                                       | {ratio: 1.0333, result: PASS}
            SC-2.2.1-d   | {clerks: 3, windows: 8}                                         | {ratio: 0.375, result: FAIL, short: 5}
            SC-2.2.1-d   | {town: {class: 一般, windows: 4, own: 2, 人社: 1, 民政: 1}}       | {SC-2.1.2-a: PASS, ratio: PASS}
            SC-2.2.1-d   | {town: {class: 一般, windows: 4, own: 4, 人社: 0, 民政: 1}}       | {SC-2.1.2-a: FAIL, ratio: PASS}
            SC-2.2.3.1-b | {submission: S4, document: 不予受理通知单, reason: 材料不真实}      | PASS
            SC-2.2.3.1-b | {submission: S4, document: 《受理通知单》}                        | PASS
            SC-2.2.3.1-b | {submission: S4, document: 一次性补正告知书}                       | PASS
            SC-2.2.3.1-b | {submission: S4, document: null, dayEnd: false}                  | PENDING
            SC-2.2.3.2-a | {case: C1, supplementNotices: 3}                                | BREACH
            SC-2.2.3.5-b | {受理: 500, 线上: 300, 线下: 150}                                 | {result: FAIL, diff: 50}
            SC-2.2.3.5-b | {咨询: 300, 受理: 210, 办结: null, 证照发放: 90, 线上: 80, 线下: 130} | {result: FAIL, missing: [办结], 受理check: PASS}
            SC-3.2-a     | {items: 300, complete: 200}                                     | {completeness: 0.6667}
            SC-3.2-b     | {level: TOWN, item: I9, inList: true}                           | {acceptAtFullSubject: true}
            SC-3.2-b     | {level: DISTRICT, item: I9, inList: true}                       | {acceptAtComprehensive: true}
            SC-3.2-b     | {level: DISTRICT, item: I9, line: 公安, inList: true}            | {acceptAtComprehensive: false}
            """)
    void answersCasesOfTheSameWordsWithOtherNumbers(String clause, String in, String out) throws IOException {
        ConformanceReport report = run(clause, in, out);
        assertEquals(List.of(), report.failed());
        assertEquals(List.of(), report.unsupported());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SC-2.2.1-a   | {windows: many}
            SC-2.1.1-b   | {merged: 11}
            SC-2.1.2-b   | {level: COUNTY, line: 人社}
            SC-2.2.1-c   | {class: 一般, windows: 4, colour: red}
            """)
    void doesNotGuessAtWordsItDoesNotKnow(String clause, String in) throws IOException {
        assertEquals(1, run(clause, in, "PASS").unsupported().size());
    }

    private static ConformanceReport run(String clause, String in, String out) throws IOException {
        String yaml = "clauses: [{id: " + clause + ", test: [{in: " + in + ", out: " + out + "}]}]";
        return new Conformance(List.of(), ADAPTERS).ofFile(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "cases", Optional.empty());
    }
}
