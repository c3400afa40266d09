package org.tongban.plan.ui;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.tongban.core.id.SiteId;
import org.tongban.plan.place.BoundBook;
import org.tongban.plan.place.PackShelf;
import org.tongban.plan.place.PlacePlan;
import org.tongban.plan.place.Registers;
import org.tongban.plan.place.Standings;
import org.tongban.plan.state.provider.PlaceClauseStates;
import org.tongban.plan.state.provider.PlaceEvidenceBook;
import org.tongban.plan.store.AuditTrail;
import org.tongban.plan.store.Decisions;
import org.tongban.plan.store.EvidenceRows;
import org.tongban.plan.ui.clauses.PlanDocuments;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.prc.PrcPack;
import org.tongban.policy.sucheng.SuchengPack;
import org.tongban.policy.yushan.YushanPack;
import org.tongban.registry.Change;
import org.tongban.registry.HistoryEntry;
import org.tongban.registry.Site;
import org.tongban.registry.SiteNames;
import org.tongban.registry.Sites;
import org.tongban.store.Tx;
import org.tongban.store.Workspaces;
import org.tongban.widgets.text.Texts;

/** A workspace with the real plan, registers and packs on a Derby in memory. */
public final class Bureau implements AutoCloseable {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-01T08:00:00Z"), ZoneOffset.UTC);

    private static int made;

    public final MemoryTx tx = new MemoryTx();
    public final OneWorkspace workspaces = new OneWorkspace();
    public final MemorySites sites = new MemorySites();
    public final Installed shelf = new Installed();
    public final AuditTrail audit = new AuditTrail(tx, CLOCK);
    public final Registers registers = new Registers(shelf);
    public final PlacePlan plan;
    public final BoundBook book;
    public final PlanDocuments documents;
    public final PlaceEvidenceBook evidence;
    public final PlaceClauseStates states;
    public final Texts texts = Texts.of(PlanParts.class, Locale.CHINA);

    public Bureau() throws Exception {
        Decisions decisions = new Decisions(tx, audit);
        Standings standings = new Standings(workspaces, sites, decisions, CLOCK);
        plan = new PlacePlan(shelf, registers, sites, decisions, standings);
        book = new BoundBook(shelf, standings, registers);
        documents = new PlanDocuments(workspaces, plan, book, registers);
        evidence = new PlaceEvidenceBook(registers, sites, new EvidenceRows(tx, audit, CLOCK), workspaces, CLOCK);
        states = new PlaceClauseStates(registers, plan, sites, evidence);
    }

    /** Of that place. */
    public static Bureau of(String pack) throws Exception {
        Bureau bureau = new Bureau();
        bureau.plan.adopt(pack, "王主任");
        return bureau;
    }

    @Override
    public void close() throws Exception {
        tx.connection.close();
    }

    /** The packs that are there; a test may take one away. */
    public static final class Installed implements PackShelf {
        public final List<PolicyPack> packs = new ArrayList<>(List.of(new PrcPack(), new SuchengPack(), new YushanPack()));

        @Override
        public List<PolicyPack> packs() {
            return List.copyOf(packs);
        }

        @Override
        public <P> Optional<P> answer(Class<P> question, String packId) {
            return Optional.empty();
        }

        @Override
        public Optional<String> bundleVersion(String packId) {
            return Optional.of("0.1.0");
        }
    }

    /** One workspace, which a test may close. */
    public static final class OneWorkspace implements Workspaces {
        public boolean open = true;

        @Override
        public void select(Path folder) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Workspace> current() {
            return open ? Optional.of(new Workspace(Path.of("w"), "here", "derby")) : Optional.empty();
        }

        @Override
        public Workspace create(Path folder, String place, Optional<String> url) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            open = false;
        }
    }

    /** Sites without their history. */
    public static final class MemorySites implements Sites {
        private final Map<SiteId, Site> sites = new TreeMap<>();

        @Override
        public Optional<Site> root() {
            return sites.values().stream().filter(site -> site.parent().isEmpty()).findFirst();
        }

        @Override
        public Optional<Site> find(SiteId id) {
            return Optional.ofNullable(sites.get(id));
        }

        @Override
        public Optional<Site> named(String name) {
            return new SiteNames(sites.values()).find(name);
        }

        @Override
        public List<Site> all() {
            return new ArrayList<>(sites.values());
        }

        @Override
        public void put(Site site, Change change) {
            sites.put(site.id(), site);
        }

        @Override
        public void remove(SiteId id, Change change) {
            sites.remove(id);
        }

        @Override
        public List<HistoryEntry> history(SiteId id) {
            return List.of();
        }

        @Override
        public SiteId newCode(SiteId parent) {
            throw new UnsupportedOperationException();
        }
    }

    /** Transactions by SQL alone on the plan's tables; its decisions need no entities. */
    public static final class MemoryTx implements Tx {
        private final Connection connection;
        private int depth;

        MemoryTx() throws Exception {
            connection = DriverManager.getConnection("jdbc:derby:memory:plan-ui-test-" + ++made + ";create=true");
            connection.setAutoCommit(false);
            run("/db/migration/plan/V1__plan.sql");
            run("/db/migration/plan/V4__evidence.sql");
            run("/db/migration/plan/V5__audit.sql");
            connection.commit();
        }

        private void run(String name) throws Exception {
            try (InputStream in = PlacePlan.class.getResourceAsStream(name); Statement statement = connection.createStatement()) {
                String script = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
                for (String sql : script.split(";")) {
                    if (!sql.isBlank()) {
                        statement.execute(sql);
                    }
                }
            }
        }

        @Override
        public <R> R call(Work<R> work) {
            return within(() -> work.apply(null));
        }

        @Override
        public <R> R read(Work<R> work) {
            return call(work);
        }

        @Override
        public <R> R jdbc(JdbcWork<R> work) {
            return within(() -> work.apply(connection));
        }

        private <R> R within(Callable<R> work) {
            depth++;
            try {
                R result = work.call();
                if (depth == 1) {
                    connection.commit();
                }
                return result;
            } catch (Exception e) {
                if (depth == 1) {
                    rollback();
                }
                throw e instanceof RuntimeException known ? known : new IllegalStateException(e);
            } finally {
                depth--;
            }
        }

        private void rollback() {
            try {
                connection.rollback();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
