package org.tongban.assessment.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.assessment.AssessmentRefused;
import org.tongban.assessment.ClerkMonth;
import org.tongban.assessment.MonthBook;
import org.tongban.assessment.MonthlyAssessments;
import org.tongban.core.id.SiteId;
import org.tongban.plan.filing.FilingContents;
import org.tongban.plan.filing.FilingSource;
import org.tongban.plan.filing.FilingSubject;
import org.tongban.plan.filing.Filings;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.plan.FilingDuty;

/** The results of a month that a town centre files: each clerk's number, name, grade and score. */
@Component
public final class MonthlyResults implements FilingSource {

    static final String GRADE = "等次";
    private static final List<String> COLUMNS = List.of("编号", "姓名", GRADE, "得分");

    private final MonthlyAssessments months;
    private final ResultChecks checks;

    @Activate
    public MonthlyResults(@Reference MonthlyAssessments months, @Reference PolicyBook book, @Reference Filings filings) {
        this.months = months;
        checks = new ResultChecks(months, book, filings);
    }

    @Override
    public Set<String> kinds() {
        return Set.of(FilingDuty.MONTHLY_RESULTS);
    }

    /** Every month that has ended, from the first recorded one on, in which the site has clerks. */
    @Override
    public Map<SiteId, List<FilingSubject>> subjects(FilingDuty duty, List<SiteId> sites, LocalDate asOf) {
        SortedSet<YearMonth> recorded = months.recorded();
        Map<SiteId, List<FilingSubject>> found = new LinkedHashMap<>();
        if (recorded.isEmpty()) {
            return found;
        }
        Map<Integer, List<MonthBook>> years = new HashMap<>();
        for (YearMonth month = recorded.first(); !month.atEndOfMonth().isAfter(asOf); month = month.plusMonths(1)) {
            MonthBook book = years.computeIfAbsent(month.getYear(), months::ofYear).get(month.getMonthValue() - 1);
            FilingSubject subject = FilingSubject.of(month);
            sites.stream().filter(site -> book.clerks().stream().anyMatch(clerk -> clerk.site().filter(site::equals).isPresent()))
                    .forEach(site -> found.computeIfAbsent(site, none -> new ArrayList<>()).add(subject));
        }
        return found;
    }

    @Override
    public Optional<FilingContents> contents(String kind, SiteId site, FilingSubject subject) {
        if (subject.period().isEmpty()) {
            return Optional.empty();
        }
        YearMonth month = subject.period().get();
        MonthBook book = months.of(month);
        List<ClerkMonth> clerks = book.clerks().stream().filter(clerk -> clerk.site().filter(site::equals).isPresent()).toList();
        if (clerks.isEmpty()) {
            return Optional.empty();
        }
        if (!book.finalised()) {
            throw new AssessmentRefused(month + " 的考核还没有定稿，定稿后才能备案 (the month is not final yet)");
        }
        return Optional.of(new FilingContents(COLUMNS, clerks.stream().map(MonthlyResults::row).toList()));
    }

    private static List<String> row(ClerkMonth clerk) {
        return List.of(clerk.person().toString(), clerk.name(), clerk.shown(), clerk.score().map(BigDecimal::toPlainString).orElse(""));
    }

    @Override
    public List<Check> checks(String kind, SiteId site, FilingSubject subject, FilingContents contents) {
        return subject.period().map(month -> checks.of(month, site, contents)).orElse(List.of());
    }
}
