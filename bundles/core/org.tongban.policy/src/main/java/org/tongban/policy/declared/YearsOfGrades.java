package org.tongban.policy.declared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongban.policy.declared.GradePatterns.Outcome;

/**
 * Every year that can be, put together by what can be told of it: how often each grade comes and its longest row. Built up
 * period by period, so that twelve months of three grades take thousands of steps instead of half a million.
 */
final class YearsOfGrades {

    private final GradePatterns of;
    private final List<String> grades;

    YearsOfGrades(GradePatterns of) {
        this.of = of;
        this.grades = of.grades();
    }

    /**
     * Years as far as they have come.
     *
     * @param counts  by grade
     * @param longest by grade
     * @param last    the grade of the last period, -1 before the first
     * @param row     for how many periods it has come without interruption
     */
    private record Begun(List<Integer> counts, List<Integer> longest, int last, int row) {
    }

    /** Those with the fewest changes of grade in their example first; of equal ones, those whose example begins better. */
    List<YearClass> classes() {
        Map<Begun, List<Integer>> years = new LinkedHashMap<>();
        List<Integer> nothing = grades.stream().map(grade -> 0).toList();
        years.put(new Begun(nothing, nothing, -1, 0), List.of());
        for (int period = 0; period < of.periods(); period++) {
            Map<Begun, List<Integer>> longer = new LinkedHashMap<>();
            years.forEach((begun, example) -> {
                for (int grade = 0; grade < grades.size(); grade++) {
                    List<Integer> next = new ArrayList<>(example);
                    next.add(grade);
                    longer.merge(after(begun, grade), next, YearsOfGrades::plainer);
                }
            });
            years = longer;
        }
        Map<List<List<Integer>>, List<Integer>> merged = new LinkedHashMap<>();
        years.forEach((begun, example) -> merged.merge(List.of(begun.counts(), begun.longest()), example, YearsOfGrades::plainer));
        return merged.entrySet().stream().sorted((one, other) -> compare(one.getValue(), other.getValue())).map(entry -> classOf(entry.getKey().get(0), entry.getKey().get(1), entry.getValue())).toList();
    }

    private static Begun after(Begun begun, int grade) {
        int row = begun.last() == grade ? begun.row() + 1 : 1;
        Integer[] counts = begun.counts().toArray(Integer[]::new);
        Integer[] longest = begun.longest().toArray(Integer[]::new);
        counts[grade]++;
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

    private static List<Integer> plainer(List<Integer> one, List<Integer> other) {
        return compare(one, other) <= 0 ? one : other;
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        int byChanges = Integer.compare(changes(one), changes(other));
        return byChanges != 0 ? byChanges : Arrays.compare(one.toArray(Integer[]::new), other.toArray(Integer[]::new));
    }

    private static int changes(List<Integer> year) {
        int changes = 0;
        for (int i = 1; i < year.size(); i++) {
            changes += year.get(i).equals(year.get(i - 1)) ? 0 : 1;
        }
        return changes;
    }
}
