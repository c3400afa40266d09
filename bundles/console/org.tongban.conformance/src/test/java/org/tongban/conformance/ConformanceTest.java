package org.tongban.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.conformance.ClauseAdapter.Answer;
import org.tongban.core.law.Verdict;
import org.tongban.core.money.Money;

class ConformanceTest {

    /** Answers clause X-1 always alike, after reading the words {@code a} and {@code on}. */
    private static final ClauseAdapter ADAPTER = new ClauseAdapter() {
        @Override
        public Set<String> clauses() {
            return Set.of("X-1");
        }

        @Override
        public Answer answer(String clause, Map<String, Object> in) {
            Words words = new Words(in);
            words.maybeMoney("a");
            words.maybeDate("on");
            words.done();
            return new Answer(Money.yuan("300"), Map.of("paid", Money.yuan("300"), "day", LocalDate.of(2023, 5, 1), "month", YearMonth.of(2023, 5), "result", Verdict.PASS,
                    "list", List.of(Money.yuan("1.50"), "x"), "station", Map.of("P1", 1, "P2", 2), "none", Optional.empty(), "flag", true));
        }
    };

    @ParameterizedTest
    @ValueSource(strings = {"300.0", "300", "'300.00'", "{paid: 300.0}", "{paid: '300'}", "{day: '2023-05-01'}", "{day: 2023-05-01}", "{month: 2023-05}", "{result: PASS}",
            "{list: [1.5, x]}", "{station: {P2: 2}}", "{none: null, other: null}", "{flag: true}", "{paid: 300, note: for people}", "{}"})
    void comparesByValue(String out) throws IOException {
        assertEquals(1, run(out).passed(), () -> out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"300.01", "null", "PASS", "{paid: 299}", "{paid: null}", "{day: '2023-05-02'}", "{result: FAIL}", "{list: [1.5]}", "{list: [1.5, x, y]}",
            "{list: 1.5}", "{station: {P3: 1}}", "{flag: 'true'}", "{unheard: 1}", "[300]"})
    void findsADifference(String out) throws IOException {
        assertEquals(1, run(out).failed().size(), () -> out);
    }

    @Test
    void reportsWhatItCannotRun() throws IOException {
        ConformanceReport report = of("clauses: [{id: X-1, test: [{in: {a: 1, b: 2}, out: 300}, {in: {on: soon}, out: 300}]}, {id: X-2, test: [{in: {}, out: 1}]}, {id: X-3, test: []}]");
        assertEquals(3, report.cases());
        assertEquals(List.of("X-1 1 不认识的用词：b", "X-1 2 “on”应为日期，读到：soon", "X-2 1 没有这一条款的适配器 (no adapter for this clause)"),
                report.unsupported().stream().map(each -> each.id() + " " + each.number() + " " + each.why()).toList());
    }

    @Test
    void countsByTheModulesOfTheClauses() throws IOException {
        ConformanceReport report = of("clauses: [{id: X-1, module: core, test: [{out: 300}, {out: 1}, {in: {b: 2}, out: 300}]}, {id: X-2, module: staffing, test: [{out: 1}]}]");
        assertEquals(Map.of("core", new ConformanceReport.Count(3, 1, 1, 1), "staffing", new ConformanceReport.Count(1, 0, 0, 1)), report.modules());
    }

    @Test
    void reportsAFaultAsAFailureOfItsCaseAlone() throws IOException {
        ClauseAdapter faulty = new ClauseAdapter() {
            @Override
            public Set<String> clauses() {
                return Set.of("X-0");
            }

            @Override
            public Answer answer(String clause, Map<String, Object> in) {
                throw new IllegalStateException("no figure");
            }
        };
        ConformanceReport report = new Conformance(List.of(), List.of(ADAPTER, faulty)).ofFile(stream("clauses: [{id: X-0, test: [{in: {}, out: 1}]}, {id: X-1, test: [{out: 300}]}]"), "cases",
                Optional.empty());
        assertEquals(1, report.passed());
        assertEquals("java.lang.IllegalStateException: no figure", report.failed().get(0).actual());
    }

    @Test
    void runsOneDocumentAlone() throws IOException {
        assertEquals(0, new Conformance(List.of(), List.of(ADAPTER)).ofFile(stream("clauses: [{id: X-1, test: [{out: 300}]}]"), "cases", Optional.of("Y")).cases());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "clauses: 1", "clauses: [1]", "clauses: [{id: X-1, test: 1}]", "clauses: [{id: X-1, test: [{in: {}}]}]", "clauses: [{id: X-1, test: [{in: 1, out: 1}]}]",
            "clauses: [", "clauses: !!java.net.URL ['http://example.org']", "a: &a [1]\na: 2"})
    void refusesAFileOfAnotherForm(String yaml) {
        String sentence = assertThrows(IllegalArgumentException.class, () -> of(yaml)).getMessage();
        assertTrue(sentence.startsWith("cases"), sentence);
    }

    @Test
    void refusesAnAliasBomb() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [1, 1]\n");
        for (int i = 1; i < 30; i++) {
            yaml.append("a").append(i).append(": &a").append(i).append(" [").append(("*a" + (i - 1) + ", ").repeat(9)).append("1]\n");
        }
        assertThrows(IllegalArgumentException.class, () -> of(yaml + "clauses: []"));
    }

    private static ConformanceReport run(String out) throws IOException {
        return of("clauses: [{id: X-1, test: [{in: {a: 1.5}, out: " + out + "}]}]");
    }

    private static ConformanceReport of(String yaml) throws IOException {
        return new Conformance(List.of(), List.of(ADAPTER)).ofFile(stream(yaml), "cases", Optional.empty());
    }

    private static ByteArrayInputStream stream(String yaml) {
        return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
