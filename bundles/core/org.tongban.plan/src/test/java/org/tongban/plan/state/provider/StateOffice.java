package org.tongban.plan.state.provider;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Clause;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Instrument;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Source;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.plan.ClauseNote;
import org.tongban.plan.Clauses;
import org.tongban.plan.Plan;
import org.tongban.plan.state.ClauseEvidence;
import org.tongban.plan.state.ClauseStanding;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.store.AuditTrail;
import org.tongban.plan.store.EvidenceRows;
import org.tongban.policy.PolicyPack;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.store.SqlStore;
import org.tongban.store.Workspaces;

/** A district with two towns, a document of five clauses, and the real services on their own tables. */
final class StateOffice {

    static final Instrument PLAN = new Instrument("临河县方案", "临政〔2025〕1号");
    static final SiteId DISTRICT = new SiteId("9900");
    static final SiteId FIRST = new SiteId("9900101");
    static final SiteId SECOND = new SiteId("9900102");
    static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    static final Citation AIM = PLAN.clause("LH-1");
    static final Citation PAY = PLAN.clause("LH-2");
    static final Citation LEADER = PLAN.clause("LH-3");
    static final Citation TRAINING = PLAN.clause("LH-4");
    static final Reading ANCHOR = Reading.asks("linhe.anchor", "工龄自何日起算", PAY).option("A", "上岗之日").option("B", "签订合同之日").byDefault("A", "文义");

    final SqlStore store = SqlStore.with("/db/migration/plan/V1__plan.sql", "/db/migration/plan/V4__evidence.sql", "/db/migration/plan/V5__audit.sql");
    final Map<String, Desk.LocalValue> entered = new HashMap<>();
    final List<ClauseEvidence> modules = new ArrayList<>();
    final Clock clock = Clock.fixed(Instant.parse("2025-06-01T08:00:00Z"), ZoneOffset.UTC);
    final AuditTrail audit = new AuditTrail(store, clock);
    final Sites sites = sites();
    final PolicyPack pack = pack();
    final PlaceEvidenceBook book;

    StateOffice(Path workspace) {
        book = new PlaceEvidenceBook(clauses(), sites, new EvidenceRows(store, audit, clock), workspaces(workspace), clock);
    }

    ClauseStanding at(SiteId site, Citation clause) {
        return states().of(pack, Optional.of(site), DAY).of(clause).orElseThrow();
    }

    PlaceClauseStates states() {
        return new PlaceClauseStates(clauses(), plan(), sites, book, modules);
    }

    /** A module that tells one thing. */
    void module(String module, Citation clause, ClauseState state) {
        modules.add(new Module(module, clause, state));
    }

    record Module(String module, Citation clause, ClauseState state) implements ClauseEvidence {

        @Override
        public List<Told> tell(PolicyPack pack, SiteId site, LocalDate day) {
            Worksheet sheet = new Worksheet(day);
            sheet.fact("人数", 3);
            return List.of(new Told(clause, state, "3人", sheet.granted("落实状态", state, clause)));
        }
    }

    static Clauses clauses() {
        List<Clause> register = List.of(clause("LH-1", "core", "statement"), clause("LH-2", "payroll", "formula"), clause("LH-3", "core", "role"),
                clause("LH-4", "training", "workflow"));
        return new Clauses() {
            @Override
            public List<Clause> ofPack(String packId) {
                return register;
            }

            @Override
            public Optional<Clause> find(Citation citation) {
                return register.stream().filter(clause -> clause.citation().equals(citation)).findFirst();
            }

            @Override
            public Optional<String> packOf(Citation citation) {
                return Optional.of("linhe");
            }

            @Override
            public Optional<ClauseNote> note(Citation citation) {
                return Optional.empty();
            }

            @Override
            public Optional<String> document(String packId) {
                return Optional.empty();
            }
        };
    }

    private static Clause clause(String id, String module, String kind) {
        return new Clause(id, PLAN, id, id, module, List.of(), kind, 1);
    }

    private Desk desk() {
        return new Desk() {
            @Override
            public Optional<Choice> choice(String key, LocalDate day) {
                return Optional.empty();
            }

            @Override
            public Optional<LocalValue> local(String key, LocalDate day) {
                return Optional.ofNullable(entered.get(key));
            }

            @Override
            public String quote(Citation citation) {
                return "";
            }
        };
    }

    private static LocalFigure<String> meal() {
        return new LocalFigure<>("linhe.meal", "餐补", Source.DELEGATED, PAY, text -> text);
    }

    Plan plan() {
        return proxy(Plan.class, "deskFor", desk());
    }

    private static PolicyPack pack() {
        return (PolicyPack) Proxy.newProxyInstance(StateOffice.class.getClassLoader(), new Class<?>[] {PolicyPack.class}, (proxy, method, arguments) -> switch (method.getName()) {
            case "id" -> "linhe";
            case "instrument" -> PLAN;
            case "readings" -> List.of(ANCHOR);
            case "localFigures" -> List.of(meal());
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static Sites sites() {
        List<Site> known = List.of(site(DISTRICT), site(FIRST), site(SECOND));
        return (Sites) Proxy.newProxyInstance(StateOffice.class.getClassLoader(), new Class<?>[] {Sites.class}, (proxy, method, arguments) -> switch (method.getName()) {
            case "all" -> known;
            case "find" -> known.stream().filter(site -> site.id().equals(arguments[0])).findFirst();
            case "root" -> Optional.of(known.get(0));
            default -> InvocationHandler.invokeDefault(proxy, method, arguments);
        });
    }

    private static Site site(SiteId id) {
        return new Site(id, id.equals(DISTRICT) ? Optional.empty() : Optional.of(DISTRICT), id.code(), id.equals(DISTRICT) ? SiteLevel.DISTRICT : SiteLevel.TOWN,
                Optional.empty(), Optional.empty(), List.of());
    }

    private static Workspaces workspaces(Path folder) {
        return proxy(Workspaces.class, "current", Optional.of(new Workspaces.Workspace(folder, "linhe", "derby")));
    }

    private static <T> T proxy(Class<T> type, String name, Object answer) {
        return type.cast(Proxy.newProxyInstance(StateOffice.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getName().equals(name)) {
                return answer;
            }
            throw new UnsupportedOperationException(method.getName());
        }));
    }
}
