package org.tongban.assessment.ui.year;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongban.assessment.AnnualAssessments;
import org.tongban.assessment.ClerkMonth;
import org.tongban.assessment.ClerkYear;
import org.tongban.assessment.InvestigationCase;
import org.tongban.assessment.Investigations;
import org.tongban.assessment.MonthlyAssessments;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;
import org.tongban.registry.Change;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;

/** A year of every clerk: the months, the annual grade, the investigations. Methods that touch the store are said to. */
public final class YearModel {

    public static final String YEAR = "year";
    public static final String CHOSEN = "chosen";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final AnnualAssessments years;
    private final MonthlyAssessments months;
    private final Investigations investigations;
    private final Sites sites;

    private @Nullable YearSnapshot snapshot;
    private @Nullable PersonId chosen;

    public YearModel(AnnualAssessments years, MonthlyAssessments months, Investigations investigations, Sites sites) {
        this.years = years;
        this.months = months;
        this.investigations = investigations;
        this.sites = sites;
    }

    public void onChange(String property, PropertyChangeListener listener) {
        changes.addPropertyChangeListener(property, listener);
    }

    /** The year to begin with: the last with records. From the store. */
    public int firstYear(LocalDate today) {
        SortedSet<YearMonth> recorded = months.recorded();
        return recorded.isEmpty() ? today.getYear() : recorded.last().getYear();
    }

    /** From the store. */
    public YearSnapshot read(int year) {
        Map<PersonId, List<InvestigationCase>> cases = investigations.all().stream().filter(each -> touches(each, year))
                .collect(Collectors.groupingBy(InvestigationCase::person));
        Map<SiteId, String> names = sites.all().stream().collect(Collectors.toMap(Site::id, Site::name));
        return new YearSnapshot(year, years.of(year), months.grades(YearMonth.of(year, 12)), years.grades(year), cases, names,
                new TreeSet<>(months.finalised().subSet(YearMonth.of(year, 1), YearMonth.of(year + 1, 1))), years.isFinal(year));
    }

    private static boolean touches(InvestigationCase each, int year) {
        return each.filed().getYear() <= year && each.closed().map(LocalDate::getYear).orElse(year) >= year;
    }

    public void show(YearSnapshot read) {
        snapshot = read;
        changes.firePropertyChange(YEAR, null, read);
        changes.firePropertyChange(CHOSEN, null, chosen);
    }

    public Optional<Integer> year() {
        return Optional.ofNullable(snapshot).map(YearSnapshot::year);
    }

    public List<Grade> monthlyGrades() {
        return snapshot == null ? List.of() : snapshot.monthly();
    }

    public List<Grade> annualGrades() {
        return snapshot == null ? List.of() : snapshot.annual();
    }

    /** The months that are final. */
    public Set<YearMonth> closed() {
        return snapshot == null ? Set.of() : snapshot.closed();
    }

    public boolean isFinal() {
        return snapshot != null && snapshot.settled();
    }

    /** The months in which somebody is assessed and that are not final. */
    public List<YearMonth> openMonths() {
        return rows().stream().flatMap(row -> row.clerk().months().stream()).filter(month -> month.state() != MonthState.NOT_ASSESSED).map(ClerkMonth::month)
                .filter(month -> !closed().contains(month)).distinct().sorted().toList();
    }

    /** Makes the year final. Into the store. */
    public void finalise(int year, Change change) {
        years.finalise(year, change);
    }

    public List<YearRow> rows() {
        List<YearRow> rows = new ArrayList<>();
        if (snapshot != null) {
            YearSnapshot read = snapshot;
            read.clerks().forEach(clerk -> rows.add(new YearRow(clerk, clerk.site().map(site -> read.units().getOrDefault(site, site.code())).orElse(""),
                    read.cases().getOrDefault(clerk.person(), List.of()))));
        }
        return rows;
    }

    /** How many have each annual grade, best first; grades of nobody too. */
    public Map<Grade, Long> counts() {
        Map<Grade, Long> counts = new LinkedHashMap<>();
        annualGrades().forEach(grade -> counts.put(grade, 0L));
        rows().forEach(row -> row.annual().ifPresent(annual -> counts.merge(annual.grade(), 1L, Long::sum)));
        return counts;
    }

    public long pending() {
        return rows().stream().filter(YearRow::isPending).count();
    }

    /** Whether nothing stands in the way of making the year final. */
    public boolean canBeFinal() {
        return !isFinal() && !rows().isEmpty() && openMonths().isEmpty() && rows().stream().map(YearRow::clerk).noneMatch(ClerkYear::lacksGrades);
    }

    public long forReview() {
        return rows().stream().filter(YearRow::isForReview).count();
    }

    public void choose(@Nullable PersonId person) {
        if (person == null ? chosen != null : !person.equals(chosen)) {
            chosen = person;
            changes.firePropertyChange(CHOSEN, null, person);
        }
    }

    public Optional<YearRow> chosen() {
        return rows().stream().filter(row -> row.clerk().person().equals(chosen)).findFirst();
    }

    /** What was typed to override a grade. */
    public record OtherGrade(String grade, String reason, String approver, String document) {

        /** The fields that are not filled in, by key. */
        public List<String> problems() {
            return Map.of("grade", grade, "reason", reason, "approver", approver).entrySet().stream().filter(field -> field.getValue().isBlank()).map(Map.Entry::getKey).sorted().toList();
        }
    }

    /** Stores another grade than the months give; the document is kept as the change's source. Into the store. */
    public void override(int year, PersonId person, OtherGrade wanted, String by, String screen) {
        String source = wanted.document().isBlank() ? screen : wanted.document().strip();
        years.override(year, person, wanted.grade(), wanted.approver(), new Change(by, source, wanted.reason().strip()));
    }
}
