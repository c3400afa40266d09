package org.tongban.assessment.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.assessment.ClerkMonth;
import org.tongban.assessment.Replacements;
import org.tongban.assessment.month.Standings;
import org.tongban.assessment.store.GradeTable;
import org.tongban.assessment.store.InvestigationTable;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.assessment.AssessmentPeriod;
import org.tongban.policy.assessment.MonthState;
import org.tongban.policy.staffing.CertificatePolicy;
import org.tongban.policy.staffing.CertificatePolicy.Status;
import org.tongban.policy.staffing.ReplacementPolicy;
import org.tongban.policy.staffing.ReplacementPolicy.Ranking;
import org.tongban.policy.staffing.ReplacementPolicy.Suggestion;
import org.tongban.registry.Dossier;
import org.tongban.registry.People;
import org.tongban.store.Tx;

/** Suggestions to change posts, worked out from the registry's certificates and the recorded scores. */
@Component
public final class WorkedReplacements implements Replacements {

    private static final int MONTHS = 24;

    private final People people;
    private final PolicyBook book;
    private final GradeTable grades;
    private final InvestigationTable investigations;

    @Activate
    public WorkedReplacements(@Reference Tx tx, @Reference People people, @Reference PolicyBook book) {
        this.people = people;
        this.book = book;
        grades = new GradeTable(tx);
        investigations = new InvestigationTable(tx);
    }

    /** A unit's scores of one person each, in one period. */
    private record Place(AssessmentPeriod period, String unit) {
    }

    @Override
    public Optional<Finding<List<Suggestion>>> suggestions(LocalDate day) {
        return book.ask(ReplacementPolicy.class, day).map(asked -> {
            List<Dossier> inPost = people.all().stream().filter(dossier -> dossier.employmentOn(day).isPresent()).toList();
            return asked.policy().suggest(overdue(inPost, day), rankings(inPost, day), asked.sheet(day));
        });
    }

    private Set<PersonId> overdue(List<Dossier> inPost, LocalDate day) {
        Set<PersonId> overdue = new TreeSet<>();
        Optional<Answerer<CertificatePolicy>> asked = book.ask(CertificatePolicy.class, day);
        asked.ifPresent(answerer -> inPost.forEach(dossier -> dossier.employmentOn(day)
                .flatMap(employment -> answerer.policy().duty(employment.term().from(), dossier.certificates(), day, answerer.sheet(day)).value())
                .filter(duty -> duty.status() == Status.OVERDUE).ifPresent(duty -> overdue.add(dossier.person().id()))));
        return overdue;
    }

    /** Of the months that have ended: each month, and each year by the average of its months. */
    private List<Ranking> rankings(List<Dossier> inPost, LocalDate day) {
        YearMonth last = YearMonth.from(day.plusDays(1)).minusMonths(1);
        YearMonth first = last.minusMonths(MONTHS - 1L);
        Standings standings = new Standings(book, investigations.all(), grades.current(first, last));
        Map<Place, Map<PersonId, BigDecimal>> scores = new HashMap<>();
        for (Dossier dossier : inPost) {
            Map<Integer, List<ClerkMonth>> byYear = new TreeMap<>();
            for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                ClerkMonth clerk = standings.of(dossier, month);
                if (clerk.state() == MonthState.NORMAL && clerk.score().isPresent()) {
                    put(scores, AssessmentPeriod.of(month), clerk, clerk.score().get());
                    byYear.computeIfAbsent(month.getYear(), year -> new ArrayList<>()).add(clerk);
                }
            }
            byYear.forEach((year, months) -> put(scores, AssessmentPeriod.year(year), months.get(months.size() - 1), average(months)));
        }
        return scores.entrySet().stream().map(entry -> new Ranking(entry.getKey().period(), entry.getKey().unit(), entry.getValue())).toList();
    }

    private static void put(Map<Place, Map<PersonId, BigDecimal>> scores, AssessmentPeriod period, ClerkMonth clerk, BigDecimal score) {
        scores.computeIfAbsent(new Place(period, clerk.site().map(SiteId::code).orElse("")), place -> new TreeMap<>()).put(clerk.person(), score);
    }

    private static BigDecimal average(List<ClerkMonth> months) {
        BigDecimal sum = months.stream().map(month -> month.score().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(months.size()), 4, RoundingMode.HALF_UP);
    }
}
