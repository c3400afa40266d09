package org.tongban.window.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tongban.core.id.SiteId;
import org.tongban.registry.Change;

/**
 * The table of one kind of record of halls.
 *
 * @param <E> as stored
 * @param <V> the record
 */
final class HallTable<E extends HallRecord<V>, V> {

    private final Class<E> type;
    private final Supplier<E> fresh;
    /** What tells a record from others, its hall included. */
    private final Function<V, List<?>> key;
    private final Function<V, SiteId> hall;

    HallTable(Class<E> type, Supplier<E> fresh, Function<V, SiteId> hall, Function<V, List<?>> key) {
        this.type = type;
        this.fresh = fresh;
        this.hall = hall;
        this.key = key;
    }

    /** Those of a hall, in the order in which they were recorded. */
    List<V> of(EntityManager em, SiteId site) {
        return stored(em, site).stream().map(HallRecord::value).toList();
    }

    List<V> all(EntityManager em) {
        return em.createQuery("select r from " + name() + " r", type).getResultStream().sorted(Comparator.comparing(HallRecord::order)).map(HallRecord::value).toList();
    }

    /** Stores a record unless it is stored already just so. */
    void put(EntityManager em, Clock clock, V value, Change change) {
        Optional<E> known = find(em, hall.apply(value), key.apply(value));
        E wanted = fresh.get();
        wanted.set(value);
        if (known.map(HallRecord::value).equals(Optional.of(wanted.value()))) {
            return;
        }
        Map<String, String> before = known.map(HallRecord::facets).orElse(Map.of());
        E stored = known.orElseGet(fresh);
        stored.set(value);
        if (known.isEmpty()) {
            em.persist(stored);
        }
        new HallHistory(em, clock).note(hall.apply(value).code(), title(stored.facets()), before, stored.facets(), change);
        em.flush();
    }

    void remove(EntityManager em, Clock clock, SiteId site, List<?> wanted, Change change) {
        find(em, site, wanted).ifPresent(stored -> {
            new HallHistory(em, clock).note(site.code(), title(stored.facets()), stored.facets(), Map.of(), change);
            em.remove(stored);
            em.flush();
        });
    }

    Optional<E> find(EntityManager em, SiteId site, List<?> wanted) {
        return stored(em, site).stream().filter(record -> key.apply(record.value()).equals(wanted)).findFirst();
    }

    private List<E> stored(EntityManager em, SiteId site) {
        return em.createQuery("select r from " + name() + " r where r.site = :site", type).setParameter("site", site.code()).getResultStream()
                .sorted(Comparator.comparing(HallRecord::order)).toList();
    }

    private String name() {
        return type.getAnnotation(jakarta.persistence.Entity.class).name();
    }

    private static String title(Map<String, String> facets) {
        Map.Entry<String, String> first = facets.entrySet().iterator().next();
        return first.getKey() + first.getValue();
    }
}
