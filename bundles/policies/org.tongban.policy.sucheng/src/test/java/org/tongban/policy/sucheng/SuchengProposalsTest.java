package org.tongban.policy.sucheng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Choices;
import org.tongban.policy.assessment.AssessmentPeriod;
import org.tongban.policy.assessment.ExcellentCapPolicy.CapCheck;
import org.tongban.policy.assessment.ExcellentCapPolicy.Unit;
import org.tongban.policy.assessment.MonthlyProposalPolicy.Line;
import org.tongban.policy.assessment.MonthlyProposalPolicy.Proposal;
import org.tongban.policy.assessment.MonthlyProposalPolicy.Ranked;

class SuchengProposalsTest {

    private static final YearMonth MONTH = YearMonth.of(2025, 3);

    @ParameterizedTest(name = "{0} -> {1}, tied {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # scores of persons 1, 2, …; who is suggested for 好; who is tied
            95 90 85 80 75                | 1     | -
            90 95 85 80 75                | 2     | -
            95 95 85 80 75                | -     | 1 2
            95 95.0 85 80 75 1 2 3 4 5    | 1 2   | -
            95 90 90 80 75 1 2 3 4 5      | 1     | 2 3
            95 90 85                      | -     | -
            95 90 85 80 -                 | 1     | -
            """)
    void takesTheTopOfTheRankingWithinTheCapAndBreaksNoTie(String scores, String good, String tied) {
        Proposal proposal = propose(people(scores), "A");
        assertEquals(good, people(goodOf(proposal)));
        assertEquals(tied, people(proposal.tied()));
    }

    @Test
    void leavesPeopleWithoutAScoreToTheAssessor() {
        Line last = propose(people("95 90 85 80 -"), "A").lines().get(4);
        assertEquals(0, last.rank());
        assertTrue(last.grade().isEmpty());
    }

    @Test
    void gradesByBandsWithinTheCapWhereTheseWereChosen() {
        Proposal proposal = propose(people("95 92 85 80 59"), "A", Map.of("sc.monthly.bands", "B"));
        assertEquals(List.of("好", "一般", "一般", "一般", "差"), proposal.lines().stream().map(line -> line.grade().orElseThrow().word()).toList());
    }

    /** Whatever the scores, units and reading, what is suggested passes the check of the same reading. */
    @Test
    void neverSuggestsBeyondTheCap() {
        for (int seed = 1; seed <= 300; seed++) {
            suggestsWithinTheCap(seed);
        }
    }

    private static void suggestsWithinTheCap(int seed) {
        Random random = new Random(seed);
        List<Ranked> people = new ArrayList<>();
        int size = random.nextInt(120);
        int spread = 1 + random.nextInt(60);
        for (int person = 1; person <= size; person++) {
            Optional<BigDecimal> score = random.nextInt(10) == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(random.nextInt(spread), random.nextInt(2)));
            people.add(new Ranked(new PersonId(person), "单位" + random.nextInt(8), score));
        }
        String pool = random.nextBoolean() ? "A" : "C";
        Map<String, String> bands = Map.of("sc.monthly.bands", random.nextBoolean() ? "A" : "B");
        Proposal proposal = propose(people, pool, bands);
        assertEquals(size, proposal.lines().size(), () -> "seed " + seed);
        CapCheck check = check(people, goodOf(proposal), pool);
        assertEquals(Verdict.PASS, check.result(), () -> "seed " + seed);
        assertFalse(proposal.tied().stream().anyMatch(goodOf(proposal)::contains), () -> "seed " + seed);
        assertNobodyIsPassedOver(proposal, pool, seed);
    }

    /** Of one pool, nobody without a tie is left out below somebody who is suggested. */
    private static void assertNobodyIsPassedOver(Proposal proposal, String pool, int seed) {
        if (pool.equals("A")) {
            List<PersonId> good = goodOf(proposal);
            List<PersonId> top = proposal.lines().stream().map(Line::person).limit(good.size()).toList();
            assertEquals(top, proposal.lines().stream().map(Line::person).filter(good::contains).toList(), () -> "seed " + seed);
        }
    }

    private static CapCheck check(List<Ranked> people, List<PersonId> good, String pool) {
        List<Unit> units = people.stream().collect(Collectors.groupingBy(Ranked::unit)).entrySet().stream()
                .map(unit -> new Unit(unit.getKey(), unit.getValue().size(), unit.getValue().stream().filter(ranked -> good.contains(ranked.person())).count())).toList();
        return new SuchengExcellentCap().check(AssessmentPeriod.of(MONTH), units, sheet(Map.of("sc.excellent.cap", pool))).value().orElseThrow();
    }

    private static List<PersonId> goodOf(Proposal proposal) {
        return proposal.lines().stream().filter(line -> line.grade().equals(Optional.of(SuchengMonthlyGrades.GOOD))).map(Line::person).toList();
    }

    private static Proposal propose(List<Ranked> people, String pool) {
        return propose(people, pool, Map.of());
    }

    private static Proposal propose(List<Ranked> people, String pool, Map<String, String> more) {
        Map<String, String> choices = new HashMap<>(more);
        choices.put("sc.excellent.cap", pool);
        return new SuchengProposals().propose(MONTH, people, sheet(choices)).value().orElseThrow();
    }

    private static Worksheet sheet(Map<String, String> choices) {
        return new Worksheet(MONTH.atEndOfMonth(), desk(choices));
    }

    private static List<Ranked> people(String scores) {
        List<Ranked> people = new ArrayList<>();
        for (String score : scores.split(" ")) {
            people.add(new Ranked(new PersonId(people.size() + 1), "单位", score.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(score))));
        }
        return people;
    }

    private static String people(List<PersonId> people) {
        return people.isEmpty() ? "-" : people.stream().sorted().map(PersonId::toString).collect(Collectors.joining(" "));
    }

    private static Choices desk(Map<String, String> letters) {
        Choices desk = new Choices();
        letters.forEach(desk::read);
        return desk;
    }
}
