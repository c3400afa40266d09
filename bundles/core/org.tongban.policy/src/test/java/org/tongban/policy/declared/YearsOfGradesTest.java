package org.tongban.policy.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Instrument;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.declared.GradePatterns.Outcome;
import org.tongban.policy.declared.GradePatterns.Rule;
import org.tongban.policy.plan.Identity;

/** Years built up period by period against every year written out. */
class YearsOfGradesTest {

    private static final Instrument PLAN = new Instrument("测试", "测试〔2025〕1号");
    private static final List<String> GRADES = List.of("好", "中", "差");

    private static GradePatterns patterns(int periods, List<Outcome> outcomes) {
        return new GradePatterns("年度等次", periods, "月", GRADES, outcomes, Said.NOTHING, Said.NOTHING);
    }

    private static Outcome any(String name, Random random) {
        List<GradePatterns.Test> tests = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            int least = random.nextInt(4);
            tests.add(new GradePatterns.Test(GRADES.get(random.nextInt(3)), random.nextBoolean(), least, random.nextBoolean() ? Integer.MAX_VALUE : least + random.nextInt(3)));
        }
        return new Outcome(name, List.of(new Rule(tests, PLAN.clause("1"))));
    }

    @Test
    void findsTheSameSetsOfGradesAsWritingOutEveryYear() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            GradePatterns patterns = patterns(6, List.of(any("甲", random), any("乙", random), any("丙", random)));
            Set<Set<String>> built = new YearsOfGrades(patterns).classes().stream().map(year -> year.met().stream().map(Outcome::name).collect(Collectors.toCollection(LinkedHashSet::new))).collect(Collectors.toSet());
            assertEquals(everyYear(patterns), built, "seed " + seed);
        }
    }

    private static Set<Set<String>> everyYear(GradePatterns patterns) {
        Set<Set<String>> sets = new LinkedHashSet<>();
        int many = (int) Math.pow(GRADES.size(), patterns.periods());
        for (int number = 0; number < many; number++) {
            List<String> year = new ArrayList<>();
            for (int rest = number, i = 0; i < patterns.periods(); i++, rest /= GRADES.size()) {
                year.add(GRADES.get(rest % GRADES.size()));
            }
            YearClass seen = seen(year);
            sets.add(patterns.outcomes().stream().filter(outcome -> outcome.isMetBy(seen)).map(Outcome::name).collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        return sets;
    }

    private static YearClass seen(List<String> year) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> longest = new HashMap<>();
        int row = 0;
        for (int i = 0; i < year.size(); i++) {
            row = i > 0 && year.get(i).equals(year.get(i - 1)) ? row + 1 : 1;
            counts.merge(year.get(i), 1, Integer::sum);
            longest.merge(year.get(i), row, Math::max);
        }
        return new YearClass(counts, longest, year, Set.of());
    }

    @Test
    void givesAnExampleThatMeetsWhatItIsAnExampleOf() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            GradePatterns patterns = patterns(12, List.of(any("甲", random), any("乙", random)));
            for (YearClass year : new YearsOfGrades(patterns).classes()) {
                YearClass again = seen(year.example());
                assertEquals(year.met(), patterns.outcomes().stream().filter(outcome -> outcome.isMetBy(again)).collect(Collectors.toSet()), "seed " + seed + " " + year.example());
            }
        }
    }

    @Test
    void aGradeThatNoYearMeetsIsTold() {
        Outcome never = new Outcome("特优", List.of(new Rule(List.of(GradePatterns.Test.atLeast("好", 13)), PLAN.clause("1"))));
        Outcome always = new Outcome("普通", List.of(new Rule(List.of(GradePatterns.Test.atLeast("好", 0)), PLAN.clause("2"))));
        Worksheet sheet = new Worksheet(LocalDate.parse("2025-01-01"));
        List<Inconsistency> found = patterns(12, List.of(never, always)).look(Circumstances.ofDocument(Identity.UNKNOWN, sheet.day()), sheet);
        assertEquals(List.of(Kind.GRADE_UNREACHABLE), found.stream().map(Inconsistency::kind).toList());
        assertTrue(found.get(0).message().zh().startsWith("没有人能评“特优”"), found.get(0).message()::zh);
    }

    /** 合格 wants at most two poor months and nothing is better than it: a year without any is no gap. */
    @Test
    void twoGradesThatDivideTheYearsLeaveNoGap() {
        Outcome pass = new Outcome("合格", List.of(new Rule(List.of(GradePatterns.Test.atMost("差", 2)), PLAN.clause("1"))));
        Outcome fail = new Outcome("不合格", List.of(new Rule(List.of(GradePatterns.Test.atLeast("差", 3)), PLAN.clause("2"))));
        Worksheet sheet = new Worksheet(LocalDate.parse("2025-01-01"));
        assertEquals(List.of(), patterns(12, List.of(pass, fail)).look(Circumstances.ofDocument(Identity.UNKNOWN, sheet.day()), sheet));
    }
}
