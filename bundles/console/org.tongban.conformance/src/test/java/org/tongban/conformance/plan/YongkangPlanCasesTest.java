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
import org.tongban.policy.yongkang.YongkangAuthority;
import org.tongban.policy.yongkang.YongkangMilestones;
import org.tongban.policy.yongkang.YongkangOversight;
import org.tongban.policy.yongkang.YongkangPack;
import org.tongban.policy.yongkang.YongkangValidity;

/** The register's cases on 永康's plan itself, and cases of the same words with other numbers. */
public class YongkangPlanCasesTest {

    private static final YongkangPack PACK = new YongkangPack();
    private static final YongkangOversight OVERSIGHT = new YongkangOversight();

    public static final List<ClauseAdapter> ADAPTERS = List.of(new YongkangPlanCases(PACK, new YongkangValidity(), new YongkangMilestones()),
            new YongkangSupervisionCases(PACK, OVERSIGHT, OVERSIGHT), new YongkangAuthorityCases(PACK, new YongkangAuthority()));

    @Test
    void passesEveryCaseOfTheRegister() throws IOException {
        Set<String> mine = ADAPTERS.stream().flatMap(adapter -> adapter.clauses().stream()).collect(Collectors.toSet());
        ConformanceReport report = new Conformance(List.of(PACK), ADAPTERS).ofPacks(Optional.empty());
        assertEquals(List.of(), report.failed());
        assertEquals(List.of(), report.unsupported().stream().filter(each -> mine.contains(each.id())).toList());
        assertTrue(report.passed() >= 14, () -> "only " + report.passed());
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            YK-0-a     | {policyLookupAsOf: '2023-11-12', city: 永康, reading: B}            | {inForce: false}
            YK-0-a     | {policyLookupAsOf: '2023-11-13', city: 永康, reading: B}            | {inForce: true}
            YK-3.1-c   | {actorOrg: 市政管办, action: HIRE, subject: 市厅综合窗口办事员}        | {allowed: true, authority: 市政管办}
            YK-3.1-c   | {actorOrg: 芝英镇, action: TRAIN, subject: 市厅综合窗口办事员}         | {allowed: false}
            YK-3.2-g   | {subject: T2组长, action: TRAIN}                                     | {authority: 市政管办}
            YK-3.2-g   | {subject: 古山镇普通办事员, action: MANAGE}                            | {authority: 古山镇便民服务中心}
            YK-3.2-g   | {subject: T1普通办事员, action: ASSESS, reading: B}                    | {authority: 市政管办}
            YK-5.1-a   | {doneOn: '2023-09-25', items: 9}                                     | {late: false, daysLate: 0, status: DONE}
            YK-5.1-a   | {doneOn: '2023-09-25', items: 9, reading: B}                         | {late: true, daysLate: 1}
            YK-5.1-a   | {doneOn: '2023-10-05', items: 9}                                     | {late: true, daysLate: 10}
            YK-5.1-a   | {doneOn: '2023-09-20', items: 8, asOf: '2023-09-26'}                 | {late: true, status: OVERDUE}
            YK-5.1-a   | {dept: 市医保局, quota: 8, headcount: 9, namesListed: 9}               | {result: FAIL, reason: 数量>名额}
            YK-5.1-a   | {dept: 市医保局, quota: 9, headcount: 9, namesListed: 9}               | {result: PASS, reason: null}
            YK-5.2-a   | {attached: 3, of: 6, asOf: '2023-09-25'}                             | {progress: 0.5, status: INCOMPLETE}
            YK-5.2-a   | {attached: 6, of: 6, asOf: '2023-09-24'}                             | {progress: 1.0, status: DONE}
            YK-5.2-a   | {attached: 0, of: 6, asOf: '2023-12-01'}                             | {progress: 0.0, status: OVERDUE}
            YK-5.3-a   | {clerks: 40, batchTrained: 40, onJob: 40, both: 40, asOf: '2023-09-30'} | {rate: 1.0, status: DONE}
            YK-5.3-a   | {clerks: 3, batchTrained: 3, onJob: 1, both: 1, asOf: '2023-10-01'}  | {rate: 0.3333, status: OVERDUE}
            YK-5.3-d   | {M1: DONE, M2: DONE, M3: DONE, asOf: '2023-09-30'}                   | {overall: DONE, open: null}
            YK-5.3-d   | {M1: INCOMPLETE, M2: DONE, M3: INCOMPLETE, asOf: '2023-09-29'}       | {overall: INCOMPLETE, open: [M1, M3]}
            YK-6.3-a   | {year: 2025, inspected: [制度建设, 经费使用, 工资待遇, 选聘程序]}            | {coverage: 1.0, missing: null, result: PASS}
            YK-6.3-a   | {year: 2025, inspected: [], reading: B}                              | {coverage: 0, missing: [选聘程序, 工资待遇, 经费使用, 制度建设], result: INFO}
            YK-6.3-b   | {finding: {clerk: P1, date: '2023-11-01'}, assessmentPeriod: 2023-10, acknowledged: false} | {finalise: ALLOWED}
            YK-6.3-b   | {finding: {clerk: P1, date: '2023-10-31'}, assessmentPeriod: 2023-10, acknowledged: false} | {finalise: REFUSED}
            YK-6.3-b   | {finding: {clerk: P1, date: '2023-10-12'}, assessmentPeriod: 2023-10, acknowledged: false, reading: B} | {finalise: ALLOWED}
            YK-6.2-f   | {subject: T1普通办事员, actor: T2, action: ASSESS}              | {allowed: false}
            YK-6.2-f   | {subject: T1普通办事员, actor: 市政管办, action: ASSESS}         | {allowed: false}
            YK-6.2-f   | {subject: T1普通办事员, actor: 市政管办, action: ASSESS, reading: B} | {allowed: true}
            YK-6.2-f   | {subject: T1组长, actor: 市政管办, action: ASSESS}               | {allowed: true}
            YK-6.2-f   | {subject: 市厅综合窗口办事员, actor: 市政管办, action: MANAGE}    | {allowed: true}
            YK-6.2-f   | {subject: T1普通办事员, actor: T1, action: MANAGE_DAILY}         | {allowed: true}
            """)
    void answersCasesOfTheSameWordsWithOtherNumbers(String clause, String in, String out) throws IOException {
        ConformanceReport report = run(clause, in, out);
        assertEquals(List.of(), report.failed());
        assertEquals(List.of(), report.unsupported());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YK-5.2-a   | {attached: 7, of: 6, asOf: '2023-09-26'}
            YK-6.3-b   | {finding: {clerk: P1, date: '2023-10-12'}, assessmentPeriod: 秋天, acknowledged: true}
            YK-3.1-c   | {actorOrg: 市政管办, action: DANCE, subject: 市厅综合窗口办事员}
            YK-6.2-f   | {subject: 某人, actor: T1, action: ASSESS}
            """)
    void doesNotGuessAtWordsItDoesNotKnow(String clause, String in) throws IOException {
        assertEquals(1, run(clause, in, "PASS").unsupported().size());
    }

    private static ConformanceReport run(String clause, String in, String out) throws IOException {
        String yaml = "clauses: [{id: " + clause + ", test: [{in: " + in + ", out: " + out + "}]}]";
        return new Conformance(List.of(), ADAPTERS).ofFile(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "cases", Optional.empty());
    }
}
