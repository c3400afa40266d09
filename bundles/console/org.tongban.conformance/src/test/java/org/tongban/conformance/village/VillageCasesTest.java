package org.tongban.conformance.village;

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
import org.tongban.policy.sucheng.SuchengPack;
import org.tongban.policy.sucheng.SuchengServiceMode;
import org.tongban.policy.yushan.YushanDuty;
import org.tongban.policy.yushan.YushanGoals;
import org.tongban.policy.yushan.YushanItems;
import org.tongban.policy.yushan.YushanPack;
import org.tongban.policy.yushan.YushanPremises;
import org.tongban.policy.yushan.YushanService;
import org.tongban.policy.yushan.YushanTiers;
import org.tongban.policy.yushan.YushanTraining;
import org.tongban.policy.yushan.YushanVolumes;

/** The registers' cases on village stations, and cases of the same words with other numbers. */
public class VillageCasesTest {

    private static final YushanPack YUSHAN = new YushanPack();
    private static final SuchengPack SUCHENG = new SuchengPack();

    public static final List<ClauseAdapter> ADAPTERS = adapters();

    private static List<ClauseAdapter> adapters() {
        var goals = new YushanGoals();
        var premises = new YushanPremises();
        var items = new YushanItems();
        var service = new YushanService();
        var volumes = new YushanVolumes();
        var tiers = new YushanTiers();
        var training = new YushanTraining();
        return List.of(new ServiceModeCases(SUCHENG, new SuchengServiceMode()), new GoalCases(YUSHAN, goals, goals, goals),
                new PremisesCases(YUSHAN, premises, premises, premises, premises), new ItemCases(YUSHAN, items, items),
                new ServiceCases(YUSHAN, service, service, service), new VolumeCases(YUSHAN, volumes, volumes), new TierCases(YUSHAN, tiers, tiers),
                new DutyCases(YUSHAN, new YushanDuty()), new TrainingCases(YUSHAN, training, training));
    }

    @Test
    void passesEveryCaseOfTheRegisters() throws IOException {
        Set<String> mine = ADAPTERS.stream().flatMap(adapter -> adapter.clauses().stream()).collect(Collectors.toSet());
        ConformanceReport report = new Conformance(List.of(SUCHENG, YUSHAN), ADAPTERS).ofPacks(Optional.empty());
        assertEquals(List.of(), report.failed());
        assertEquals(List.of(), report.unsupported().stream().filter(each -> mine.contains(each.id())).toList());
        assertTrue(report.passed() >= 50, () -> "only " + report.passed());
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            YS-1-a     | {achieved: 12, asOf: '2023-11-30'}                                                    | {status: PENDING, progress: 0.8}
            YS-2.2-b   | {reading: B, villageTaskShares: 12 villages at 0.5 and 3 at 1.00, asOf: '2023-04-30'} | {progress: 0.6, result: PASS}
            YS-2.2-b   | {reading: B, villageTaskShares: 15 villages at 0.2, asOf: '2023-04-30'}               | {progress: 0.2, result: FAIL}
            YS-2.2-b   | {completed: 4, asOf: '2023-05-01'}                                                    | {result: FAIL, needed: 5}
            YS-3.1.1-b | {area: 13}                                                                            | PASS
            YS-3.1.2-a | {residents: 1001, windows: 1, reading: B}                                             | {result: FAIL, required: 2}
            YS-3.1.3-a | {sign: null}                                                                          | FAIL
            YS-3.2.4-a | {entry: 老年证, municipalRef: null, reading: B}                                        | FAIL
            YS-3.2.5-b | {帮办代办: 1, 村级2.0: 2}                                                              | {share: 0.3333}
            YS-3.2.6-b | {session: {village: 黄里, attendees: 2}}                                               | {counts: true}
            YS-3.2.7-a | {requested: '2023-09-27', visited: '2023-10-07'}                                      | {workingDays: 2, result: OK}
            YS-3.2.7-b | {group: null, phone: null, booking: null}                                             | {result: FAIL, missing: [服务工作群, 服务电话, 预约服务]}
            YS-3.2.7-c | {collected: '2023-05-30', delivered: '2023-06-02', reading: B}                        | {creditedMonth: 2023-05}
            YS-3.3.8-a | {village: 吕家山, asOf: '2023-12-31'}                                                  | {tier: 简易型}
            YS-3.3.8-b | {list: [3, 10, 2], of: 15}                                                            | {shares: [0.2, 0.6667, 0.1333], result: INFO}
            YS-3.3.8-b | {list: [3, 10, 2], of: 15, reading: B}                                                | {result: FAIL}
            YS-3.3.8-c | {village: 岭口, meets: 标准型, target: 示范型, asOf: '2023-10-31'}                       | FAIL
            YS-3.3.9-a | {applicantVillage: 黄里, station: 岭口, reading: B}                                     | {accept: true, volumeCreditedTo: 黄里}
            YS-3.3.9-a | {applicantVillage: 岭口, station: 中湖}                                                 | {accept: false, volumeCreditedTo: null}
            YS-3.3.9-b | {week: '2023-09-25', dutyDays: 4}                                                     | PASS
            YS-3.3.9-c | {workingDays: 5, dutyOn: [Mon, Wed, Fri]}                                             | {distinctWorkingDays: 3, result: PASS}
            YS-3.3.9-d | {workingDays: 2, dutyDays: 1, reading: B}                                             | NA
            YS-3.3.9-e | {clerks: [{P1: [PASS, PASS]}, {P2: [FAIL, FAIL]}, {P3: [FAIL, PASS]}]}                | {result: FAIL, who: [P2, P3]}
            YS-3.3.9-f | {帮办代办: 100, 村级2.0: 20, residents: 200}                                            | {total: 120, ratio: 0.6, result: PASS, need: 120}
            YS-3.3.9-h | {total: 399, residents: 1000}                                                         | {ratio: 0.399, result: FAIL}
            YS-4.2-a   | {villages: 15, withPerson: 15}                                                        | {result: PASS, missing: 0}
            SC-1-a     | {level: VILLAGE}                                                                      | {mode: FULL_SUBJECT}
            """)
    void answersCasesOfTheSameWordsWithOtherNumbers(String clause, String in, String out) throws IOException {
        ConformanceReport report = run(clause, in, out);
        assertEquals(List.of(), report.failed());
        assertEquals(List.of(), report.unsupported());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YS-2.2-b   | {villageTaskShares: most villages, asOf: '2023-04-30'}
            YS-3.1.1-b | {area: 12, colour: blue}
            YS-3.1.2-a | {residents: 1000, windows: 1, reading: Q}
            YS-3.3.8-b | {list: [3, 10, 2], of: 16}
            """)
    void doesNotGuessAtWordsItDoesNotKnow(String clause, String in) throws IOException {
        assertEquals(1, run(clause, in, "PASS").unsupported().size());
    }

    private static ConformanceReport run(String clause, String in, String out) throws IOException {
        String yaml = "clauses: [{id: " + clause + ", test: [{in: " + in + ", out: " + out + "}]}]";
        return new Conformance(List.of(), ADAPTERS).ofFile(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "cases", Optional.empty());
    }
}
