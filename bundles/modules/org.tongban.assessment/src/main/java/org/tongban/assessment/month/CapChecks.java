package org.tongban.assessment.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongban.assessment.ClerkMonth;
import org.tongban.assessment.MonthBook;
import org.tongban.assessment.UnitMonth;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.assessment.AssessmentPeriod;
import org.tongban.policy.assessment.ExcellentCapPolicy;
import org.tongban.policy.assessment.ExcellentCapPolicy.CapCheck;
import org.tongban.policy.assessment.ExcellentCapPolicy.Unit;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;
import org.tongban.policy.assessment.MonthlyGradePolicy;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;

/** Counts a month's people and best grades by unit and asks for the cap. */
final class CapChecks {

    private final PolicyBook book;
    private final Sites sites;

    CapChecks(PolicyBook book, Sites sites) {
        this.book = book;
        this.sites = sites;
    }

    /** The month with its counts and its check. */
    MonthBook book(YearMonth month, boolean finalised, List<ClerkMonth> clerks) {
        Optional<Grade> best = bestGrade(month);
        List<Unit> units = new ArrayList<>();
        Map<Optional<SiteId>, List<ClerkMonth>> members = new LinkedHashMap<>();
        clerks.forEach(clerk -> members.computeIfAbsent(clerk.site(), site -> new ArrayList<>()).add(clerk));
        Map<SiteId, String> names = sites.all().stream().collect(Collectors.toMap(Site::id, Site::name));
        members.forEach((site, those) -> units.add(new Unit(site.map(id -> names.getOrDefault(id, id.code())).orElse("未知单位"),
                those.stream().filter(ClerkMonth::counted).count(), those.stream().filter(clerk -> best.isPresent() && clerk.grade().equals(best)).count())));
        Optional<Finding<CapCheck>> check = check(month, units);
        List<String> warned = check.flatMap(Finding::value).map(CapCheck::warnUnits).orElse(List.of());
        List<UnitMonth> found = new ArrayList<>();
        members.forEach((site, those) -> found.add(unit(month, site, units.get(found.size()), those, warned)));
        return new MonthBook(month, finalised, clerks, units.stream().mapToLong(Unit::best).sum(), check, found);
    }

    private UnitMonth unit(YearMonth month, Optional<SiteId> site, Unit unit, List<ClerkMonth> clerks, List<String> warned) {
        long suspended = clerks.stream().filter(clerk -> clerk.state() == MonthState.SUSPENDED).count();
        return new UnitMonth(site, unit.name(), unit.people(), unit.best(), clerks.stream().filter(ClerkMonth::isMissing).count(), suspended,
                check(month, List.of(unit)), warned.contains(unit.name()));
    }

    private Optional<Finding<CapCheck>> check(YearMonth month, List<Unit> units) {
        LocalDate day = month.atEndOfMonth();
        return book.ask(ExcellentCapPolicy.class, day).map(asked -> asked.policy().check(AssessmentPeriod.of(month), units, asked.sheet(day)));
    }

    /** The grades that the place's document knows for a month, best first. */
    List<Grade> grades(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        return book.ask(MonthlyGradePolicy.class, day).flatMap(asked -> asked.policy().grades(asked.sheet(day)).value()).orElse(List.of());
    }

    private Optional<Grade> bestGrade(YearMonth month) {
        return grades(month).stream().findFirst();
    }
}
