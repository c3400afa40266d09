package org.tongban.assessment.filing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.assessment.MonthBook;
import org.tongban.assessment.MonthlyAssessments;
import org.tongban.assessment.UnitMonth;
import org.tongban.core.id.SiteId;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingContents;
import org.tongban.plan.filing.FilingSource.Check;
import org.tongban.plan.filing.FilingSubject;
import org.tongban.plan.filing.FilingVersion;
import org.tongban.plan.filing.Filings;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.assessment.AssessmentPeriod;
import org.tongban.policy.assessment.ExcellentCapPolicy;
import org.tongban.policy.assessment.ExcellentCapPolicy.Unit;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.plan.FilingDuty;

/**
 * What the receiver of a month's results looks at: whether the best grades of the whole place stay within the cap with what this
 * centre filed. Other centres count by what was accepted of them, else by the records.
 */
final class ResultChecks {

    private final MonthlyAssessments months;
    private final PolicyBook book;
    private final Filings filings;

    ResultChecks(MonthlyAssessments months, PolicyBook book, Filings filings) {
        this.months = months;
        this.book = book;
        this.filings = filings;
    }

    List<Check> of(YearMonth month, SiteId site, FilingContents contents) {
        List<Grade> grades = months.grades(month);
        LocalDate day = month.atEndOfMonth();
        if (grades.isEmpty()) {
            return List.of();
        }
        String best = grades.get(0).word();
        List<Unit> units = units(months.of(month), site, contents, best);
        return book.ask(ExcellentCapPolicy.class, day).map(asked -> asked.policy().check(AssessmentPeriod.of(month), units, asked.sheet(day)))
                .flatMap(finding -> finding.value().map(check -> new Check(check.result(), "全部单位“" + best + "”等次" + check, finding))).stream().toList();
    }

    private List<Unit> units(MonthBook known, SiteId site, FilingContents contents, String best) {
        List<Unit> units = new ArrayList<>();
        boolean found = false;
        for (UnitMonth unit : known.units()) {
            boolean own = unit.site().filter(site::equals).isPresent();
            found |= own;
            Optional<FilingContents> filed = own ? Optional.of(contents) : unit.site().flatMap(other -> accepted(other, known.month()));
            units.add(new Unit(unit.name(), unit.people(), filed.map(each -> count(each, best)).orElse(unit.best())));
        }
        if (!found) {
            units.add(new Unit(site.code(), contents.rows().size(), count(contents, best)));
        }
        return units;
    }

    private Optional<FilingContents> accepted(SiteId site, YearMonth month) {
        return filings.find(FilingDuty.MONTHLY_RESULTS, site, FilingSubject.of(month)).flatMap(Filing::accepted).filter(FilingVersion::intact).flatMap(version -> version.text().contents());
    }

    private static long count(FilingContents contents, String best) {
        int grade = contents.columns().indexOf(MonthlyResults.GRADE);
        return grade < 0 ? 0 : contents.rows().stream().filter(row -> row.get(grade).equals(best)).count();
    }
}
