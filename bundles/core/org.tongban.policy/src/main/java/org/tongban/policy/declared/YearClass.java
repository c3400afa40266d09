package org.tongban.policy.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongban.policy.declared.GradePatterns.Outcome;

/**
 * All years that no test can tell from each other.
 *
 * @param counts  how often each grade comes
 * @param longest its longest row
 * @param example one of these years, the one with the fewest changes; grades of the periods in order
 * @param met     the grades of the year that it meets, best first
 */
record YearClass(Map<String, Integer> counts, Map<String, Integer> longest, List<String> example, Set<Outcome> met) implements GradePatterns.Year {

    @Override
    public int count(String grade) {
        return counts.getOrDefault(grade, 0);
    }

    @Override
    public int longest(String grade) {
        return longest.getOrDefault(grade, 0);
    }

    /** The example as people say it: {@code 1—2月差，3—12月一般}. */
    String shown(String unit) {
        List<String> rows = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= example.size(); i++) {
            if (i == example.size() || !example.get(i).equals(example.get(from))) {
                rows.add((from + 1 == i ? String.valueOf(i) : from + 1 + "—" + i) + unit + "“" + example.get(from) + "”");
                from = i;
            }
        }
        return String.join("，", rows);
    }
}
