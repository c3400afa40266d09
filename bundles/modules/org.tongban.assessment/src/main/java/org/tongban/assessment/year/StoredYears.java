package org.tongban.assessment.year;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.assessment.AnnualAssessments;
import org.tongban.assessment.AssessmentRefused;
import org.tongban.assessment.ClerkMonth;
import org.tongban.assessment.ClerkYear;
import org.tongban.assessment.month.Standings;
import org.tongban.assessment.store.GradeTable;
import org.tongban.assessment.store.InvestigationTable;
import org.tongban.assessment.store.MonthTable;
import org.tongban.assessment.store.OverrideTable;
import org.tongban.assessment.store.YearTable;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.core.time.DateRange;
import org.tongban.plan.Audit;
import org.tongban.plan.Digest;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.assessment.AnnualGradePolicy;
import org.tongban.policy.assessment.AnnualGradePolicy.Annual;
import org.tongban.policy.assessment.AnnualGradePolicy.AnnualFacts;
import org.tongban.policy.assessment.AnnualGradePolicy.Departure;
import org.tongban.policy.assessment.AnnualGradePolicy.Month;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;
import org.tongban.registry.Change;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;
import org.tongban.registry.People;
import org.tongban.store.Tx;

/** Annual grades, worked out whenever they are asked for; only what assessors decided otherwise is stored. */
@Component
public final class StoredYears implements AnnualAssessments {

    private final Tx tx;
    private final People people;
    private final PolicyBook book;
    private final Audit audit;
    private final Clock clock;
    private final GradeTable grades;
    private final InvestigationTable investigations;
    private final OverrideTable overrides;
    private final YearTable finals;
    private final MonthTable months;

    @Activate
    public StoredYears(@Reference Tx tx, @Reference People people, @Reference PolicyBook book, @Reference Audit audit, @Reference Clock clock) {
        this.tx = tx;
        this.people = people;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
        grades = new GradeTable(tx);
        investigations = new InvestigationTable(tx);
        overrides = new OverrideTable(tx);
        finals = new YearTable(tx);
        months = new MonthTable(tx);
    }

    @Override
    public List<ClerkYear> of(int year) {
        return tx.call(em -> clerks(year, people.employedIn(new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)))));
    }

    private List<ClerkYear> clerks(int year, List<Dossier> dossiers) {
        Standings standings = new Standings(book, investigations.all(), grades.current(YearMonth.of(year - 1, 1), YearMonth.of(year, 12)));
        Map<PersonId, Departure> departures = overrides.of(year);
        Map<PersonId, Grade> settled = finals.grades(year);
        List<ClerkYear> years = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            years.add(clerk(year, dossier, standings, Optional.ofNullable(departures.get(dossier.person().id())),
                    Optional.ofNullable(settled.get(dossier.person().id()))));
        }
        return years;
    }

    private ClerkYear clerk(int year, Dossier dossier, Standings standings, Optional<Departure> departure, Optional<Grade> settled) {
        List<ClerkMonth> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            months.add(standings.of(dossier, YearMonth.of(year, month)));
        }
        Optional<SiteId> site = Standings.siteOn(dossier, LocalDate.of(year, 12, 31));
        Optional<Finding<Annual>> grade = ask(facts(year, dossier, standings, months, departure), site);
        return new ClerkYear(dossier.person().id(), dossier.person().name(), site, year, months, grade, departure, settled);
    }

    /** The year before counts only as far as it was recorded. */
    private static AnnualFacts facts(int year, Dossier dossier, Standings standings, List<ClerkMonth> months, Optional<Departure> departure) {
        List<Month> all = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            YearMonth month = YearMonth.of(year - 1, number);
            if (standings.record(dossier.person().id(), month).isPresent()) {
                all.add(month(standings.of(dossier, month)));
            }
        }
        months.forEach(month -> all.add(month(month)));
        return new AnnualFacts(year, all, dossier.employments().stream().map(Employment::term).toList(), departure);
    }

    private static Month month(ClerkMonth clerk) {
        return new Month(clerk.month(), clerk.state(), clerk.grade().orElse(null));
    }

    private Optional<Finding<Annual>> ask(AnnualFacts facts, Optional<SiteId> site) {
        LocalDate day = LocalDate.of(facts.year(), 12, 31);
        return (site.isPresent() ? book.ask(AnnualGradePolicy.class, site.get(), day) : book.ask(AnnualGradePolicy.class, day))
                .map(asked -> asked.policy().grade(facts, asked.sheet(day)));
    }

    @Override
    public List<Grade> grades(int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        return book.ask(AnnualGradePolicy.class, day).flatMap(asked -> asked.policy().grades(asked.sheet(day)).value()).orElse(List.of());
    }

    @Override
    public Optional<Finding<Annual>> why(int year, PersonId person) {
        return tx.call(em -> people.find(person).flatMap(dossier -> clerks(year, List.of(dossier)).get(0).grade()));
    }

    @Override
    public boolean isFinal(int year) {
        return finals.isFinal(year);
    }

    @Override
    public void finalise(int year, Change change) {
        tx.run(em -> {
            if (finals.isFinal(year)) {
                throw new AssessmentRefused(year + " 年度已经定稿");
            }
            List<ClerkYear> clerks = of(year);
            Set<YearMonth> finalised = months.finalised();
            List<String> open = clerks.stream().flatMap(clerk -> clerk.months().stream()).filter(month -> month.state() != MonthState.NOT_ASSESSED).map(ClerkMonth::month)
                    .filter(month -> !finalised.contains(month)).distinct().sorted().map(month -> month.getMonthValue() + "月").toList();
            if (!open.isEmpty()) {
                throw new AssessmentRefused(year + " 年还有月份没有定稿（" + String.join("、", open) + "），请先定稿各月");
            }
            if (clerks.isEmpty() || clerks.stream().anyMatch(ClerkYear::lacksGrades)) {
                throw new AssessmentRefused(year + (clerks.isEmpty() ? " 年没有参加考核的人员" : " 年还有人缺月度等次，请补齐后再定稿"));
            }
            Map<PersonId, Optional<Grade>> grades = new TreeMap<>();
            clerks.forEach(clerk -> grades.put(clerk.person(), clerk.grade().flatMap(Finding::value).map(Annual::grade)));
            finals.finalise(year, grades, clock.instant(), change);
            audit.note(change.by(), "assessment.finalise", Integer.toString(year), Digest.NONE, Digest.ofValue(grades));
        });
    }

    @Override
    public void override(int year, PersonId person, String grade, String approver, Change change) {
        tx.run(em -> {
            Departure departure = new Departure(new Grade(grade.strip()), change.reason().strip(), approver.strip());
            Digest before = Optional.ofNullable(overrides.of(year).get(person)).map(Digest::ofValue).orElse(Digest.NONE);
            overrides.add(year, person, departure, clock.instant(), change);
            Finding<Annual> finding = why(year, person).orElseThrow(() -> new AssessmentRefused("此人或本地的文件没有年度考核等次可改评"));
            Annual annual = finding.value().orElseThrow(() -> new AssessmentRefused("现在还不能改评：" + finding.reason()));
            annual.refused().ifPresent(why -> {
                throw new AssessmentRefused(why);
            });
            audit.note(change.by(), "assessment.override", year + " person " + person, before, Digest.ofValue(departure));
        });
    }
}
