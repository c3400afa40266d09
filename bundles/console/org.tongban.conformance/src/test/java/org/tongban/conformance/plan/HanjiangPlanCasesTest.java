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
import org.tongban.policy.hanjiang.HanjiangAuthority;
import org.tongban.policy.hanjiang.HanjiangItems;
import org.tongban.policy.hanjiang.HanjiangMilestones;
import org.tongban.policy.hanjiang.HanjiangOversight;
import org.tongban.policy.hanjiang.HanjiangPack;
import org.tongban.policy.hanjiang.HanjiangValidity;

/** The register's cases on 涵江's plan itself, and cases of the same words with other numbers. */
public class HanjiangPlanCasesTest {

    private static final HanjiangPack PACK = new HanjiangPack();

    public static final List<ClauseAdapter> ADAPTERS = List.of(new HanjiangPlanCases(PACK, new HanjiangValidity(), new HanjiangMilestones()),
            new HanjiangSupervisionCases(PACK, new HanjiangOversight(), new HanjiangAuthority()), new HanjiangItemCases(PACK, new HanjiangItems()));

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
            HJ-0-a   | {policyLookupAsOf: '2019-12-31', part: 免费邮寄}                | {inForce: false}
            HJ-0-a   | {policyLookupAsOf: '2020-01-01', part: 免费邮寄}                | {inForce: true}
            HJ-1-c   | {doneOn: '2019-09-30'}                                        | {late: false, daysLate: 0}
            HJ-1-c   | {doneOn: '2019-11-01'}                                        | {late: true, daysLate: 32}
            HJ-1-c   | {doneOn: null, asOf: '2019-09-30'}                            | {status: INCOMPLETE, late: false}
            HJ-1-c   | {doneOn: null, asOf: '2020-03-01'}                            | {status: OVERDUE, dueBeforePolicyDate: true, alarm: false}
            HJ-1-c   | {doneOn: null, asOf: '2020-03-01', reading: B}                | {status: OVERDUE, alarm: true}
            HJ-1-d   | {completed: 12, lastDoneOn: '2020-01-03'}                     | {progress: 1.0, status: LATE, daysLate: 3}
            HJ-1-d   | {completed: 6, asOf: '2019-12-31'}                            | {progress: 0.5, status: INCOMPLETE}
            HJ-1-d   | {completed: 0, asOf: '2020-02-01'}                            | {progress: 0, status: OVERDUE}
            HJ-1-d   | {completed: 12, lastDoneOn: '2019-12-31', reading: B}         | {status: LATE, daysLate: 1}
            HJ-2.1-b | {items: 1200, trips0: 300, trips1: 900, tripsMore: 0}         | {share0: 0.25, shareAtMost1: 1.0}
            HJ-2.1-b | {items: 3, trips0: 1, trips1: 1, tripsMore: 1}                | {share0: 0.3333, shareAtMost1: 0.6667}
            HJ-4.1-b | {items: 1100, reading: B}                                     | PASS
            HJ-4.1-b | {items: 1099, reading: B}                                     | WARN
            HJ-4.1-h | {subject: 镇前台人员, action: HIRE, actor: 江口镇}              | {allowed: true}
            HJ-4.1-h | {subject: 江口镇前台人员, action: TRAIN, actor: 白塘镇}          | {allowed: false}
            HJ-4.1-e | {subject: 区本级窗口工作人员, action: DISPATCH, actor: 区行政服务中心} | {allowed: true}
            HJ-4.1-e | {subject: 区本级窗口工作人员, action: ASSESS, actor: 江口镇}     | {allowed: false}
            HJ-4.2-a | {agencyContractSigned: '2019-09-30'}                          | ON_TIME
            HJ-4.2-a | {agencyContractSigned: '2019-10-01'}                          | {late: true, daysLate: 1}
            HJ-4.4-a | {online: 1, all: 3}                                           | {onlineShare: 0.3333}
            HJ-5.2-b | {planned: 0.5, actual: 0.5}                                   | {state: ON_SCHEDULE, reminder: none}
            HJ-5.2-b | {planned: 0.5, actual: 0.4999}                                | {state: BEHIND, reminder: CREATED}
            HJ-5.4-b | {ground: 不作为慢作为, due: '2020-02-28', done: null, asOf: '2020-02-28'}  | {state: OPEN, escalate: null}
            HJ-5.4-b | {ground: 不作为慢作为, due: '2020-02-28', done: '2020-02-20', asOf: '2020-03-05'} | {state: DONE, escalate: null}
            HJ-5.4-b | {ground: 态度不好, due: '2020-02-28'}                           | REFUSED
            HJ-5.4-b | {ground: 授权不到位, due: null, reading: B}                     | {result: ALLOWED, due: '2019-12-19'}
            HJ-5.4-c | {actor: 文明办, action: OPEN_ACCOUNTABILITY}                    | REFUSED
            """)
    void answersCasesOfTheSameWordsWithOtherNumbers(String clause, String in, String out) throws IOException {
        ConformanceReport report = run(clause, in, out);
        assertEquals(List.of(), report.failed());
        assertEquals(List.of(), report.unsupported());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HJ-5.4-c | {actor: 区效能办, action: HIRE}
            HJ-1-d   | {completed: 13, asOf: '2020-01-01'}
            HJ-2.1-b | {trips0: 1, trips1: 2}
            """)
    void doesNotGuessAtWordsItDoesNotKnow(String clause, String in) throws IOException {
        assertEquals(1, run(clause, in, "PASS").unsupported().size());
    }

    private static ConformanceReport run(String clause, String in, String out) throws IOException {
        String yaml = "clauses: [{id: " + clause + ", test: [{in: " + in + ", out: " + out + "}]}]";
        return new Conformance(List.of(), ADAPTERS).ofFile(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "cases", Optional.empty());
    }
}
