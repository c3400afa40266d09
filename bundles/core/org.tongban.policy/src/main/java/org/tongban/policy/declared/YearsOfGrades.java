package org.tongban.policy.declared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongban.policy.declared.GradePatterns.Outcome;
import org.tongban.policy.declared.GradePatterns.Test;

/**
 * Every year that can be, put together by what the tests can see of it: how often each grade comes, and the longest row of
 * those whose rows count. Built up period by period, so that twelve months of three grades take some thousand steps instead
 * of half a million.
 */
final class YearsOfGrades {

    private final GradePatterns of;
    private final List<String> grades;
    private final Set<String> inRows = new LinkedHashSet<>();

    YearsOfGrades(GradePatterns of) {
        this.of = of;
        this.grades = of.grades();
        of.outcomes().stream().flatMap(outcome -> outcome.anyOf().stream()).flatMap(rule -> rule.all().stream()).filter(Test::inARow).map(Test::grade).forEach(inRows::add);
    }

    /**
     * Years as far as they have come.
     *
     * @param counts  by grade
     * @param longest by grade; 0 for a grade whose rows do not count
     * @param last    the grade of the last period, if its rows count; else -1
     * @param row     for how many periods it has come without interruption
     */
    private record Begun(List<Integer> counts, List<Integer> longest, int last, int row) {
    }

    /** One of these years: its grades, best 0, and how often one differs from the one before. */
    private record Example(List<Integer> year, int changes) implements Comparable<Example> {

        Example then(int grade) {
            List<Integer> longer = new ArrayList<>(year.size() + 1);
            longer.addAll(year);
            longer.add(grade);
            return new Example(longer, changes + (year.isEmpty() || year.get(year.size() - 1) == grade ? 0 : 1));
        }

        @Override
        public int compareTo(Example other) {
            int byChanges = Integer.compare(changes, other.changes);
            return byChanges != 0 ? byChanges : Arrays.compare(year.toArray(Integer[]::new), other.year.toArray(Integer[]::new));
        }

        static Example plainer(Example one, Example other) {
            return one.compareTo(other) <= 0 ? one : other;
        }
    }

    /** Those with the fewest changes of grade in their example first; of equal ones, those whose example begins better. */
    List<YearClass> classes() {
        Map<Begun, Example> years = new LinkedHashMap<>();
        List<Integer> nothing = Collections.nCopies(grades.size(), 0);
        years.put(new Begun(nothing, nothing, -1, 0), new Example(List.of(), 0));
        for (int period = 0; period < of.periods(); period++) {
            Map<Begun, Example> longer = new LinkedHashMap<>();
            years.forEach((begun, example) -> {
                for (int grade = 0; grade < grades.size(); grade++) {
                    longer.merge(after(begun, grade), example.then(grade), Example::plainer);
                }
            });
            years = longer;
        }
        Map<List<List<Integer>>, Example> merged = new LinkedHashMap<>();
        years.forEach((begun, example) -> merged.merge(List.of(begun.counts(), begun.longest()), example, Example::plainer));
        return merged.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(entry -> classOf(entry.getKey().get(0), entry.getKey().get(1), entry.getValue().year())).toList();
    }

    private Begun after(Begun begun, int grade) {
        Integer[] counts = begun.counts().toArray(Integer[]::new);
        counts[grade]++;
        if (!inRows.contains(grades.get(grade))) {
            return new Begun(Arrays.asList(counts), begun.longest(), -1, 0);
        }
        int row = begun.last() == grade ? begun.row() + 1 : 1;
        Integer[] longest = begun.longest().toArray(Integer[]::new);
        longest[grade] = Math.max(longest[grade], row);
        return new Begun(Arrays.asList(counts), Arrays.asList(longest), grade, row);
    }

    private YearClass classOf(List<Integer> counts, List<Integer> longest, List<Integer> example) {
        Map<String, Integer> count = new HashMap<>();
        Map<String, Integer> rows = new HashMap<>();
        for (int i = 0; i < grades.size(); i++) {
            count.put(grades.get(i), counts.get(i));
            rows.put(grades.get(i), longest.get(i));
        }
        List<String> words = example.stream().map(grades::get).toList();
        YearClass year = new YearClass(count, rows, words, Set.of());
        Set<Outcome> met = new LinkedHashSet<>();
        of.outcomes().stream().filter(outcome -> outcome.isMetBy(year)).forEach(met::add);
        return new YearClass(count, rows, words, met);
    }
}
