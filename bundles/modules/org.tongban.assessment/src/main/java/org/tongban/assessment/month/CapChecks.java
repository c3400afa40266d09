package org.tongban.assessment.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.assessment.ClerkMonth;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.assessment.AssessmentPeriod;
import org.tongban.policy.assessment.ExcellentCapPolicy;
import org.tongban.policy.assessment.ExcellentCapPolicy.CapCheck;
import org.tongban.policy.assessment.ExcellentCapPolicy.Unit;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthlyGradePolicy;
import org.tongban.registry.Sites;

/** Counts a month's people and best grades by unit and asks for the cap. */
final class CapChecks {

    private static final class Count {
        private long people;
        private long best;
    }

    private final PolicyBook book;
    private final Sites sites;

    CapChecks(PolicyBook book, Sites sites) {
        this.book = book;
        this.sites = sites;
    }

    /** How many have the best grade that the place's document knows. */
    long best(YearMonth month, List<ClerkMonth> clerks) {
        Optional<Grade> best = bestGrade(month);
        return clerks.stream().filter(clerk -> best.isPresent() && clerk.grade().equals(best)).count();
    }

    Optional<Finding<CapCheck>> check(YearMonth month, List<ClerkMonth> clerks) {
        LocalDate day = month.atEndOfMonth();
        return book.ask(ExcellentCapPolicy.class, day)
                .map(asked -> asked.policy().check(AssessmentPeriod.of(month), units(month, clerks), asked.sheet(day)));
    }

    private Optional<Grade> bestGrade(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        return book.ask(MonthlyGradePolicy.class, day).flatMap(asked -> asked.policy().grades(asked.sheet(day)).value()).flatMap(grades -> grades.stream().findFirst());
    }

    private List<Unit> units(YearMonth month, List<ClerkMonth> clerks) {
        Optional<Grade> best = bestGrade(month);
        Map<Optional<SiteId>, Count> counts = new LinkedHashMap<>();
        for (ClerkMonth clerk : clerks) {
            Count count = counts.computeIfAbsent(clerk.site(), site -> new Count());
            count.people += clerk.counted() ? 1 : 0;
            count.best += best.isPresent() && clerk.grade().equals(best) ? 1 : 0;
        }
        Map<SiteId, String> names = new LinkedHashMap<>();
        sites.all().forEach(site -> names.put(site.id(), site.name()));
        List<Unit> units = new ArrayList<>();
        counts.forEach((site, count) -> units.add(new Unit(site.map(id -> names.getOrDefault(id, id.code())).orElse("未知单位"), count.people, count.best)));
        return units;
    }
}
