package org.tongban.registry.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.registry.Change;
import org.tongban.registry.HistoryEntry;
import org.tongban.registry.RegistryRefused;
import org.tongban.registry.Site;
import org.tongban.registry.SiteNames;
import org.tongban.registry.Sites;
import org.tongban.store.Tx;

/** The sites, in the store. */
@Component
public final class StoredSites implements Sites {

    private final Tx tx;
    private final Clock clock;

    @Activate
    public StoredSites(@Reference Tx tx, @Reference Clock clock) {
        this.tx = tx;
        this.clock = clock;
    }

    @Override
    public Optional<Site> root() {
        return tx.read(em -> em.createQuery("select s from RegistrySite s where s.parent is null order by s.code", StoredSite.class)
                .getResultStream().findFirst().map(StoredSite::value));
    }

    @Override
    public Optional<Site> find(SiteId id) {
        return tx.read(em -> Optional.ofNullable(em.find(StoredSite.class, id.code())).map(StoredSite::value));
    }

    @Override
    public Optional<Site> named(String name) {
        return new SiteNames(all()).find(name);
    }

    @Override
    public List<Site> all() {
        return tx.read(em -> all(em));
    }

    static List<Site> all(EntityManager em) {
        return em.createQuery("select s from RegistrySite s", StoredSite.class).getResultStream().map(StoredSite::value)
                .sorted((a, b) -> a.id().compareTo(b.id())).toList();
    }

    @Override
    public void put(Site site, Change change) {
        tx.run(em -> {
            Optional<StoredSite> known = Optional.ofNullable(em.find(StoredSite.class, site.id().code()));
            if (known.map(StoredSite::value).filter(site::equals).isPresent()) {
                return;
            }
            Facets before = known.map(stored -> Facets.of(stored.value())).orElse(Facets.NONE);
            StoredSite stored = known.orElseGet(StoredSite::new);
            stored.set(site);
            if (known.isEmpty()) {
                em.persist(stored);
            }
            new History(em, clock, change, subject(site.id())).note(before, Facets.of(site));
            em.flush();
        });
    }

    @Override
    public void remove(SiteId id, Change change) {
        tx.run(em -> {
            StoredSite stored = em.find(StoredSite.class, id.code());
            if (stored == null) {
                throw new IllegalArgumentException("no site " + id);
            }
            Site site = stored.value();
            if (site.parent().isEmpty() || isUsed(em, "registry_site", "parent_code", id) || isUsed(em, "registry_employment", "site_code", id)
                    || isUsed(em, "registry_case_volume", "site_code", id)) {
                throw new RegistryRefused("“" + site.name() + "”还有下级站点、人员或办件量，不能移除；请先移走它们");
            }
            new History(em, clock, change, subject(id)).note(Facets.of(site), Facets.NONE);
            em.remove(stored);
            em.flush();
        });
    }

    private static boolean isUsed(EntityManager em, String table, String column, SiteId id) {
        Number uses = (Number) em.createNativeQuery("SELECT COUNT(*) FROM " + table + " WHERE " + column + " = ?1").setParameter(1, id.code()).getSingleResult();
        return uses.longValue() > 0;
    }

    private static String subject(SiteId id) {
        return "site " + id;
    }

    @Override
    public List<HistoryEntry> history(SiteId id) {
        return tx.read(em -> History.of(em, subject(id)));
    }

    /** Own codes are the parent's code, a hyphen and a number, so that they never look like division codes. */
    @Override
    public SiteId newCode(SiteId parent) {
        String prefix = parent.code() + "-";
        int highest = all().stream().map(site -> site.id().code()).filter(code -> code.startsWith(prefix))
                .map(code -> code.substring(prefix.length())).filter(rest -> rest.matches("\\d{1,6}")).mapToInt(Integer::parseInt).max().orElse(0);
        return new SiteId(prefix + String.format("%03d", highest + 1));
    }
}
