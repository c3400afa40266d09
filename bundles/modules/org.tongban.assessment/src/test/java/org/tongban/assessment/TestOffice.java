package org.tongban.assessment;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.assessment.filing.MonthlyResults;
import org.tongban.assessment.month.StoredInvestigations;
import org.tongban.assessment.month.StoredMonths;
import org.tongban.assessment.store.GradeTable;
import org.tongban.assessment.store.StoredGrade;
import org.tongban.assessment.year.StoredYears;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Desk;
import org.tongban.core.people.EmploymentKind;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.time.DateRange;
import org.tongban.plan.Audit;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingSource;
import org.tongban.plan.filing.Filings;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;
import org.tongban.policy.sucheng.SuchengAnnualGrades;
import org.tongban.policy.sucheng.SuchengExcellentCap;
import org.tongban.policy.sucheng.SuchengMonthlyGrades;
import org.tongban.policy.sucheng.SuchengPack;
import org.tongban.policy.sucheng.SuchengProposals;
import org.tongban.policy.sucheng.SuchengScoreSource;
import org.tongban.policy.sucheng.SuchengSuspension;
import org.tongban.registry.Change;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;
import org.tongban.registry.People;
import org.tongban.registry.Person;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.store.SqlStore;

/**
 * The real services of assessment on their own tables in Derby, answered by the pack of Sucheng, for two centres: 甲中心 with
 * clerks 1 to 6, 乙中心 with clerks 7 to 10.
 */
public final class TestOffice {

    public static final SiteId FIRST = new SiteId("321302001");
    public static final SiteId SECOND = new SiteId("321302002");
    public static final YearMonth MARCH = YearMonth.of(2025, 3);
    public static final Change CHANGE = new Change("王主任", "测试", "");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T08:00:00Z"), ZoneOffset.UTC);

    public final List<String> audited = new ArrayList<>();
    /** The filings drafted, as kind and subject. */
    public final List<String> drafted = new ArrayList<>();
    /** What was filed of a site before. */
    public final Map<SiteId, Filing> filed = new LinkedHashMap<>();
    public final MonthlyAssessments months;
    public final FilingSource results;
    public final AnnualAssessments years;
    public final Investigations investigations;
    public final People people;
    public final Sites sites;

    private final Map<PersonId, Dossier> dossiers = new LinkedHashMap<>();
    private final GradeTable grades;
    private boolean ruled = true;

    public TestOffice() {
        SqlStore store = SqlStore.with("/db/migration/assessment/V1__assessment.sql", "/db/migration/assessment/V2__years.sql");
        for (int number = 1; number <= 10; number++) {
            employ(number, number <= 6 ? FIRST : SECOND, DateRange.since(LocalDate.of(2024, 1, 1)));
        }
        List<Site> known = List.of(site(FIRST, "甲中心"), site(SECOND, "乙中心"));
        people = answering(People.class, (question, arguments) -> question.equals("find") ? Optional.ofNullable(dossiers.get(arguments[0])) : List.copyOf(dossiers.values()));
        sites = answering(Sites.class, (question, arguments) -> question.equals("find") ? known.stream().filter(site -> site.id().equals(arguments[0])).findFirst() : known);
        Audit audit = answering(Audit.class, (question, arguments) -> {
            audited.add(arguments[0] + " " + arguments[1] + " " + arguments[2]);
            return null;
        });
        grades = new GradeTable(store);
        PolicyBook book = new Book();
        Filings filings = answering(Filings.class, (question, arguments) -> switch (question) {
            case "openAll" -> {
                drafted.add(arguments[0] + " " + arguments[1]);
                yield List.of();
            }
            case "find" -> Optional.ofNullable(filed.get(arguments[1]));
            default -> throw new UnsupportedOperationException(question);
        });
        months = new StoredMonths(store, people, sites, book, audit, CLOCK, filings);
        results = new MonthlyResults(months, book, filings);
        years = new StoredYears(store, people, book, audit, CLOCK);
        investigations = new StoredInvestigations(store, book, audit, CLOCK);
    }

    /** From now on no document answers. */
    public void withoutDocument() {
        ruled = false;
    }

    public void employ(int number, SiteId site, DateRange term) {
        Employment employment = new Employment(site, EmploymentKind.DISPATCHED, term, Optional.empty(), "");
        PersonId id = new PersonId(number);
        dossiers.put(id, new Dossier(new Person(id, Optional.empty(), "甲乙丙丁戊己庚辛壬癸子丑".charAt(number - 1) + "某", "", ""), List.of(employment), List.of(), List.of(),
                List.of(), List.of()));
    }

    /** Records a month as an import would. */
    public void record(YearMonth month, int number, String score, String grade) {
        grades.add(List.of(new StoredGrade(month, new PersonId(number), 1, score.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(score)), MonthState.NORMAL,
                grade.isEmpty() ? Optional.empty() : Optional.of(new Grade(grade)), Revision.Kind.IMPORTED, "", CLOCK.instant(), CHANGE)));
    }

    /** Scores 99, 98 … 90 for clerks 1 to 10, without grades. */
    public void recordScores(YearMonth month) {
        for (int number = 1; number <= 10; number++) {
            record(month, number, Integer.toString(100 - number), "");
        }
    }

    /** Grades of clerks 1 to 10, each letter one: G good, F fair, P poor. */
    public void recordGrades(YearMonth month, String letters) {
        for (int number = 1; number <= letters.length(); number++) {
            record(month, number, Integer.toString(100 - number), Map.of('G', "好", 'F', "一般", 'P', "差").get(letters.charAt(number - 1)));
        }
    }

    private static Site site(SiteId id, String name) {
        return new Site(id, Optional.empty(), name, SiteLevel.TOWN, Optional.empty(), Optional.empty(), List.of());
    }

    private interface Answer {
        Object give(String question, Object[] arguments);
    }

    private static <S> S answering(Class<S> service, Answer answer) {
        return service.cast(Proxy.newProxyInstance(TestOffice.class.getClassLoader(), new Class<?>[] {service},
                (proxy, method, arguments) -> answer.give(method.getName(), arguments)));
    }

    private final class Book implements PolicyBook {
        private final List<Object> policies = List.of(new SuchengExcellentCap(), new SuchengMonthlyGrades(), new SuchengProposals(), new SuchengSuspension(),
                new SuchengAnnualGrades(), new SuchengScoreSource());

        @Override
        public Optional<PolicyPack> packFor(SiteId site, LocalDate day) {
            return packOfPlace(day);
        }

        @Override
        public Optional<PolicyPack> packOfPlace(LocalDate day) {
            return ruled ? Optional.of(new SuchengPack()) : Optional.empty();
        }

        @Override
        public <P> Optional<Answerer<P>> ask(Class<P> question, SiteId site, LocalDate day) {
            return ask(question, day);
        }

        @Override
        public <P> Optional<Answerer<P>> ask(Class<P> question, LocalDate day) {
            return packOfPlace(day).flatMap(pack -> policies.stream().filter(question::isInstance)
                    .map(policy -> new Answerer<>(pack, question.cast(policy), Desk.empty())).findFirst());
        }

        @Override
        public List<PolicyPack> packs() {
            return packOfPlace(LocalDate.EPOCH).stream().toList();
        }
    }
}
