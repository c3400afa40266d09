package org.tongban.plan.place;

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
import java.util.TreeMap;
import org.tongban.core.id.SiteId;
import org.tongban.plan.store.AuditTrail;
import org.tongban.plan.store.Decisions;
import org.tongban.policy.PolicyPack;
import org.tongban.registry.Change;
import org.tongban.registry.HistoryEntry;
import org.tongban.registry.Site;
import org.tongban.registry.SiteNames;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;

/** The made-up place of the tests: its packs, its sites, and its plan on a Derby in memory. */
final class Place implements AutoCloseable {

    static final SiteId ROOT = new SiteId("990001");
    static final SiteId TOWN = new SiteId("990001101");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-01T08:00:00Z"), ZoneOffset.UTC);

    final TestPack pack = new TestPack("linhe", "990001", LocalDate.of(2025, 1, 1));
    final FakeShelf shelf = new FakeShelf();
    final MemorySites sites = new MemorySites();
    final MemoryTx tx;
    final AuditTrail audit;
    final Decisions decisions;
    final Standings standings;
    final Registers registers = new Registers(shelf);
    final PlacePlan plan;
    final BoundBook book;

    Place() {
        try {
            tx = new MemoryTx();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        audit = new AuditTrail(tx, CLOCK);
        decisions = new Decisions(tx, audit);
        standings = new Standings(new OneWorkspace(), sites, decisions, CLOCK);
        plan = new PlacePlan(shelf, registers, sites, decisions, standings);
        book = new BoundBook(shelf, standings, registers);
        shelf.add(pack);
        shelf.add(new TestPack("linhe2", "990002", LocalDate.of(2025, 1, 1)));
        shelf.add(new TestPack("prc", "", LocalDate.of(2025, 1, 1)));
    }

    @Override
    public void close() throws Exception {
        tx.close();
    }

    static final class FakeShelf implements PackShelf {
        final Map<String, PolicyPack> packs = new TreeMap<>();
        final Map<String, Map<Class<?>, Object>> answers = new HashMap<>();

        void add(PolicyPack pack) {
            packs.put(pack.id(), pack);
        }

        @Override
        public List<PolicyPack> packs() {
            return List.copyOf(packs.values());
        }

        @Override
        public <P> Optional<P> answer(Class<P> question, String packId) {
            return Optional.ofNullable(answers.getOrDefault(packId, Map.of()).get(question)).map(question::cast);
        }

        @Override
        public Optional<String> bundleVersion(String packId) {
            return Optional.of("1.2.3");
        }
    }

    private static final class OneWorkspace implements Workspaces {
        @Override
        public void select(Path folder) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Workspace> current() {
            return Optional.of(new Workspace(Path.of("w"), "linhe", "derby"));
        }

        @Override
        public Workspace create(Path folder, String place, Optional<String> url) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
        }
    }

    static final class MemorySites implements Sites {
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
}
