package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.assessment.AssessmentPeriod;
import org.tongban.policy.staffing.ReplacementPolicy;

/** Suggests a change of post for clerks without a certificate in time and for those who are last again and again. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengReplacement implements ReplacementPolicy {

    static final Dated<Integer> PERIODS = Dated.<Integer>named("连续末位期数").assumedFrom(IN_FORCE, 2, clause("2.2.8.2-g"));
    static final Dated<Integer> LEAST_RANKED = Dated.<Integer>named("参加排名的最少人数").assumedFrom(IN_FORCE, 3, clause("2.2.8.2-g"));

    @Override
    public Finding<List<Suggestion>> suggest(Set<PersonId> overdue, List<Ranking> rankings, Worksheet sheet) {
        boolean both = sheet.reading(AssessmentReadings.REPLACEMENT).equals("B");
        NavigableSet<PersonId> late = new TreeSet<>(overdue);
        sheet.fact("逾期未取证人数", late.size());
        NavigableSet<PersonId> last = lastInARow(rankings, both, sheet.figure(PERIODS), sheet.figure(LEAST_RANKED));
        sheet.step("连续考核末位人数", last.size());
        NavigableSet<PersonId> concerned = new TreeSet<>(late);
        if (both) {
            concerned.retainAll(last);
        } else {
            concerned.addAll(last);
        }
        List<Suggestion> suggestions = concerned.stream().map(person -> new Suggestion(person, reasons(late.contains(person), last.contains(person)))).toList();
        sheet.step("建议换岗人数", suggestions.size());
        return sheet.granted("换岗建议", suggestions, clause("2.2.8.2-g"));
    }

    private static List<Reason> reasons(boolean late, boolean last) {
        List<Reason> reasons = new ArrayList<>();
        if (late) {
            reasons.add(Reason.CERT_OVERDUE);
        }
        if (last) {
            reasons.add(Reason.CONSECUTIVE_LAST);
        }
        return reasons;
    }

    private static NavigableSet<PersonId> lastInARow(List<Ranking> rankings, boolean years, int needed, int leastRanked) {
        NavigableMap<PersonId, NavigableSet<Integer>> lastIn = new TreeMap<>();
        for (Ranking ranking : rankings) {
            boolean isYear = ranking.period().month() == 0;
            if (isYear == years && ranking.scores().size() >= leastRanked) {
                BigDecimal lowest = ranking.scores().values().stream().min(Comparator.naturalOrder()).orElseThrow();
                for (Map.Entry<PersonId, BigDecimal> score : ranking.scores().entrySet()) {
                    if (score.getValue().compareTo(lowest) == 0) {
                        lastIn.computeIfAbsent(score.getKey(), person -> new TreeSet<>()).add(index(ranking.period()));
                    }
                }
            }
        }
        NavigableSet<PersonId> people = new TreeSet<>();
        lastIn.forEach((person, periods) -> {
            if (longestRow(periods) >= needed) {
                people.add(person);
            }
        });
        return people;
    }

    /** Consecutive numbers for consecutive months or years. */
    private static int index(AssessmentPeriod period) {
        return period.month() == 0 ? period.year() : period.year() * 12 + period.month();
    }

    private static int longestRow(NavigableSet<Integer> periods) {
        int longest = 0;
        int row = 0;
        for (int period : periods) {
            row = periods.contains(period - 1) ? row + 1 : 1;
            longest = Math.max(longest, row);
        }
        return longest;
    }
}
