package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengMonthlyGrades.FAIR;
import static org.tongban.policy.sucheng.SuchengMonthlyGrades.GOOD;
import static org.tongban.policy.sucheng.SuchengMonthlyGrades.POOR;
import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Rate;
import org.tongban.policy.Pack;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthlyProposalPolicy;

/** Suggests 好 down the ranking as far as the cap goes, and never breaks a tie at the edge. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengProposals implements MonthlyProposalPolicy {

    static final Dated<BigDecimal> GOOD_FROM = Dated.<BigDecimal>named("“好”的最低分").assumedFrom(IN_FORCE, BigDecimal.valueOf(90), clause("2.2.8.1-a"));
    static final Dated<BigDecimal> FAIR_FROM = Dated.<BigDecimal>named("“一般”的最低分").assumedFrom(IN_FORCE, BigDecimal.valueOf(60), clause("2.2.8.1-a"));

    private static final Comparator<Ranked> BY_RANK = Comparator.comparing((Ranked ranked) -> ranked.score().isEmpty())
            .thenComparing(ranked -> ranked.score().orElse(BigDecimal.ZERO), Comparator.reverseOrder()).thenComparing(Ranked::person);

    /** How the scores are read: by bands, or by rank alone. */
    private record Bands(boolean inUse, BigDecimal goodFrom, BigDecimal fairFrom) {

        boolean mayBeGood(BigDecimal score) {
            return !inUse || score.compareTo(goodFrom) >= 0;
        }

        Grade below(BigDecimal score) {
            return inUse && score.compareTo(fairFrom) < 0 ? POOR : FAIR;
        }
    }

    @Override
    public Finding<Proposal> propose(YearMonth month, List<Ranked> people, Worksheet sheet) {
        sheet.fact("月份", month);
        sheet.fact("窗口工作人员总数", people.size());
        Bands bands = bands(sheet);
        String pool = sheet.reading(AssessmentReadings.EXCELLENT_CAP);
        Rate share = sheet.figure(SuchengExcellentCap.SHARE);
        Set<PersonId> good = new HashSet<>();
        Set<PersonId> tied = new HashSet<>();
        long cap = 0;
        for (Collection<Ranked> part : pool.equals("C") ? byUnit(people) : List.of(people)) {
            long own = pool.equals("B") ? (bands.inUse() ? part.size() : 0) : share.floorOf(part.size());
            choose(part, own, bands, good, tied);
            cap += own;
        }
        sheet.step("上限", cap);
        sheet.step("建议评“好”", good.size());
        sheet.step("并列待定", tied.size());
        boolean undecided = pool.equals("B") && !bands.inUse();
        List<Line> lines = lines(people, person -> undecided || tied.contains(person) ? Optional.empty() : Optional.of(good.contains(person)), bands);
        List<PersonId> waiting = lines.stream().map(Line::person).filter(tied::contains).toList();
        return sheet.granted("建议", new Proposal(lines, cap, waiting), clause("2.2.8.1-b"));
    }

    private static Bands bands(Worksheet sheet) {
        if (sheet.reading(AssessmentReadings.BANDS).equals("A")) {
            return new Bands(false, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        return new Bands(true, sheet.local(AssessmentReadings.GOOD_FROM).orElseGet(() -> sheet.figure(GOOD_FROM)),
                sheet.local(AssessmentReadings.FAIR_FROM).orElseGet(() -> sheet.figure(FAIR_FROM)));
    }

    private static Collection<? extends Collection<Ranked>> byUnit(List<Ranked> people) {
        return people.stream().collect(Collectors.groupingBy(Ranked::unit, TreeMap::new, Collectors.toList())).values();
    }

    /** Takes whole groups of equal score from the top while they fit; the first group that does not fit is tied, if a part of it would. */
    private static void choose(Collection<Ranked> pool, long cap, Bands bands, Set<PersonId> good, Set<PersonId> tied) {
        Map<BigDecimal, List<PersonId>> groups = new TreeMap<>(Comparator.reverseOrder());
        for (Ranked ranked : pool) {
            ranked.score().filter(bands::mayBeGood)
                    .ifPresent(score -> groups.computeIfAbsent(score.stripTrailingZeros(), s -> new ArrayList<>()).add(ranked.person()));
        }
        long left = cap;
        for (List<PersonId> group : groups.values()) {
            if (group.size() > left) {
                if (left > 0) {
                    tied.addAll(group);
                }
                return;
            }
            good.addAll(group);
            left -= group.size();
        }
    }

    /** Whether a person is suggested for the best grade; empty where the assessor must decide. */
    private interface Choice {
        Optional<Boolean> of(PersonId person);
    }

    private static List<Line> lines(List<Ranked> people, Choice choice, Bands bands) {
        List<Line> lines = new ArrayList<>();
        int rank = 0;
        BigDecimal before = null;
        for (Ranked ranked : people.stream().sorted(BY_RANK).toList()) {
            if (ranked.score().isEmpty()) {
                lines.add(new Line(ranked.person(), ranked.unit(), Optional.empty(), 0, Optional.empty()));
                continue;
            }
            BigDecimal score = ranked.score().get();
            if (before == null || score.compareTo(before) != 0) {
                rank = lines.size() + 1;
            }
            before = score;
            Optional<Grade> grade = choice.of(ranked.person()).map(best -> best ? GOOD : bands.below(score));
            lines.add(new Line(ranked.person(), ranked.unit(), ranked.score(), rank, grade));
        }
        return lines;
    }
}
