package org.tongban.registry.store;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.registry.Change;
import org.tongban.registry.ServiceItem;
import org.tongban.registry.ServiceItems;
import org.tongban.store.Tx;

/** The catalogue of service items, in the store. */
@Component
public final class StoredServiceItems implements ServiceItems {

    private final Tx tx;
    private final Clock clock;

    @Activate
    public StoredServiceItems(@Reference Tx tx, @Reference Clock clock) {
        this.tx = tx;
        this.clock = clock;
    }

    @Override
    public Optional<ServiceItem> find(String code) {
        return tx.read(em -> Optional.ofNullable(em.find(StoredServiceItem.class, code)).map(StoredServiceItem::value));
    }

    @Override
    public List<ServiceItem> all() {
        return tx.read(em -> em.createQuery("select i from RegistryServiceItem i", StoredServiceItem.class).getResultStream()
                .map(StoredServiceItem::value).sorted(Comparator.comparing(ServiceItem::code)).toList());
    }

    @Override
    public void put(ServiceItem item, Change change) {
        tx.run(em -> {
            Optional<StoredServiceItem> known = Optional.ofNullable(em.find(StoredServiceItem.class, item.code()));
            Facets before = known.map(stored -> Facets.of(stored.value())).orElse(Facets.NONE);
            StoredServiceItem stored = known.orElseGet(StoredServiceItem::new);
            stored.set(item);
            if (known.isEmpty()) {
                em.persist(stored);
            }
            new History(em, clock, change, "item " + item.code()).note(before, Facets.of(item));
            em.flush();
        });
    }
}
