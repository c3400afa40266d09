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
import org.tongban.policy.hongqi.HongqiAcceptance;
import org.tongban.policy.hongqi.HongqiAuthorisation;
import org.tongban.policy.hongqi.HongqiCases;
import org.tongban.policy.hongqi.HongqiHall;
import org.tongban.policy.hongqi.HongqiLoad;
import org.tongban.policy.hongqi.HongqiPack;
import org.tongban.policy.hongqi.HongqiReports;
import org.tongban.policy.hongqi.HongqiRouting;
import org.tongban.policy.hongqi.HongqiTides;

/** The register's cases on the hall of Hongqi district, and cases of the same words with other numbers. */
public class HongqiCasesTest {

    private static final HongqiPack HONGQI = new HongqiPack();

    public static final List<ClauseAdapter> ADAPTERS = adapters();

    private static List<ClauseAdapter> adapters() {
        var hall = new HongqiHall();
        var acceptance = new HongqiAcceptance();
        var cases = new HongqiCases();
        var load = new HongqiLoad();
        var reports = new HongqiReports();
        return List.of(new HongqiLayoutCases(HONGQI, hall), new HongqiServiceCases(HONGQI, hall), new HongqiRoutingCases(HONGQI, new HongqiRouting(), cases, new HongqiAuthorisation(), reports),
                new HongqiAcceptanceCases(HONGQI, acceptance, acceptance, acceptance, acceptance, acceptance, cases), new HongqiLoadCases(HONGQI, load, load, new HongqiTides()),
                new HongqiReportCases(HONGQI, reports, reports, cases));
    }

    @Test
    void passesEveryCaseOfTheRegister() throws IOException {
        Set<String> mine = ADAPTERS.stream().flatMap(adapter -> adapter.clauses().stream()).collect(Collectors.toSet());
        ConformanceReport report = new Conformance(List.of(HONGQI), ADAPTERS).ofPacks(Optional.empty());
        assertEquals(List.of(), report.failed());
        assertEquals(List.of(), report.unsupported().stream().filter(each -> mine.contains(each.id())).toList());
        assertTrue(report.passed() >= 58, () -> "only " + report.passed());
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            HQ-2.1.1-a   | {aspectsPassed: 7}                                                                            | PASS
            HQ-2.1.1-a   | {aspectsPassed: 4, notChecked: [服务模式, 规划设计], failed: [运行规范]}                              | {overall: FAIL, missing: [运行规范]}
            HQ-2.1.1-a   | {aspectsPassed: 5, notChecked: [规划设计, 服务模式]}                                             | {overall: INCOMPLETE, missing: [规划设计, 服务模式]}
            HQ-2.1.2-b   | {zones: []}                                                                                   | {result: FAIL, missing: [咨询服务区, 窗口服务区, 集中审批区, 政务公开区, 自助服务区, 休息等候区]}
            HQ-2.1.2-c   | {assets: {免费饮水: 1, 收费复印: 1, 打印: 1, 充电: 1, 排队叫号: 1, 好差评: 1, 音像监控: 1}}            | {result: FAIL, missing: [复印]}
            HQ-2.1.2-c   | {assets: {免费饮水: 1, 收费复印: 1, 打印: 1, 充电: 1, 排队叫号: 1, 好差评: 1, 音像监控: 1}, reading: B} | PASS
            HQ-2.2.2-a   | {online: {materials: 3, days: 5, fee: 0}, offline: {materials: 4, days: 6, fee: 0}}           | {result: FAIL, diff: [materials, days]}
            HQ-2.2.2-a   | {online: {days: 5, phone: 1}, offline: {days: 5.0, phone: 2}}                                 | PASS
            HQ-2.2.2-a   | {online: {days: 5, phone: 1}, offline: {days: 5, phone: 2}, reading: B}                       | {result: FAIL, diff: [phone]}
            HQ-2.2.3-a   | {booking: {channel: 电话}, reading: B}                                                        | FAIL
            HQ-2.2.3-a   | {booking: {channel: 旗心办, id: B1}, ticket: {bookingId: B2}}                                  | {matched: false}
            HQ-2.2.3-b   | {tickets: 3, booked: 1, waitingMinutes: [5, 10, 30]}                                          | {bookedShare: 0.3333, average: 15, p90: 30}
            HQ-2.2.4-b   | {item: I2, channelsAllowed: [实体政务大厅], legalBasis: null}                                  | FAIL
            HQ-2.2.4-b   | {item: I2, channelsAllowed: [实体政务大厅], legalBasis: 婚姻登记条例}                           | PASS
            HQ-2.2.4-c   | {case: C2, closeReason: 办结}                                                                 | {finding: null}
            HQ-2.2.4-c   | {case: C2, offlineOn: '2022-06-02', onlineOn: '2022-06-06', reading: B}                       | {finding: HQ-2.2.4-c}
            HQ-2.2.4-c   | {case: C2, offlineOn: '2022-06-01', onlineOn: '2022-06-06', reading: B}                       | {finding: null}
            HQ-2.3.1-a   | {itemsInHall: 1200, comprehensive: 1000}                                                      | {coverage: 0.8333}
            HQ-2.3.1-a   | {itemsInHall: 0, comprehensive: 0}                                                            | PENDING
            HQ-2.3.1.1-a | {floor1: 9}                                                                                   | WARN
            HQ-2.3.1.1-a | {floor1: 9, reading: B}                                                                       | FAIL
            HQ-2.3.1.1-a | {floor1: 0}                                                                                   | FAIL
            HQ-2.3.1.1-b | {path: [ACCEPT@公安窗口, HANDLE@公安后台, ISSUE@出件窗口]}                                       | {deviation: ACCEPT_NOT_COMPREHENSIVE}
            HQ-2.3.1.1-b | {path: [ACCEPT@综合3, ISSUE@出件窗口]}                                                         | {deviation: HANDLE_MISSING}
            HQ-2.3.1.2-a | {item: {owner: 社保中心, audience: 个人}, window: 商事登记综合}                                   | {accept: false}
            HQ-2.3.1.2-a | {item: {owner: 社保中心, audience: 个人}, window: 商事登记综合, reading: B}                       | {accept: true}
            HQ-2.3.1.3-a | {item: {domain: 社保, audience: 个人}}                                                         | {routedTo: 社保医保综合}
            HQ-2.3.1.3-a | {item: {domain: 公安, audience: 个人}}                                                         | {routedTo: 公安}
            HQ-2.3.2-a   | {windows: {公安: 1, 法律援助: 1, 人社: 1, 税务: 1}}                                              | {result: FAIL, missing: [居民医保, 婚姻登记]}
            HQ-2.3.2-b   | {change: {window: W1, from: DEPARTMENT, to: COMPREHENSIVE, effective: '2023-01-01'}, query: '2023-06-30'} | {type: COMPREHENSIVE}
            HQ-2.3.3-a   | {green: {企业开办专区: 3}}                                                                      | {result: FAIL, missing: [一楼综合服务区]}
            HQ-2.3.3-b   | {case: {flag: 特殊件, normalDays: 5, promisedDays: 6, measures: [并联审批]}}                     | FAIL
            HQ-2.3.3-b   | {case: {flag: 特殊件, normalDays: 5, promisedDays: 5, measures: []}}                            | FAIL
            HQ-2.3.3-b   | {case: {flag: 特殊件, measures: [并联审批]}, reading: A}                                         | FAIL
            HQ-2.3.3-b   | {case: {flag: 特殊件, reason: 抢险, measures: [并联审批]}, reasons: [抢险, 救灾]}                  | PASS
            HQ-2.3.4-a   | {annualVolume: 16801, minutesPerCase: 10, windows: 3}                                         | {minutes: 168010, recommended: 3}
            HQ-2.3.4-a   | {volumesLast3Years: [10000, 10000, 10001]}                                                    | {avgAnnualVolume: 10000.3333}
            HQ-2.3.4-a   | {volumesLast4Years: [1, 9000, 12000, 15000]}                                                  | {avgAnnualVolume: 12000}
            HQ-2.3.4-a   | {volumesLast3Years: [9000, 12000, 15000], reading: B}                                         | {avgAnnualVolume: 15000}
            HQ-2.3.4-a   | {annualVolume: 1, minutesPerCase: 0.1, windows: 1}                                            | {minutes: 0.1, load: 0, recommended: 1}
            HQ-2.3.4-b   | {casesPerWindow: [300, 300]}                                                                  | {ratio: 1, result: PASS}
            HQ-2.3.4-b   | {casesPerWindow: [300, 0]}                                                                    | {ratio: null, result: WARN}
            HQ-2.3.4-b   | {minutesPerWindow: [90.5, 60], reading: B}                                                    | {ratio: 1.5083, result: WARN}
            HQ-2.3.4-c   | {sameWeekdayLast4: [101, 100, 100, 100], today: 150}                                          | {baseline: 100.25, surge: false}
            HQ-2.3.4-c   | {averageWaitMinutes: 30, reading: B}                                                          | {surge: false}
            HQ-2.3.4-d   | {person: P2, post: 前台, tidal: {from: '2022-08-15', to: '2022-08-31'}, otherRoster: none}      | {assigned: false, reason: NOT_BACK_OFFICE}
            HQ-2.3.4-d   | {person: P2, post: 后台, tidal: {from: '2022-08-15', to: '2022-08-31'}, otherRoster: {from: '2022-08-31', to: '2022-09-01'}} | {assigned: false, reason: CONFLICT}
            HQ-2.3.5-a   | {item: I1, auth: {from: '2022-05-06', to: '2022-06-01', steps: [收件]}, date: '2022-06-01', step: 收件} | ALLOWED
            HQ-2.3.5-a   | {item: I1, auth: {from: '2022-05-06', to: null, steps: [收件]}, date: '2022-05-05', step: 收件}  | REFUSED
            HQ-2.3.5-a   | {item: I1, auth: null, date: '2022-06-01', step: 收件}                                         | REFUSED
            HQ-2.3.5-b   | {accept: {listVersion: null, voucher: null}}                                                  | {result: FAIL, missing: [listVersion, voucher]}
            HQ-2.4.1-b   | {item: I2, outside: [决定], collectiveDecision: true}                                          | PASS
            HQ-2.4.1-b   | {item: I2, outside: [送达, 决定, 咨询], collectiveDecision: false}                               | {result: FAIL, steps: [咨询, 决定, 送达]}
            HQ-2.4.1-b   | {item: I3, outside: [审核, 决定], collectiveDecision: true, reading: B}                         | PASS
            HQ-2.4.2-a   | {enabled: 10, disabled: [邮寄送达, 一次告知]}                                                   | {completeness: 0.8333, missing: [一次告知, 邮寄送达]}
            HQ-2.4.2-b   | {case: C1, supplementNotices: 0}                                                              | PASS
            HQ-2.4.2-c   | {acceptedOn: '2022-09-30', promisedWorkingDays: 1, finishedOn: '2022-10-08'}                  | {dueDate: '2022-10-08', onTime: true}
            HQ-2.4.2-c   | {acceptedOn: '2022-06-01', promisedWorkingDays: 3, reading: B}                                | {dueDate: '2022-06-04'}
            HQ-2.4.2-c   | {acceptedOn: '2022-06-01', promisedWorkingDays: 2, suspended: [{from: '2022-06-02', to: '2022-06-06'}]} | {dueDate: '2022-06-08'}
            HQ-2.4.2-c   | {onTime: 2, finished: 3}                                                                      | {onTimeRate: 0.6667}
            HQ-2.4.3-a   | {labels: [有诉即办, 帮办代办, 一件事一次办, 跨省通办全豫通办, 政策咨询兑现], windows: 2}                | PASS
            HQ-2.4.3-a   | {labels: [有诉即办, 帮办代办, 一件事一次办, 跨省通办全豫通办, 政策咨询兑现], windows: 4, reading: B}    | {result: FAIL, missing: [政策咨询兑现]}
            HQ-2.4.4-a   | {windows: 3, withDevice: 2, withQr: 2, withBoth: 1}                                           | {coverage: 0.3333, result: FAIL}
            """)
    void answersCasesOfTheSameWordsWithOtherNumbers(String clause, String in, String out) throws IOException {
        ConformanceReport report = run(clause, in, out);
        assertEquals(List.of(), report.failed());
        assertEquals(List.of(), report.unsupported());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HQ-2.1.1-a   | {aspectsPassed: 8}
            HQ-2.1.2-b   | {zones: [], colour: blue}
            HQ-2.3.1.1-a | {floor1: 8, reading: Q}
            HQ-2.3.1.1-b | {path: [ACCEPT]}
            HQ-2.4.2-a   | {enabled: 12, disabled: [上门服务]}
            HQ-2.4.4-a   | {windows: 3, withDevice: 2, withQr: 2, withBoth: 0}
            """)
    void doesNotGuessAtWordsItDoesNotKnow(String clause, String in) throws IOException {
        assertEquals(1, run(clause, in, "PASS").unsupported().size());
    }

    private static ConformanceReport run(String clause, String in, String out) throws IOException {
        String yaml = "clauses: [{id: " + clause + ", test: [{in: " + in + ", out: " + out + "}]}]";
        return new Conformance(List.of(), ADAPTERS).ofFile(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "cases", Optional.empty());
    }
}
