package org.tongban.plan.milestone.provider;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;
import org.tongban.core.money.Rate;
import org.tongban.core.people.SiteLevel;
import org.tongban.plan.Audit;
import org.tongban.plan.Plan;
import org.tongban.plan.milestone.MilestoneSource;
import org.tongban.plan.store.AuditTrail;
import org.tongban.plan.store.MilestoneRows;
import org.tongban.plan.store.SupervisionRows;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.Identity;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.Milestone.Kind;
import org.tongban.policy.plan.MilestonePolicy;
import org.tongban.policy.plan.OversightPolicy;
import org.tongban.policy.plan.OversightPolicy.Named;
import org.tongban.policy.plan.OversightPolicy.Oversight;
import org.tongban.registry.People;
import org.tongban.registry.Site;
import org.tongban.registry.SiteNames;
import org.tongban.registry.Sites;
import org.tongban.store.SqlStore;
import org.tongban.store.Workspaces;

/** A made-up county with four towns and a document of 1 March 2025, on its own tables in Derby. */
public final class TestPlace {

    public static final SiteId COUNTY = new SiteId("9900");
    public static final SiteId EAST = new SiteId("9900101");
    static final LocalDate SIGNED = LocalDate.of(2025, 3, 1);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<String> TOWNS = List.of("东镇", "西镇", "南镇", "北镇");

    public final SqlStore store = SqlStore.with("/db/migration/plan/V1__plan.sql", "/db/migration/plan/V3__schedule.sql", "/db/migration/plan/V5__audit.sql");
    private Instant now = Instant.parse("2025-06-10T01:00:00Z");
    public final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZONE;
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
    public final Audit audit = new AuditTrail(store, clock);
    public final SupervisionRows supervisionRows = new SupervisionRows(store, new AuditTrail(store, clock), clock);

    /** Whether a document is bound at all. */
    public boolean ruled = true;
    public boolean dueIsMandatory = true;
    private final Path folder;

    public TestPlace(Path folder) {
        this.folder = folder;
    }

    public void on(String day) {
        now = LocalDate.parse(day).atTime(9, 0).atZone(ZONE).toInstant();
    }

    public PlaceMilestones milestones(MilestoneSource... sources) {
        return new PlaceMilestones(book(), plan(), sites(), new MilestoneRows(store, new AuditTrail(store, clock), clock), workspaces(), clock, List.of(sources));
    }

    private static Citation clause(String id) {
        return new Citation(id, "临政〔2025〕1号");
    }

    private static Milestone milestone(String id, String clause, String title, String from, String due, Kind kind, List<String> parts, String share, boolean historic) {
        return new Milestone(id, clause(clause), title, Optional.ofNullable(from).map(LocalDate::parse), Optional.ofNullable(due).map(LocalDate::parse), kind, parts, Rate.of(share), historic,
                List.of("县数据局"));
    }

    private static List<Milestone> declared() {
        return List.of(milestone("M1", "LH-1", "调研摸底", null, null, Kind.DELIVERABLES, List.of("名单", "计划"), "100%", false),
                milestone("M2", "LH-2", "全面铺开", "2025-04-01", "2025-09-30", Kind.MILESTONES, List.of("M2a", "M2b"), "100%", false),
                milestone("M2a", "LH-2", "五月底前30%", null, "2025-05-31", Kind.SITES, TOWNS, "30%", false),
                milestone("M2b", "LH-2", "九月底前全部", null, "2025-09-30", Kind.SITES, TOWNS, "100%", false),
                milestone("M3", "LH-3", "制定方案", null, "2025-01-31", Kind.DELIVERABLES, List.of(), "100%", true),
                milestone("M4", "LH-4", "平台上线", null, "2025-02-15", Kind.DELIVERABLES, List.of(), "100%", false));
    }

    /** The words of several documents together. */
    private Oversight oversight() {
        return new Oversight(named("LH-5", "选聘程序", "工资待遇"), true, named("LH-6", "模拟办事", "随机抽查"), named("LH-6"), named("LH-6", "县数据局"), named("LH-7", "工作明显滞后", "授权不到位"),
                named("LH-8", "通报", "约谈"), OptionalInt.of(15), dueIsMandatory, named("LH-9", "县效能办"), OptionalInt.of(1));
    }

    private static Named named(String clause, String... words) {
        return new Named(List.of(words), clause(clause));
    }

    public PolicyBook book() {
        PolicyPack pack = answering(PolicyPack.class, Map.of("id", "linhe", "identity", new Identity("临河县政府", Optional.of(SIGNED), Optional.empty(), "有效", List.of())));
        return new PolicyBook() {
            @Override
            public Optional<PolicyPack> packFor(SiteId site, LocalDate day) {
                return Optional.of(pack).filter(bound -> ruled && !day.isBefore(SIGNED));
            }

            @Override
            public Optional<PolicyPack> packOfPlace(LocalDate day) {
                return packFor(COUNTY, day);
            }

            @Override
            public <P> Optional<Answerer<P>> ask(Class<P> question, SiteId site, LocalDate day) {
                MilestonePolicy milestones = sheet -> declared();
                OversightPolicy oversight = sheet -> oversight();
                return packFor(site, day).flatMap(bound -> List.of(milestones, oversight).stream().filter(question::isInstance).findFirst()
                        .map(policy -> new Answerer<>(bound, question.cast(policy), Desk.empty())));
            }

            @Override
            public <P> Optional<Answerer<P>> ask(Class<P> question, LocalDate day) {
                return ask(question, COUNTY, day);
            }

            @Override
            public List<PolicyPack> packs() {
                return List.of(pack);
            }
        };
    }

    public Plan plan() {
        return answering(Plan.class, Map.of("bindings", ruled ? List.of(new Plan.Bound(COUNTY, "linhe", SIGNED, Optional.empty(), "测试")) : List.of(), "deskFor", Desk.empty()));
    }

    public Sites sites() {
        List<Site> known = List.of(site("9900", "临河县政务服务中心"), site("9900101", "东镇"), site("9900102", "西镇"), site("9900103", "南镇"), site("9900104", "北镇"));
        return (Sites) Proxy.newProxyInstance(TestPlace.class.getClassLoader(), new Class<?>[] {Sites.class}, (proxy, method, arguments) -> switch (method.getName()) {
            case "root" -> Optional.of(known.get(0));
            case "find" -> known.stream().filter(site -> site.id().equals(arguments[0])).findFirst();
            case "named" -> new SiteNames(known).find((String) arguments[0]);
            default -> known;
        });
    }

    private static Site site(String code, String name) {
        boolean isRoot = code.equals(COUNTY.code());
        return new Site(new SiteId(code), isRoot ? Optional.empty() : Optional.of(COUNTY), name, isRoot ? SiteLevel.DISTRICT : SiteLevel.TOWN, Optional.empty(), Optional.empty(),
                isRoot ? List.of() : List.of(name + "便民服务中心"));
    }

    /** Person 7 alone is known. */
    public People people() {
        return (People) Proxy.newProxyInstance(TestPlace.class.getClassLoader(), new Class<?>[] {People.class},
                (proxy, method, arguments) -> arguments[0].toString().equals("7") ? Optional.of(new Object()) : Optional.empty());
    }

    public Workspaces workspaces() {
        return answering(Workspaces.class, Map.of("current", Optional.of(new Workspaces.Workspace(folder, "linhe", "derby"))));
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(TestPlace.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answers.get(method.getName())));
    }
}
