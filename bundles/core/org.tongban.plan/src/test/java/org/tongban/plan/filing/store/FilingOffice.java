package org.tongban.plan.filing.store;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.plan.Audit;
import org.tongban.plan.filing.FilingContents;
import org.tongban.plan.filing.FilingSource;
import org.tongban.plan.filing.FilingSubject;
import org.tongban.plan.store.AuditTrail;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.FilingDuty;
import org.tongban.policy.plan.FilingDuty.Due;
import org.tongban.policy.plan.FilingDuty.Effect;
import org.tongban.policy.plan.FilingDutyPolicy;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.store.SqlStore;

/** The real filings on their own tables in Derby: a district with two towns that file a month's grades by the tenth of the next. */
final class FilingOffice implements FilingSource {

    static final SiteId DISTRICT = new SiteId("3213");
    static final SiteId FIRST = new SiteId("3213001");
    static final SiteId SECOND = new SiteId("3213002");
    static final FilingSubject MARCH = FilingSubject.of(YearMonth.of(2025, 3));
    static final String KIND = FilingDuty.MONTHLY_RESULTS;

    final SqlStore store = SqlStore.with("/db/migration/plan/V1__plan.sql", "/db/migration/plan/V2__filing.sql", "/db/migration/plan/V5__audit.sql");
    final StoredFilings filings;
    final StoredFilingFiles files;
    final Audit audit;

    /** The grades as the records have them. */
    final Map<SiteId, List<List<String>>> grades = new LinkedHashMap<>();
    List<Check> checks = List.of();
    boolean ruled = true;
    private Instant now = Instant.parse("2025-04-03T01:00:00Z");

    FilingOffice() {
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("Asia/Shanghai");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        audit = new AuditTrail(store, clock);
        filings = new StoredFilings(store, audit, clock, new Duties(new Book(), sites(), () -> List.of(this)));
        files = new StoredFilingFiles(store, audit, clock, new Duties(new Book(), sites(), () -> List.of(this)));
        grades.put(FIRST, new ArrayList<>(List.of(List.of("1", "甲某", "好", "98.50"), List.of("2", "乙某", "一般", "80.00"))));
        grades.put(SECOND, new ArrayList<>(List.of(List.of("3", "丙某", "好", "97.00"))));
    }

    void on(String day) {
        now = LocalDate.parse(day).atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    LocalDate today() {
        return now.atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    }

    /** A grade is corrected in the records. */
    void correct(SiteId site, int row, String grade) {
        List<String> cells = new ArrayList<>(grades.get(site).get(row));
        cells.set(2, grade);
        grades.get(site).set(row, cells);
    }

    int sql(String sql) {
        return store.jdbc(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Map<SiteId, List<FilingSubject>> subjects(FilingDuty duty, List<SiteId> sites, LocalDate asOf) {
        Map<SiteId, List<FilingSubject>> months = new LinkedHashMap<>();
        for (SiteId site : sites) {
            List<FilingSubject> ended = new ArrayList<>();
            for (YearMonth month = YearMonth.of(2025, 2); month.atEndOfMonth().isBefore(asOf); month = month.plusMonths(1)) {
                ended.add(FilingSubject.of(month));
            }
            months.put(site, ended);
        }
        return months;
    }

    @Override
    public Optional<FilingContents> contents(String kind, SiteId site, FilingSubject subject) {
        return Optional.ofNullable(grades.get(site)).filter(rows -> subject.equals(MARCH)).map(rows -> new FilingContents(List.of("编号", "姓名", "等次", "得分"), rows));
    }

    @Override
    public List<Check> checks(String kind, SiteId site, FilingSubject subject, FilingContents contents) {
        return checks;
    }

    void failing(String sentence) {
        checks = List.of(new Check(Verdict.FAIL, sentence, new Worksheet(today()).granted("核对", sentence)));
    }

    static Sites sites() {
        List<Site> known = List.of(site(DISTRICT, "区中心", SiteLevel.DISTRICT), site(FIRST, "甲镇", SiteLevel.TOWN), site(SECOND, "乙镇", SiteLevel.TOWN));
        return (Sites) Proxy.newProxyInstance(FilingOffice.class.getClassLoader(), new Class<?>[] {Sites.class},
                (proxy, method, arguments) -> method.getName().equals("find") ? known.stream().filter(site -> site.id().equals(arguments[0])).findFirst() : known);
    }

    private static Site site(SiteId id, String name, SiteLevel level) {
        return new Site(id, id.equals(DISTRICT) ? Optional.empty() : Optional.of(DISTRICT), name, level, Optional.empty(), Optional.empty(), List.of());
    }

    private final class Book implements PolicyBook {

        private final FilingDutyPolicy policy = sheet -> List.of(new FilingDuty(KIND, new Citation("T-1", "测试〔2025〕1号"), "月度考核结果", SiteLevel.TOWN, "区中心", Effect.AFTER,
                new Due.DayOfNextMonth(10), List.of()));
        private final PolicyPack pack = (PolicyPack) Proxy.newProxyInstance(FilingOffice.class.getClassLoader(), new Class<?>[] {PolicyPack.class}, (proxy, method, arguments) -> null);

        @Override
        public Optional<PolicyPack> packFor(SiteId site, LocalDate day) {
            return packOfPlace(day);
        }

        @Override
        public Optional<PolicyPack> packOfPlace(LocalDate day) {
            return Optional.of(pack).filter(each -> ruled);
        }

        @Override
        public <P> Optional<Answerer<P>> ask(Class<P> question, SiteId site, LocalDate day) {
            return ask(question, day);
        }

        @Override
        public <P> Optional<Answerer<P>> ask(Class<P> question, LocalDate day) {
            return packOfPlace(day).filter(each -> question.isInstance(policy)).map(each -> new Answerer<>(each, question.cast(policy), Desk.empty()));
        }

        @Override
        public List<PolicyPack> packs() {
            return List.of(pack);
        }
    }
}
